import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shown } from './paths.mjs';
import { isSame, startedAt } from './processes.mjs';
import { Fault } from './say.mjs';

const neededBytes = 300 * 2 ** 20;

/** Makes the data folder and finds out now, in one line, whether it can be used. */
export async function prepareDataFolder(folder) {
  try {
    await mkdir(join(folder, 'logs'), { recursive: true });
    await writeFile(join(folder, '.probe'), 'x'.repeat(4096));
    await rm(join(folder, '.probe'));
  } catch (error) {
    if (error.code === 'ENOSPC') throw error;
    throw new Fault(
      `The data folder ${shown(folder)} cannot be written (${error.code}): make it writable for this user, or choose another with MINGLU_DATA_DIR.`,
    );
  }
  await requireSpace(folder);
}

/** A full disk would be noticed later by several programs at once, each in its own words. */
export async function requireSpace(folder) {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= neededBytes) return;
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  throw new Fault(
    `The disk is nearly full: ${free} MB are free for ${shown(folder)}, at least ${neededBytes / 2 ** 20} MB are needed. Free some space and start again.`,
  );
}

/** Reads a JSON file of the data folder; undefined when it is missing or cut short. */
export async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes a JSON file whole or not at all, readable by its owner only. */
export async function writeJson(file, value) {
  await writeFile(`${file}.new`, `${JSON.stringify(value, undefined, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/**
 * `run.json`: what runs on this data folder, for a second start and for commands like `verify-record`:
 * `{ supervisor: { pid, started }, ready, env, children: [{ name, pid, started, signal… }] }`.
 */
export function runFile(folder) {
  return join(folder, 'run.json');
}

/** The description of a running stack, or undefined when none runs on this folder. */
export async function runningStack(folder) {
  const run = await readJson(runFile(folder));
  return run && isSame(run.supervisor.pid, run.supervisor.started) ? run : undefined;
}

/** This process as the supervisor. */
export function thisSupervisor() {
  return { pid: process.pid, started: startedAt(process.pid) };
}

/** A lost key cannot be replaced by a new one: the data under it would be unreadable. */
export function refuseLostKey(folder) {
  if (existsSync(join(folder, 'keys', 'master.key')) || !existsSync(join(folder, 'postgres', 'PG_VERSION')))
    return;
  throw new Fault(
    `The master key ${shown(join(folder, 'keys/master.key'))} is missing, and the database beside it holds data under it: put it back from your backup, or move ${shown(folder)} away to begin anew.`,
  );
}
