import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { root } from './paths.mjs';

const neverSources = new Set(['node_modules', 'dist', '.data', '.git', 'coverage']);

/**
 * All files at or under the given paths of the checkout, in a fixed order, as paths from its top.
 * Paths that do not exist are left out.
 */
export async function filesUnder(paths, accepts = () => true) {
  const found = [];
  for (const path of paths) await collect(join(root, path), found);
  return found
    .map((file) => relative(root, file).split(sep).join('/'))
    .filter(accepts)
    .sort();
}

async function collect(path, found) {
  const info = await stat(path).catch(() => undefined);
  if (!info) return;
  if (info.isFile()) {
    found.push(path);
    return;
  }
  for (const entry of await readdir(path))
    if (!neverSources.has(entry)) await collect(join(path, entry), found);
}

/** One hash over names and contents of files of the checkout. */
export async function contentHash(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(join(root, file)).catch(() => undefined);
    if (content) hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

export const isSpec = (file) => /\.spec\.tsx?$/.test(file);
