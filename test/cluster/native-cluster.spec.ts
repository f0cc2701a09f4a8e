import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { namespace, searchAttributes } from '../../scripts/lib/temporal.mjs';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { obtainClusterTools, serverVersion } from './support/cluster-tools.js';
import { createDatabases, passwords, query } from './support/databases.js';
import { dockerFolder } from './support/docker-files.js';
import { NativeCluster } from './support/native-cluster.js';

const tools = await obtainClusterTools();
const suite = 'absent' in tools ? describe.skip : describe;
const why = 'absent' in tools ? ` (skipped: ${tools.absent})` : '';

suite(`the cluster of docker/ run natively${why}`, () => {
  let postgres: TestPostgres;
  let cluster: NativeCluster;

  beforeAll(async () => {
    postgres = await startPostgres();
    await createDatabases(postgres);
    cluster = await NativeCluster.create(tools as { folder: string }, postgres);
    await cluster.run('setup-schema.sh');
    await cluster.start();
    await cluster.run('create-namespace.sh');
  }, 120_000);
  afterAll(async () => {
    await cluster?.stop();
    await postgres?.stop();
  });

  async function withClient<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const connection = await Connection.connect({ address: cluster.address });
    try {
      return await work(new Client({ connection, namespace }));
    } finally {
      await connection.close();
    }
  }

  it('is the release of compose.yaml, with the schema that it asks for', async () => {
    await withClient(async ({ connection }) => {
      expect((await connection.workflowService.getClusterInfo({})).serverVersion).toBe(serverVersion);
    });
    for (const database of ['temporal', 'temporal_visibility']) {
      const who = { user: 'temporal', password: passwords.temporal, database };
      const [version] = await query(postgres, who, 'select curr_version from schema_version');
      expect(version!.curr_version).toMatch(/^1\.\d+$/);
    }
  });

  it('knows the namespace and the search attributes of `npm start`', async () => {
    await withClient(async ({ connection }) => {
      const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
      expect(Object.keys(customAttributes)).toEqual(expect.arrayContaining(Object.keys(searchAttributes)));
      const { config } = await connection.workflowService.describeNamespace({ namespace });
      expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(30 * 86_400);
    });
  });

  it('takes its set-up a second time without harm', async () => {
    await cluster.run('setup-schema.sh');
    await cluster.run('create-namespace.sh');
    expect(await withClient((client) => client.workflow.count('ListKind = "black"'))).toMatchObject({
      count: 0,
    });
  });

  it('takes dynamic.yaml without a fault, and finds one in a broken one', async () => {
    const file = join(dockerFolder, 'temporal/dynamic.yaml');
    const validate = (path: string) => cluster.run('temporal-server', 'validate-dynamic-config', path);
    expect(await validate(file)).not.toMatch(/error|warning/);
    const spoilt = join(cluster.home, 'dynamic.yaml');
    await writeFile(
      spoilt,
      (await readFile(file, 'utf8')).replace('limit.maxIDLength', 'limit.maxIdLengths'),
    );
    expect(await validate(spoilt)).toMatch(/warning: .*limit\.maxIdLengths/);
  });

  it('holds its password back from its log', async () => {
    expect(await readFile(cluster.logFile, 'utf8')).not.toContain(passwords.temporal);
  });

  it('shows its metrics to Prometheus', async () => {
    expect(await (await fetch(cluster.metricsUrl)).text()).toMatch(/^service_requests\{/m);
  });
});
