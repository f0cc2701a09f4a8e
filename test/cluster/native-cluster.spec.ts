import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { entryStateQuery } from '../../libs/contract/entry.messages.js';
import { namespace, searchAttributes } from '../../scripts/lib/temporal.mjs';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { ClusterLife, type ClusterEntry } from './support/cluster-life.js';
import { obtainClusterTools, serverVersion } from './support/cluster-tools.js';
import { metricsIn, queriesOf } from './support/dashboards.js';
import { createDatabases, passwords, query, textOfTables } from './support/databases.js';
import { dockerFolder, readDocker } from './support/docker-files.js';
import { NativeCluster } from './support/native-cluster.js';

const tools = await obtainClusterTools();
const suite = 'absent' in tools ? describe.skip : describe;
const why = 'absent' in tools ? ` (skipped: ${tools.absent})` : '';

/** What `look` finds, as soon as it finds something. */
async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  const until = Date.now() + 15_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error('it did not come');
    await delay(50);
  }
}

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

  describe('a black-list life on it', () => {
    let life: ClusterLife;
    let entry: ClusterEntry;
    const officer = (role: 'maker' | 'checker') => life.stage.officer(role);

    beforeAll(async () => {
      const password = encodeURIComponent(passwords.minglu);
      const url = `postgres://minglu:${password}@127.0.0.1:${postgres.port}/minglu`;
      life = await ClusterLife.start(cluster.address, url);
    }, 60_000);
    afterAll(() => life?.stop(), 60_000);

    it('goes from draft to the point of recognition', async () => {
      entry = await life.draft();
      await entry.give('submit', officer('maker'), {});
      await entry.give('approve', officer('checker'), {});
      await entry.give('waivePriorProcedure', officer('checker'), {});
      expect((await entry.handle.query(entryStateQuery)).state).toBe('awaitingRecognition');
    }, 60_000);

    it('a command that was not answered because the engine was gone is asked again and done once', async () => {
      const id = randomUUID();
      const recognise = (withinMs?: number) =>
        entry.give(
          'recognise',
          officer('checker'),
          {
            ...{ severity: 'single', validity: 'PT8S', repairable: true, repairMethod: 'performObligation' },
            ...{ repairPeriod: 'PT1S', basisNumbers: [1] },
          },
          { id, withinMs },
        );
      await cluster.kill();
      await expect(recognise(3000)).rejects.toThrow();
      await cluster.start();
      expect(await recognise()).toMatchObject({ state: 'recognised', seq: 5 });
      expect(await recognise()).toMatchObject({ state: 'recognised', seq: 5 });
      expect((await entry.events()).filter((type) => type === 'recognised')).toHaveLength(1);
    }, 60_000);

    it('R8.2 R8.3 validity that ended while the engine was down ends the entry when it is back, and the watch list follows', async () => {
      const { deadlines } = await entry.handle.query(entryStateQuery);
      await cluster.pause();
      await delay(Date.parse(deadlines.validity!) - Date.now() + 500);
      expect(await entry.events()).not.toContain('exited');
      await cluster.start();
      expect(await entry.handle.result()).toMatchObject({ state: 'exited' });
      const watch = await eventually(
        async () => (await life.stage.entries.successors(entry.input.entryId))[0],
      );
      expect(watch).toMatchObject({ listKind: 'watch', subjectId: entry.input.subjectId });
      expect(await life.client.workflow.getHandle(`watch/${watch.id}`).result()).toMatchObject({
        state: 'exited',
      });
    }, 90_000);

    it('R10.3 leaves nothing of the dossier in the databases of the engine', async () => {
      const { rows, contains } = await textOfTables(postgres, ['temporal', 'temporal_visibility']);
      expect(rows).toBeGreaterThan(100);
      expect(contains(entry.input.entryId)).toBe(true);
      for (const personal of ['样例00000号', '样例事实', '样例罚字'])
        expect([personal, contains(personal)]).toEqual([personal, false]);
    }, 60_000);

    it('the dashboard names metrics that the SDK and the server show', async () => {
      const shown = (await Promise.all([life.metricsUrl, cluster.metricsUrl].map(metricsAt))).flat();
      const named = queriesOf(readDocker('grafana/dashboards/minglu.json')).flatMap(({ expr }) =>
        metricsIn(expr),
      );
      const engine = named.filter((name) => /^(temporal|service|persistence)_/.test(name));
      expect(engine.length).toBeGreaterThan(8);
      expect(engine.filter((name) => !shown.includes(name))).toEqual([]);
    });
  });
});

/** Names of the series that a process shows to Prometheus. */
async function metricsAt(url: string): Promise<string[]> {
  const text = await (await fetch(url)).text();
  return [...text.matchAll(/^([a-z_]+)[ {]/gm)].map(([, name]) => name!);
}
