import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entryStateQuery } from '../../libs/contract/entry.messages.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { ClusterLife, type ClusterEntry } from './support/cluster-life.js';
import { metricsIn, queriesOf } from './support/dashboards.js';
import { readDocker } from './support/docker-files.js';
import { obtainClusterTools } from './support/cluster-tools.js';
import { createDatabases, passwords, textOfTables } from './support/databases.js';
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

suite(`a black-list life on the cluster of docker/${why}`, () => {
  let postgres: TestPostgres;
  let cluster: NativeCluster;
  let life: ClusterLife;
  let entry: ClusterEntry;

  beforeAll(async () => {
    postgres = await startPostgres();
    await createDatabases(postgres);
    cluster = await NativeCluster.create(tools as { folder: string }, postgres);
    await cluster.run('setup-schema.sh');
    await cluster.start();
    await cluster.run('create-namespace.sh');
    const password = encodeURIComponent(passwords.minglu);
    life = await ClusterLife.start(
      cluster.address,
      `postgres://minglu:${password}@127.0.0.1:${postgres.port}/minglu`,
    );
  }, 180_000);
  afterAll(async () => {
    await life?.stop();
    await cluster?.stop();
    await postgres?.stop();
  }, 60_000);

  const officer = (role: 'maker' | 'checker') => life.stage.officer(role);

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
    const watch = await eventually(async () => (await life.stage.entries.successors(entry.input.entryId))[0]);
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

/** Names of the series that a process shows to Prometheus. */
async function metricsAt(url: string): Promise<string[]> {
  const text = await (await fetch(url)).text();
  return [...text.matchAll(/^([a-z_]+)[ {]/gm)].map(([, name]) => name!);
}
