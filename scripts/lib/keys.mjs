import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The file with the master key that wraps every entry's data key: 32 random bytes in base64, readable by its
 * owner only. Made once; who loses it loses all protected information.
 * @returns {Promise<string>} its path
 */
export async function ensureMasterKey(dataFolder) {
  const folder = join(dataFolder, 'keys');
  const file = join(folder, 'master.key');
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  await writeFile(`${file}.new`, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return file;
}
