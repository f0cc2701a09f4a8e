import { spawn } from 'node:child_process';
import { signal as send } from './processes.mjs';

/** Commands under way, so that an interrupt can end them (each leads its own process group). */
const underWay = new Set();

/** Ends every command that `run` started and that is still going. */
export function endCommands() {
  for (const child of underWay) if (child.pid) send(child.pid, 'SIGTERM', { group: true });
}

/**
 * Runs a command to its end and gathers its output.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, echo?: boolean, onLine?: (line: string) => void, timeoutMs?: number, uid?: number, gid?: number }} [options]
 * @returns {Promise<{ code: number | null, signal: string | null, output: string, error?: Error }>} never rejects
 */
export function run(command, args, { cwd, env, echo = false, onLine, timeoutMs, uid, gid } = {}) {
  return new Promise((resolve) => {
    const stdio = echo ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd, env, stdio, uid, gid, detached: true });
    underWay.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-200_000);
        if (onLine) for (const line of text.split('\n').filter(Boolean)) onLine(line);
      });
    }
    const timer = timeoutMs && setTimeout(() => send(child.pid, 'SIGKILL', { group: true }), timeoutMs);
    const finish = (result) => {
      clearTimeout(timer);
      underWay.delete(child);
      resolve({ output, ...result });
    };
    child.once('error', (error) => finish({ code: null, signal: null, error }));
    child.once('close', (code, signal) => finish({ code, signal }));
  });
}

/** The last lines of a command's output that say something, for an error line. */
export function lastLines(output, count = 3) {
  return output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(-count)
    .join(' | ');
}
