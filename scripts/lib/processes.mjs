import { execFileSync, spawn } from 'node:child_process';
import { accessSync, closeSync, constants, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Whether a process with this id exists (a zombie counts as gone). */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return processState(pid) !== 'Z';
}

function processState(pid) {
  return statFields(pid)?.[0];
}

/** Fields of /proc/<pid>/stat from the third on; undefined where there is no /proc. */
function statFields(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** When a process began, as an opaque text: tells a process from a later one that was given the same id. */
export function startedAt(pid) {
  const fields = statFields(pid);
  if (fields) return fields[19];
  return ps(pid, 'lstart');
}

/** The process that started this one, or undefined when it is gone. */
export function parentOf(pid) {
  return Number(statFields(pid)?.[1] ?? ps(pid, 'ppid')) || undefined;
}

/** The command line of a process, or an empty text when it is gone. */
export function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return ps(pid, 'command');
  }
}

function ps(pid, column) {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .toString()
      .trim();
  } catch {
    return '';
  }
}

/** Whether `pid` is still the very process that began at `started`. */
export function isSame(pid, started) {
  return isAlive(pid) && (!started || startedAt(pid) === started);
}

/** Sends a signal to a process, or with `group` to it and all it started; a process already gone is fine. */
export function signal(pid, name, { group = false } = {}) {
  try {
    process.kill(group ? -pid : pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Waits until the process is gone; false when it is still there after `withinMs`. */
export async function waitGone(pid, started, withinMs) {
  const until = Date.now() + withinMs;
  while (isSame(pid, started)) {
    if (Date.now() > until) return false;
    await delay(25);
  }
  return true;
}

/**
 * Asks a process to stop and, when it does not within its time, kills it with everything it started.
 * @param {{ pid: number, started?: string, signal?: string, hardSignal?: string, graceMs?: number }} target
 */
export async function stopProcess({ pid, started, signal: name = 'SIGTERM', hardSignal, graceMs = 10_000 }) {
  if (!isSame(pid, started)) return;
  signal(pid, name);
  if (await waitGone(pid, started, graceMs)) return;
  if (hardSignal) {
    signal(pid, hardSignal);
    if (await waitGone(pid, started, 6000)) return;
  }
  killGroup(pid);
  await waitGone(pid, started, 5000);
}

function killGroup(pid) {
  signal(pid, 'SIGKILL');
  try {
    signal(pid, 'SIGKILL', { group: true });
  } catch (error) {
    if (error.code !== 'EPERM') throw error;
  }
}

/**
 * Starts a child in a process group of its own (a Ctrl-C in the terminal must not reach it: its owner
 * stops it in order), with its output appended to `logFile`.
 */
export function spawnService(command, args, { env = process.env, cwd, logFile, uid, gid } = {}) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a', 0o600);
  try {
    return spawn(command, args, { env, cwd, uid, gid, detached: true, stdio: ['ignore', log, log] });
  } finally {
    closeSync(log);
  }
}

/** The full path of an executable found on PATH, or undefined. */
export function findOnPath(names, env = process.env) {
  for (const name of names) {
    for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
      const candidate = join(folder, name);
      if (isExecutable(candidate)) return candidate;
    }
  }
  return undefined;
}

/** Whether `path` is a file that this user may execute. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
