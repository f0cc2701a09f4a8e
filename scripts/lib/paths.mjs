import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where a running stack keeps everything: `MINGLU_DATA_DIR`, or `.data` in the checkout. */
export function dataDir(env = process.env) {
  return resolve(root, env.MINGLU_DATA_DIR || '.data');
}

/** Where obtained tools are kept, outside the checkout, so that a second clone finds them. */
export function cacheDir(env = process.env) {
  if (env.MINGLU_CACHE_DIR) return resolve(root, env.MINGLU_CACHE_DIR);
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'minglu');
}

/** A path as the person would type it from the checkout. */
export function shown(path) {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}
