import type { ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopProcess, type StopTarget } from '../../scripts/lib/processes.mjs';
import { Warden } from '../../scripts/lib/warden-client.mjs';

/** Stops and removes what this test process leaves behind, also when it is killed or times out. */
export const warden = new Warden();

/** A new folder for one test server; other users may pass through it (PostgreSQL runs as one of them). */
export async function throwAwayFolder(purpose: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `minglu-${purpose}-`));
  warden.removeLater(folder);
  await chmod(folder, 0o711);
  return folder;
}

/** Removes a folder made by `throwAwayFolder`. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  warden.keep(folder);
}

type How = Pick<StopTarget, 'signal' | 'hardSignal' | 'graceMs'>;

/** A child process under guard; remembers whether it has ended. */
export class GuardedProcess {
  readonly pid: number;
  #ended = false;

  constructor(
    child: ChildProcess,
    private readonly how: How,
  ) {
    if (child.pid === undefined) throw new Error(`could not start ${child.spawnfile}`);
    this.pid = child.pid;
    child.once('exit', () => (this.#ended = true));
    child.unref();
    warden.watch(this.pid, how);
  }

  readonly ended = (): boolean => this.#ended;

  /** Asks it to stop, and insists after its time of grace. */
  async stop(): Promise<void> {
    await stopProcess({ pid: this.pid, ...this.how });
    warden.forget(this.pid);
  }

  /** kill -9, as a crash would. */
  async kill(): Promise<void> {
    await stopProcess({ pid: this.pid, signal: 'SIGKILL', graceMs: 5000 });
    warden.forget(this.pid);
  }
}
