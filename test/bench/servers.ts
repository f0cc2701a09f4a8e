import { Client, Connection } from '@temporalio/client';
import { readMasterKey } from '../../libs/platform/config/master-key-setting.js';
import type { MasterKey } from '../../libs/platform/crypto/master-key.js';
import { startApp, type RunningApp } from '../support/app.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { startTemporalDev, type TestTemporal } from '../support/temporal.js';
import { Candidates } from './candidates.js';

/** Real servers and the built service on free ports, with a client of the engine beside them. */
export class BenchServers {
  private constructor(
    readonly postgres: TestPostgres,
    readonly temporal: TestTemporal,
    readonly app: RunningApp,
    readonly client: Client,
    readonly candidates: Candidates,
    readonly masterKey: MasterKey,
  ) {}

  /** Runs `work` over servers of its own, and stops them whatever happens. */
  static async during<T>(work: (servers: BenchServers) => Promise<T>): Promise<T> {
    const ends: (() => Promise<void>)[] = [];
    try {
      const servers = await BenchServers.start(ends);
      return await work(servers);
    } finally {
      for (const end of ends.reverse()) await end();
    }
  }

  /** PostgreSQL writes through to the disk, as for real. CPU is what is short, so logs are kept quiet. */
  private static async start(ends: (() => Promise<void>)[]): Promise<BenchServers> {
    const postgres = await startPostgres({ durable: true });
    ends.push(() => postgres.stop());
    const temporal = await startTemporalDev();
    ends.push(() => temporal.stop());
    const app = await startApp({ postgres, temporal, env: { LOG_LEVEL: 'warn' } });
    ends.push(() => app.stop());
    const connection = await Connection.connect({ address: temporal.address });
    ends.push(() => connection.close());
    const client = new Client({ connection, namespace: temporal.namespace });
    const masterKey = readMasterKey({ MINGLU_MASTER_KEY_FILE: app.env.MINGLU_MASTER_KEY_FILE });
    const candidates = await Candidates.open(postgres.url, masterKey);
    ends.push(() => candidates.close());
    return new BenchServers(postgres, temporal, app, client, candidates, masterKey);
  }
}
