import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** What git tracks and is still there, as paths from the top of the checkout. */
export const trackedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-z'], { cwd: top, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .split('\0')
    .filter((file) => file !== '' && existsSync(posix.join(top, file)));

export const contentOf = (file: string): Buffer => readFileSync(posix.join(top, file));
export const textOf = (file: string): string => contentOf(file).toString('utf8');
