import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest `package.json` above this file, compiled or not. */
function manifest(folder: string): string {
  const file = join(folder, 'package.json');
  const parent = dirname(folder);
  return existsSync(file) || parent === folder ? file : manifest(parent);
}

/** The service's version. */
export const { version: VERSION } = JSON.parse(
  readFileSync(manifest(dirname(fileURLToPath(import.meta.url))), 'utf8'),
) as { version: string };
