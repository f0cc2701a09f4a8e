import { readFileSync } from 'node:fs';
import type { SettingFault } from './parse-settings.js';

/** Settings that name a file with a secret, as container platforms mount them. */
export type SecretFileSettings = Partial<Record<'DATABASE_PASSWORD_FILE' | 'TEMPORAL_API_KEY_FILE', string>>;

/** The secret without the line end that editors add; null when no file is named. */
export function secretFrom(file: string | undefined): string | null {
  return file ? readFileSync(file, 'utf8').replace(/\r?\n$/, '') : null;
}

/** Files that cannot be read or hold nothing. */
export function secretFileFaults({
  DATABASE_PASSWORD_FILE,
  TEMPORAL_API_KEY_FILE,
}: SecretFileSettings): SettingFault[] {
  return unreadableSecrets({ DATABASE_PASSWORD_FILE, TEMPORAL_API_KEY_FILE });
}

/** Of the files named, those that cannot be read or hold nothing. */
export function unreadableSecrets(files: Readonly<Record<string, string | undefined>>): SettingFault[] {
  return Object.entries(files)
    .filter(([, file]) => file !== undefined && !readable(file))
    .map(([setting]) => ({ setting, reason: 'no readable file with a secret' }));
}

function readable(file: string): boolean {
  try {
    return secretFrom(file) !== '';
  } catch {
    return false;
  }
}

/** The address with the password of the file, whatever characters it has. */
export function withPassword(databaseUrl: string, file: string | undefined): string {
  const password = secretFrom(file);
  if (password === null) return databaseUrl;
  const url = new URL(databaseUrl);
  url.password = encodeURIComponent(password);
  return url.href;
}
