import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/ports.mjs';
import * as server from '../../scripts/lib/postgres.mjs';
import { GuardedProcess, removeFolder, throwAwayFolder } from './guard.js';

const password = 'for tests only';

/** A PostgreSQL server of its own in a throw-away folder, on a free port. */
export interface TestPostgres {
  /** Address of the empty database `minglu`. */
  readonly url: string;
  readonly port: number;
  /** The server's log, e.g. to search it for personal data. */
  readonly logFile: string;
  /** Makes another empty database and answers its address. */
  createDatabase(name?: string): Promise<string>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
  /** Ends the server, keeps its data and its port; `start` brings it back. */
  pause(): Promise<void>;
  /** Starts it again after `pause` or `kill`. */
  start(): Promise<void>;
  /** `pause` and `start`. */
  restart(): Promise<void>;
  /** kill -9 of the server, as a crash would; `start` recovers. */
  kill(): Promise<void>;
}

/**
 * Starts PostgreSQL (about a second). Stop it in `afterAll`; when the test process dies, it is stopped too.
 * `durable` keeps its safety against power failure and kill -9, at its price: for measurements, and for whoever kills it.
 */
export async function startPostgres({ durable = false } = {}): Promise<TestPostgres> {
  const home = await throwAwayFolder('postgres');
  const folder = join(home, 'data');
  await server.prepareCluster({ folder, password });
  const postgres = new EmbeddedPostgres(home, folder, await freePort(), !durable);
  await postgres.start();
  await postgres.createDatabase('minglu');
  return postgres;
}

class EmbeddedPostgres implements TestPostgres {
  #process: GuardedProcess | undefined;

  constructor(
    private readonly home: string,
    private readonly folder: string,
    readonly port: number,
    private readonly fast: boolean,
  ) {}

  get url(): string {
    return server.databaseUrl({ port: this.port, password });
  }

  get logFile(): string {
    return join(this.home, 'postgres.log');
  }

  async createDatabase(name = `test_${randomUUID().replaceAll('-', '')}`): Promise<string> {
    await server.ensureDatabase({ port: this.port, password, database: name });
    return server.databaseUrl({ port: this.port, password, database: name });
  }

  async start(): Promise<void> {
    const { folder, port, logFile, fast } = this;
    this.#process = new GuardedProcess(
      await server.spawnPostgres({ folder, port, logFile, fast }),
      server.stopSignals,
    );
    await server.waitForPostgres({ port, password, gone: this.#process.ended });
  }

  async pause(): Promise<void> {
    await this.#process?.stop();
  }

  async restart(): Promise<void> {
    await this.pause();
    await this.start();
  }

  async kill(): Promise<void> {
    await this.#process?.kill();
  }

  async stop(): Promise<void> {
    await this.pause();
    await removeFolder(this.home);
  }
}
