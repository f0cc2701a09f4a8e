import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureMasterKey } from '../../scripts/lib/keys.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { spawnService } from '../../scripts/lib/processes.mjs';
import { GuardedProcess, removeFolder, throwAwayFolder } from './guard.js';

/** The servers that the app stands on; see `startPostgres` and `startTemporalDev`. */
export interface AppServers {
  postgres: { url: string };
  temporal: { address: string; uiUrl: string; namespace: string };
}

export interface AppOptions extends AppServers {
  /** Further or other environment variables for every process. */
  env?: Record<string, string>;
}

/** An account of the demonstration data, as written at the first start. */
export interface Account {
  username: string;
  password: string;
  department: string;
  roles: string[];
}

/**
 * Migrates, loads the demonstration, and starts the built worker and gateway (`dist/`, made by `npm test` or
 * `npm run build`) as child processes on free ports, ready when this resolves.
 */
export async function startApp({ env = {}, ...servers }: AppOptions): Promise<RunningApp> {
  const dataDir = await throwAwayFolder('app');
  // Whoever has to know the address beforehand chooses the port.
  const gatewayPort = Number(env.GATEWAY_PORT ?? (await freePort()));
  const workerPort = await freePort();
  const environment = { ...(await environmentFor(servers, dataDir, gatewayPort, workerPort)), ...env };
  await runToEnd('dist/libs/persistence/cli/migrate.js', environment);
  await runToEnd('dist/libs/persistence/cli/load-demonstration.js', environment);
  const app = new RunningApp(dataDir, environment, gatewayPort, workerPort);
  await Promise.all([app.worker.start(), app.gateway.start()]);
  return app;
}

/** Gateway and worker with their data folder. */
export class RunningApp {
  /** `http://127.0.0.1:port` */
  readonly baseUrl: string;
  readonly gateway: AppProcess;
  readonly worker: AppProcess;

  constructor(
    readonly dataDir: string,
    readonly env: Record<string, string>,
    gatewayPort: number,
    workerPort: number,
  ) {
    this.baseUrl = `http://127.0.0.1:${gatewayPort}`;
    this.gateway = new AppProcess('gateway', dataDir, env, `${this.baseUrl}/health/ready`);
    this.worker = new AppProcess('worker', dataDir, env, `http://127.0.0.1:${workerPort}/health/ready`);
  }

  /** The demonstration accounts with their first passwords. */
  async accounts(): Promise<Account[]> {
    const written: unknown = JSON.parse(await readFile(join(this.dataDir, 'first-sign-in.json'), 'utf8'));
    return (Array.isArray(written) ? written : (written as { accounts: Account[] }).accounts) as Account[];
  }

  /** Stops both and removes the data folder; the servers stay. */
  async stop(): Promise<void> {
    await this.gateway.stop();
    await this.worker.stop();
    await removeFolder(this.dataDir);
  }
}

/** One process of the app, which can be crashed and started again on the same ports and data. */
export class AppProcess {
  readonly logFile: string;
  #process: GuardedProcess | undefined;

  constructor(
    private readonly name: 'gateway' | 'worker' | 'sandbox',
    dataDir: string,
    private readonly env: Record<string, string>,
    private readonly readyUrl: string,
    readonly logName: string = name,
  ) {
    this.logFile = join(dataDir, 'logs', `${logName}.log`);
  }

  get pid(): number | undefined {
    return this.#process?.pid;
  }

  get running(): boolean {
    return this.#process !== undefined && !this.#process.ended();
  }

  /** Starts it and waits until it says that it is ready (unless told not to wait). */
  async start({ wait = true }: { wait?: boolean } = {}): Promise<void> {
    const program = join(root, `dist/apps/${this.name}/main.js`);
    const child = spawnService(process.execPath, ['--enable-source-maps', program], {
      cwd: root,
      env: this.env,
      logFile: this.logFile,
    });
    this.#process = new GuardedProcess(child, { graceMs: 20_000 });
    if (wait) await this.ready();
  }

  /** Waits until the health page answers 200; fails with the end of the log when the process ends first. */
  async ready(withinMs = 60_000): Promise<void> {
    const until = Date.now() + withinMs;
    let last = 'no answer';
    while (Date.now() < until) {
      const answer = await fetch(this.readyUrl, { signal: AbortSignal.timeout(3000) }).catch(() => undefined);
      if (answer?.ok) return;
      if (answer) last = `${answer.status} ${await answer.text()}`;
      if (this.#process?.ended()) break;
      await delay(50);
    }
    throw new Error(
      `${this.name} did not become ready (${last}); its log ends:\n${(await this.log()).slice(-2000)}`,
    );
  }

  /** Whether its health page answers 200 now. */
  async isReady(): Promise<boolean> {
    const answer = await fetch(this.readyUrl, { signal: AbortSignal.timeout(3000) }).catch(() => undefined);
    return answer?.ok === true;
  }

  /** Ends it in order. */
  async stop(): Promise<void> {
    await this.#process?.stop();
  }

  /** kill -9. */
  async kill(): Promise<void> {
    await this.#process?.kill();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** All that it has logged so far. */
  log(): Promise<string> {
    return readFile(this.logFile, 'utf8').catch(() => '');
  }
}

async function environmentFor(
  { postgres, temporal }: AppServers,
  dataDir: string,
  gatewayPort: number,
  workerPort: number,
): Promise<Record<string, string>> {
  const inherited = Object.entries(process.env).filter(([name]) =>
    /^(PATH|HOME|TMPDIR|TZ|NODE_OPTIONS)$/.test(name),
  );
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    NODE_ENV: 'production',
    DATABASE_URL: postgres.url,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    TEMPORAL_UI_URL: temporal.uiUrl,
    MINGLU_DATA_DIR: dataDir,
    MINGLU_FILES_DIR: join(dataDir, 'files'),
    MINGLU_MASTER_KEY_FILE: await ensureMasterKey(dataDir),
    MINGLU_EMBEDDED: 'true',
    GATEWAY_HOST: '127.0.0.1',
    GATEWAY_PORT: String(gatewayPort),
    WORKER_HEALTH_HOST: '127.0.0.1',
    WORKER_HEALTH_PORT: String(workerPort),
    ADMIN_DIST: join(root, 'dist/admin'),
    PORTAL_DIST: join(root, 'dist/portal'),
    WORKFLOW_BUNDLE: join(root, 'dist/workflow-bundle.js'),
    LOG_LEVEL: 'info',
  };
}

function runToEnd(program: string, env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, program)], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}:\n${output}`)),
    );
  });
}
