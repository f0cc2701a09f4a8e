import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { GuardedProcess } from '../support/guard.js';

const TYPESCRIPT = new URL('./typescript.mjs', import.meta.url).href;

/** Runs `work` beside a program of this folder, and stops that whatever happens. `ready` is what it sent first. */
export async function beside<T>(
  file: string,
  env: Record<string, string>,
  work: (ready: unknown) => Promise<T>,
): Promise<T> {
  const { program, ready } = await startProgram(file, env);
  try {
    return await work(ready);
  } finally {
    await program.stop();
  }
}

/** In a process of its own; resolves when it says that it is ready. */
async function startProgram(file: string, env: Record<string, string>) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: ['--import', TYPESCRIPT],
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const program = new GuardedProcess(child, { graceMs: 15_000 });
  const ended = once(child, 'exit').then(() => [undefined]);
  const [ready] = (await Promise.race([once(child, 'message'), ended])) as unknown[];
  if (ready === undefined) throw new Error(`${file} did not start`);
  child.channel?.unref();
  return { program, ready };
}
