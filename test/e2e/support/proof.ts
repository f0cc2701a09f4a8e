import { execFile } from 'node:child_process';
import { cp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import { rowsOf } from './database.js';
import type { World } from './world.js';

export interface Proof {
  code: number;
  output: string;
}

/** Runs `prove-erasure` as an operator does, with what is asked about in a file. */
export async function prove(
  world: World,
  no: string,
  needles: readonly string[],
  also: readonly string[] = [],
): Promise<Proof> {
  const file = join(tmpdir(), `needles-${String(process.pid)}.txt`);
  await writeFile(file, needles.join('\n'));
  const program = join(root, 'dist/libs/persistence/cli/prove-erasure.js');
  const extra = also.flatMap((path) => ['--also', path]);
  const given = needles.length > 0 ? ['--needles', file] : [];
  const child = new Promise<Proof>((resolve) => {
    const process_ = execFile(
      process.execPath,
      [program, no, ...given, ...extra],
      { env: { ...process.env, ...world.app.env }, maxBuffer: 16 * 2 ** 20 },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, output: `${stdout}${stderr}` }),
    );
    process_.stdin?.end();
  });
  return child.finally(() => rm(file, { force: true }));
}

/** A copy of PostgreSQL's files, at rest, with the information still in them. */
export async function backedUp(world: World, scratch: string): Promise<string> {
  const [{ folder }] = (await rowsOf<{ folder: string }>(
    world,
    `SELECT current_setting('data_directory') AS folder`,
  )) as [{ folder: string }];
  const backup = join(scratch, 'backup');
  await world.postgres.pause();
  await cp(folder, backup, { recursive: true });
  await world.postgres.start();
  return backup;
}
