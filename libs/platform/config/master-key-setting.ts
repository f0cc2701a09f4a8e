import { readFileSync } from 'node:fs';
import { MASTER_KEY_BYTES, MasterKey } from '../crypto/master-key.js';
import type { SettingFault } from './parse-settings.js';
import type { Settings } from './settings.js';

type MasterKeySettings = Partial<Pick<Settings, 'MINGLU_MASTER_KEY' | 'MINGLU_MASTER_KEY_FILE'>>;

/** From the variable, or from a file that holds the key in base64 or its 32 bytes as they are. */
export function readMasterKey({ MINGLU_MASTER_KEY: given, MINGLU_MASTER_KEY_FILE: file }: MasterKeySettings) {
  if (given) return new MasterKey(given);
  const content = readFileSync(file ?? '');
  const plain = content.length === MASTER_KEY_BYTES;
  return new MasterKey(plain ? content : Buffer.from(content.toString('utf8').trim(), 'base64'));
}

/** Exactly one of the two is given, and the file can be read and holds a key. */
export function masterKeyFaults(settings: MasterKeySettings): SettingFault[] {
  const { MINGLU_MASTER_KEY: given, MINGLU_MASTER_KEY_FILE: file } = settings;
  // Given but malformed: that is its own fault already.
  if (!('MINGLU_MASTER_KEY' in settings)) return [];
  if (!given === !file)
    return [{ setting: 'MINGLU_MASTER_KEY, MINGLU_MASTER_KEY_FILE', reason: 'one of the two' }];
  try {
    readMasterKey(settings);
    return [];
  } catch {
    const reason = 'no readable file with 32 bytes, plain or in base64';
    return [{ setting: 'MINGLU_MASTER_KEY_FILE', reason }];
  }
}
