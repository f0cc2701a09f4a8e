import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { isAlive } from '../../../scripts/lib/processes.mjs';
import { run } from '../../../scripts/lib/run.mjs';
import { GuardedProcess } from '../../support/guard.js';
import { until } from '../../support/until.js';

const PORTS = ['GATEWAY_PORT', 'WORKER_HEALTH_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT', 'POSTGRES_PORT'];

/** A data folder and free ports, on which `npm start` and the other commands are run as a person runs them. */
export class Installation {
  readonly env: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;
  #guarded: GuardedProcess | undefined;
  #output = '';

  private constructor(
    readonly folder: string,
    private readonly ports: Record<string, string>,
  ) {
    const { PATH, HOME } = process.env;
    this.env = { PATH, HOME, MINGLU_DATA_DIR: folder, ...ports };
  }

  static async in(folder: string): Promise<Installation> {
    const ports = await Promise.all(PORTS.map(async (name) => [name, String(await freePort())] as const));
    return new Installation(folder, Object.fromEntries(ports));
  }

  get gateway(): string {
    return `http://127.0.0.1:${this.ports.GATEWAY_PORT}`;
  }

  get temporalUi(): string {
    return `http://127.0.0.1:${this.ports.TEMPORAL_UI_PORT}`;
  }

  /** Begins `npm start` and answers all that it says until it is ready. */
  async start(): Promise<string> {
    this.#output = '';
    // A group of its own, as a terminal gives it: Ctrl-C reaches npm and what it runs.
    this.#child = spawn('npm', ['start'], {
      cwd: root,
      env: this.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#guarded = new GuardedProcess(this.#child, { signal: 'SIGTERM', graceMs: 60_000 });
    for (const stream of [this.#child.stdout!, this.#child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    const ready = () => {
      if (this.#child!.exitCode !== null) throw new Error(`npm start ended:\n${this.#output}`);
      return Promise.resolve(this.#output.includes('Ctrl-C stops everything') && this.#output);
    };
    return until('npm start is ready', ready, { withinMs: 120_000 });
  }

  /** Ctrl-C; answers what is said from then on. */
  async interrupt(): Promise<string> {
    const said = this.#output.length;
    const child = this.#child!;
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    process.kill(-child.pid!, 'SIGINT');
    await ended;
    return this.#output.slice(said);
  }

  /** For `afterAll`: stops whatever still runs. */
  async stop(): Promise<void> {
    await this.#guarded?.stop();
  }

  /** The processes that the supervisor has started, as it wrote them down. */
  async children(): Promise<{ name: string; pid: number }[]> {
    const written: unknown = JSON.parse(await readFile(join(this.folder, 'run.json'), 'utf8'));
    return (written as { children: { name: string; pid: number }[] }).children;
  }

  /** Another npm command on the same data folder, run to its end. */
  npm(args: string[], env: NodeJS.ProcessEnv = {}) {
    return run('npm', args, { cwd: root, env: { ...this.env, ...env }, timeoutMs: 150_000 });
  }
}

export const alive = (children: readonly { name: string; pid: number }[]): string[] =>
  children.filter(({ pid }) => isAlive(pid)).map(({ name }) => name);
