import { randomInt } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { isFree } from '../../../scripts/lib/ports.mjs';
import { spawnService } from '../../../scripts/lib/processes.mjs';
import { lastLines, run } from '../../../scripts/lib/run.mjs';
import { namespace, stopSignals } from '../../../scripts/lib/temporal.mjs';
import { GuardedProcess, removeFolder, throwAwayFolder } from '../../support/guard.js';
import type { TestPostgres } from '../../support/postgres.js';
import { programFolder } from './cluster-tools.js';
import { passwords } from './databases.js';
import { dockerFolder } from './docker-files.js';

const listeners = ['FRONTEND', 'HISTORY', 'MATCHING', 'WORKER'].flatMap((service) => [
  `${service}_GRPC_PORT`,
  `${service}_MEMBERSHIP_PORT`,
]);

/** The server keeps its members' ports in a smallint, so a port that the system would choose is often too high. */
async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = randomInt(15_000, 32_000);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

const script = (name: string): string => join(dockerFolder, 'temporal', name);

/** The Temporal server of compose.yaml without its container: the same scripts and configuration, on free ports. */
export class NativeCluster {
  #process: GuardedProcess | undefined;

  private constructor(
    readonly home: string,
    private readonly environment: Record<string, string>,
  ) {}

  /** Everything but the databases, which must be there. */
  static async create(tools: { folder: string }, postgres: TestPostgres): Promise<NativeCluster> {
    const home = await throwAwayFolder('cluster');
    const passwordFile = join(home, 'password');
    await writeFile(passwordFile, `${passwords.temporal}\n`, { mode: 0o600 });
    const names = [...listeners, 'METRICS_PORT'];
    const ports = await freePorts(names.length);
    return new NativeCluster(home, {
      ...Object.fromEntries(names.map((name, place) => [name, `${ports[place]}`])),
      PATH: `${await programFolder(tools, join(home, 'bin'))}:${process.env.PATH}`,
      HOME: home,
      SQL_HOST: '127.0.0.1',
      SQL_PORT: `${postgres.port}`,
      SQL_USER: 'temporal',
      SQL_PASSWORD_FILE: passwordFile,
    });
  }

  get address(): string {
    return `127.0.0.1:${this.environment.FRONTEND_GRPC_PORT}`;
  }

  get metricsUrl(): string {
    return `http://127.0.0.1:${this.environment.METRICS_PORT}/metrics`;
  }

  get logFile(): string {
    return join(this.home, 'server.log');
  }

  /** Runs a script of docker/temporal, or a program of the images, to its end. Throws with its output when it fails. */
  async run(command: string, ...args: string[]): Promise<string> {
    const env = {
      ...this.environment,
      ...{ TEMPORAL_ADDRESS: this.address, TEMPORAL_NAMESPACE: namespace, TEMPORAL_RETENTION: '30d' },
    };
    const words = command.endsWith('.sh') ? ['sh', script(command), ...args] : [command, ...args];
    // `env` finds the program on the PATH given, not on ours.
    const { code, output, error } = await run('env', words, { env, timeoutMs: 120_000 });
    if (code !== 0) throw new Error(`${words.join(' ')}: ${error?.message ?? output}`);
    return output;
  }

  /** Starts the server and waits until it serves. */
  async start(): Promise<void> {
    const { environment: env, logFile } = this;
    this.#process = new GuardedProcess(
      spawnService('/bin/sh', [script('start-server.sh')], { env, logFile }),
      stopSignals,
    );
    const until = Date.now() + 60_000;
    while (!(await this.#serves())) {
      if (this.#process.ended() || Date.now() > until) {
        throw new Error(`the server does not serve: ${lastLines(await readFile(logFile, 'utf8'))}`);
      }
      await delay(100);
    }
  }

  async #serves(): Promise<boolean> {
    const connection = Connection.lazy({ address: this.address });
    try {
      return await connection.withDeadline(Date.now() + 2000, async () => {
        const { status } = await connection.healthService.check({
          service: 'temporal.api.workflowservice.v1.WorkflowService',
        });
        const serving = 1;
        return Number(status) === serving;
      });
    } catch {
      return false;
    } finally {
      await connection.close();
    }
  }

  /** Ends the server as `docker compose stop` does; `start` brings it back. */
  async pause(): Promise<void> {
    await this.#process?.stop();
  }

  /** kill -9, as a crash would. */
  async kill(): Promise<void> {
    await this.#process?.kill();
  }

  async stop(): Promise<void> {
    await this.pause();
    await removeFolder(this.home);
  }
}
