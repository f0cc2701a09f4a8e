import { chmod, writeFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { freePort } from '../../scripts/lib/ports.mjs';
import * as server from '../../scripts/lib/temporal.mjs';
import { obtainTemporalCli } from '../../scripts/lib/temporal-cli.mjs';
import { obtainTestServer } from '../../scripts/lib/test-server.mjs';
import { GuardedProcess, removeFolder, throwAwayFolder, warden } from './guard.js';

/** Temporal's real development server on free ports, with the namespace and search attributes of Minglu. */
export interface TestTemporal {
  /** `127.0.0.1:port` */
  readonly address: string;
  readonly uiUrl: string;
  readonly namespace: string;
  /** The SQLite file with all that the engine keeps, e.g. to search its bytes for personal data. */
  readonly dbFile: string;
  readonly logFile: string;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
  /** Ends the server, keeps data and ports; `start` brings it back. */
  pause(): Promise<void>;
  /** Starts it again after `pause` or `kill`. */
  start(): Promise<void>;
  /** `pause` and `start`. */
  restart(): Promise<void>;
  /** kill -9, as a crash would; `start` recovers. */
  kill(): Promise<void>;
}

export interface TemporalOptions {
  /** Keeps its data elsewhere than in the throw-away folder. */
  dbFile?: string;
  /** Settings by the server's own names, e.g. after how many events it suggests a fresh run. */
  dynamicConfig?: Record<string, unknown>;
}

/** Starts the server (about a second). */
export async function startTemporalDev({
  dbFile,
  dynamicConfig,
}: TemporalOptions = {}): Promise<TestTemporal> {
  const home = await throwAwayFolder('temporal');
  const program = await obtainTemporalCli();
  const ports = { port: await freePort(), uiPort: await freePort() };
  const temporal = new DevServer(
    home,
    program,
    ports,
    dbFile ?? join(home, 'temporal.sqlite'),
    dynamicConfig,
  );
  await temporal.start();
  return temporal;
}

class DevServer implements TestTemporal {
  readonly namespace = server.namespace;
  #process: GuardedProcess | undefined;

  constructor(
    private readonly home: string,
    private readonly program: string,
    private readonly ports: { port: number; uiPort: number },
    readonly dbFile: string,
    private readonly dynamicConfig?: Record<string, unknown>,
  ) {}

  get address(): string {
    return `127.0.0.1:${this.ports.port}`;
  }

  get uiUrl(): string {
    return `http://127.0.0.1:${this.ports.uiPort}`;
  }

  get logFile(): string {
    return join(this.home, 'temporal.log');
  }

  async start(): Promise<void> {
    const { program, ports, dbFile, logFile, dynamicConfig } = this;
    const child = await server.spawnTemporal({ program, ...ports, dbFile, logFile, dynamicConfig });
    this.#process = new GuardedProcess(child, server.stopSignals);
    await server.waitForTemporal({ port: ports.port, gone: this.#process.ended });
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

/** Path of the time-skipping server, for `TestWorkflowEnvironment.createTimeSkipping`. */
export function timeSkippingServer(): Promise<string> {
  return obtainTestServer();
}

/**
 * A time-skipping environment: three years pass in about a second. Tear it down in `afterAll`; the server ends
 * even when the test process is killed, because it tells its process id to the guard.
 */
export async function timeSkippingEnvironment(): Promise<TestWorkflowEnvironment> {
  const home = await throwAwayFolder('time-skipping');
  const path = join(home, 'server');
  const pidFile = join(home, 'pid');
  await writeFile(path, `#!/bin/sh\necho $$ > '${pidFile}'\nexec '${await timeSkippingServer()}' "$@"\n`);
  await chmod(path, 0o755);
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  const pid = Number(await readFile(pidFile, 'utf8'));
  warden.watch(pid, { graceMs: 2000 });
  const teardown = environment.teardown.bind(environment);
  environment.teardown = async () => {
    await teardown();
    warden.forget(pid);
    await removeFolder(home);
  };
  return environment;
}
