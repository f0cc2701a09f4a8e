/**
 * Outlives its owner by a moment: reads from standard input which processes the owner has started, and when
 * that pipe closes because the owner is gone (even by kill -9), stops what is still running, last started
 * first, and removes throw-away folders. Runs as its own process: `node warden.mjs`.
 *
 * Lines in: {"watch":{pid,started,signal,hardSignal,graceMs}} | {"forget":pid} | {"remove":folder} | {"keep":folder}
 */
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { stopProcess } from './processes.mjs';

const watched = new Map();
const folders = new Set();

const actions = {
  watch: (target) => watched.set(target.pid, target),
  forget: (pid) => watched.delete(pid),
  remove: (folder) => folders.add(folder),
  keep: (folder) => folders.delete(folder),
};

// The owner's terminal may send these to the whole session; only the end of the pipe decides.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => undefined);

createInterface({ input: process.stdin })
  .on('line', (line) => {
    for (const [action, value] of Object.entries(JSON.parse(line))) actions[action](value);
  })
  .on('close', async () => {
    for (const target of [...watched.values()].reverse()) await stopProcess(target).catch(() => undefined);
    for (const folder of folders) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    process.exit(0);
  });
