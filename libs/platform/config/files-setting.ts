import type { S3Settings } from '../files/s3-bucket.js';
import type { ScannerAddress } from '../files/virus-scanner.js';
import type { SettingFault } from './parse-settings.js';
import { secretFrom, unreadableSecrets } from './secret-files.js';
import type { SettingName, Settings } from './settings.js';

export const FILES_SETTINGS = [
  'FILES_S3_BUCKET',
  'FILES_S3_ENDPOINT',
  'FILES_S3_REGION',
  'FILES_S3_ACCESS_KEY_ID',
  'FILES_S3_SECRET_ACCESS_KEY',
  'FILES_S3_SECRET_ACCESS_KEY_FILE',
] as const satisfies readonly SettingName[];

type FilesSettings = Pick<Settings, (typeof FILES_SETTINGS)[number]>;

/** Null: the files lie in the folder. */
export function filesBucket(settings: FilesSettings): S3Settings | null {
  if (!settings.FILES_S3_BUCKET) return null;
  const accessKeyId = settings.FILES_S3_ACCESS_KEY_ID;
  const secretAccessKey =
    settings.FILES_S3_SECRET_ACCESS_KEY ?? secretFrom(settings.FILES_S3_SECRET_ACCESS_KEY_FILE);
  return {
    bucket: settings.FILES_S3_BUCKET,
    region: settings.FILES_S3_REGION,
    endpoint: settings.FILES_S3_ENDPOINT ?? null,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : null,
  };
}

/** A key id with no secret, a secret with no id, two secrets, credentials or an address for no bucket. */
export function filesFaults(settings: Partial<FilesSettings>): SettingFault[] {
  const file = settings.FILES_S3_SECRET_ACCESS_KEY_FILE;
  const secrets = [settings.FILES_S3_SECRET_ACCESS_KEY, file].filter(Boolean).length;
  const faults = unreadableSecrets({ FILES_S3_SECRET_ACCESS_KEY_FILE: file });
  if (secrets !== (settings.FILES_S3_ACCESS_KEY_ID ? 1 : 0)) {
    const reason = 'an access key id and one secret, or neither';
    faults.push({ setting: 'FILES_S3_ACCESS_KEY_ID, FILES_S3_SECRET_ACCESS_KEY(_FILE)', reason });
  }
  const forNothing = settings.FILES_S3_ENDPOINT ?? settings.FILES_S3_ACCESS_KEY_ID;
  if (forNothing && !settings.FILES_S3_BUCKET)
    faults.push({ setting: 'FILES_S3_BUCKET', reason: 'is required' });
  return faults;
}

export function scannerAddress(url: string | undefined): ScannerAddress | null {
  if (url === undefined) return null;
  const { hostname, port } = new URL(url);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
}
