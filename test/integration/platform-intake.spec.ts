import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { PlatformContactRepository } from '../../libs/persistence/repositories/platform-contact.repository.js';
import { PlatformDataRepository } from '../../libs/persistence/repositories/platform-data.repository.js';
import {
  PlatformSnapshotRepository,
  SnapshotIdTaken,
  type NewSnapshot,
} from '../../libs/persistence/repositories/platform-snapshot.repository.js';
import { RemovalRequestRepository } from '../../libs/persistence/repositories/removal-request.repository.js';
import { SubjectRepository } from '../../libs/persistence/repositories/subject.repository.js';
import type { PlatformLine } from '../../libs/rules/platform-list/platform-line.js';
import { PLATFORMS, type Platform } from '../../libs/rules/words.js';
import { inventedEnterprise } from '../../scripts/rehearsal/subjects.mjs';
import { LiveServer } from '../support/live-server.js';
import { TestSandbox } from '../support/sandbox.js';
import { until } from '../support/until.js';

let server: LiveServer;
let sandbox: TestSandbox;
beforeAll(async () => {
  server = await LiveServer.start(async (postgres) => {
    sandbox = await TestSandbox.start(await postgres.createDatabase('sandbox'));
    return sandbox.platforms;
  });
});
afterAll(async () => {
  await server?.stop();
  await sandbox?.stop();
});
afterEach(async () => {
  for (const platform of PLATFORMS) await sandbox.play(platform, {});
});

let runs = 0;
const startPull = (platform: Platform) =>
  server.client.workflow.start(WORKFLOW_TYPES.platformPull, {
    workflowId: `platform-pull/${platform}-${String((runs += 1))}`,
    taskQueue: TASK_QUEUES.entries,
    args: [{ platform }],
  });
const pull = async (platform: Platform): Promise<void> => {
  await (await startPull(platform)).result();
};
const snapshots = () => server.stage.app.get(PlatformSnapshotRepository);
const data = () => server.stage.app.get(PlatformDataRepository);
const contact = async (platform: Platform) =>
  (await server.stage.app.get(PlatformContactRepository).all()).get(platform);
const newest = async (platform: Platform) => (await snapshots().list(platform, 1))[0];

/** A subject that the record knows, with its number. */
async function subject(): Promise<{ subjectId: string; uscc: string }> {
  const { uscc } = inventedEnterprise() as { uscc: string };
  const subjects = server.stage.app.get(SubjectRepository);
  return {
    subjectId: await subjects.findOrCreate({ kind: 'enterprise', scheme: 'uscc', value: uscc }),
    uscc,
  };
}

describe('a pull', () => {
  it('takes in lines by keyed hash; numbers that can be nobody’s are left out and counted', async () => {
    const { uscc } = inventedEnterprise() as { uscc: string };
    await sandbox.place(
      'municipal',
      { list: 'red', uscc, reference: 'M-1' },
      { list: 'black', uscc: '91999999H77112DG86', reference: 'M-2' },
    );
    await pull('municipal');
    expect(await newest('municipal')).toMatchObject({ source: 'pull', rows: 1, skipped: 1 });
    const dump = JSON.stringify(await server.stage.source.query('SELECT * FROM platform_listing'));
    expect(dump).toContain('M-1');
    expect(dump).not.toContain(uscc);
    expect(await contact('municipal')).toMatchObject({ failingSince: null, error: null });
  });

  it('keeps trying through an outage, says so, and goes on when it is over; the others are not held up', async () => {
    await sandbox.play('provincial', { outage: true });
    const run = await startPull('provincial');
    const failing = await until('the pull fails', async () => {
      const now = await contact('provincial');
      return now?.failingSince && now;
    });
    expect(failing).toMatchObject({ error: 'failed (HTTP 503)', succeededAt: null });
    await pull('national');
    expect(await newest('national')).toBeDefined();
    expect(await newest('provincial')).toBeUndefined();
    await sandbox.play('provincial', {});
    await run.result();
    expect(await contact('provincial')).toMatchObject({ failingSince: null, error: null });
    expect(await newest('provincial')).toBeDefined();
  });

  it('takes nothing of an answer that breaks off', async () => {
    const count = () =>
      server.stage.source.query<unknown[]>('SELECT count(*) AS count FROM platform_snapshot');
    const before = await count();
    await sandbox.play('municipal', { wrongAnswers: true });
    const run = await startPull('municipal');
    await until('the pull fails', async () => (await contact('municipal'))?.failingSince);
    expect(await server.stage.source.query('SELECT count(*) AS count FROM platform_snapshot')).toEqual(
      before,
    );
    await sandbox.play('municipal', { doubledAnswers: true });
    await run.result();
    expect((await newest('municipal'))?.rows).toBe(2);
  });

  it('lets a waiting candidate go on by itself, also when data was too old before', async () => {
    for (const platform of PLATFORMS) await sandbox.play(platform, {});
    await server.stage.source.query('DELETE FROM platform_snapshot');
    await sandbox.play('national', { staleMinutes: 60 * 24 * 30 });
    const red = await (await server.draft({ list: 'red' })).approved();
    for (const platform of PLATFORMS) await pull(platform);
    await until('it waits', async () => (await red.facts()).comparison?.waitsFor.join() === 'national');
    const waiting = (await data().waitingCandidates()).items.find(({ id }) => id === red.input.entryId);
    expect(waiting).toMatchObject({ waitsFor: ['national'] });
    expect((await data().waitingCounts()).get('national')).toBeGreaterThan(0);
    expect((await data().waitingCounts()).get('municipal')).toBeUndefined();
    await sandbox.play('national', {});
    await pull('national');
    await red.reaches('publicity');
    expect((await data().waitingCandidates()).items.map(({ id }) => id)).not.toContain(red.input.entryId);
  });

  it('has platforms asked to remove whom we have black, and marks what stays though answered removed', async () => {
    const { subjectId, uscc } = await subject();
    const black = await (await server.draft({ subjectId })).approved();
    await black.give('waivePriorProcedure', server.stage.officer('head'), {});
    await black.recognised();
    await sandbox.play('municipal', { answerAfterMs: 0 });
    await sandbox.place('municipal', { list: 'red', uscc, reference: 'M-late' });
    await pull('municipal');
    const requests = server.stage.app.get(RemovalRequestRepository);
    const removed = await until('the answer', async () => {
      const [one] = (await requests.list({ entryId: black.input.entryId })).items;
      return one?.status === 'removed' && one;
    });
    expect(removed).toMatchObject({ reference: 'M-late', stillListedAsOf: null });
    expect(removed.openedAt.getTime()).toBe((await newest('municipal'))!.receivedAt.getTime());
    await pull('municipal');
    expect((await requests.find(removed.id))?.stillListedAsOf).toBeNull();
    await sandbox.place('municipal', { list: 'red', uscc, reference: 'M-late' });
    await pull('municipal');
    const asOf = (await newest('municipal'))!.asOf;
    expect((await requests.find(removed.id))?.stillListedAsOf).toEqual(asOf);
  });
});

describe('a snapshot', () => {
  const given = (changes: Partial<NewSnapshot> = {}): NewSnapshot => ({
    ...{ id: crypto.randomUUID(), platform: 'national', source: 'upload', receivedBy: null },
    ...{ asOf: new Date('2026-03-02T00:00:00Z'), receivedAt: new Date() },
    ...changes,
  });
  async function* lines(...values: string[]): AsyncGenerator<PlatformLine> {
    for (const value of await Promise.resolve(values))
      yield { list: 'black', scheme: 'otherDocument', value, reference: `N-${value}` };
  }
  const listingsOf = (id: string) =>
    server.stage.source.query<unknown[]>('SELECT 1 FROM platform_listing WHERE snapshot_id = $1', [id]);

  beforeAll(() => server.stage.source.query(`DELETE FROM platform_snapshot WHERE platform = 'national'`));

  it('is one for the same content of the same as-of; at another as-of it is another', async () => {
    const first = await snapshots().accept(given(), lines('1', '2'));
    expect(first).toMatchObject({ repeated: false, newest: true, snapshot: { rows: 2 } });
    const [again, twice] = await Promise.all([
      snapshots().accept(given(), lines('1', '2')),
      snapshots().accept(given(), lines('1', '2')),
    ]);
    for (const one of [again, twice])
      expect(one).toMatchObject({ repeated: true, snapshot: { id: first.snapshot.id } });
    const next = given({ asOf: new Date('2026-03-03T00:00:00Z') });
    expect(await snapshots().accept(next, lines('1', '2'))).toMatchObject({ repeated: false, newest: true });
    // What it replaced is destroyed.
    expect(await listingsOf(first.snapshot.id)).toEqual([]);
    expect(await listingsOf(next.id)).toHaveLength(2);
    await expect(snapshots().accept(next, lines('1', '2'))).resolves.toMatchObject({ repeated: true });
    await expect(snapshots().accept(next, lines('3'))).rejects.toThrow(SnapshotIdTaken);
  });

  it('that is older than the newest is accepted and does not become the newest', async () => {
    const older = given({ asOf: new Date('2026-03-01T00:00:00Z') });
    expect(await snapshots().accept(older, lines('9'))).toMatchObject({ repeated: false, newest: false });
    expect((await data().asOf()).get('national')).toBe('2026-03-03T00:00:00.000Z');
    expect(await listingsOf(older.id)).toEqual([]);
  });

  it('leaves nothing when its lines break off', async () => {
    const broken = given({ asOf: new Date('2026-03-04T00:00:00Z') });
    async function* breaking(): AsyncGenerator<PlatformLine> {
      yield* lines(...Array.from({ length: 1500 }, (_, n) => String(n)));
      throw new Error('broke off');
    }
    await expect(snapshots().accept(broken, breaking())).rejects.toThrow('broke off');
    expect(await snapshots().find(broken.id)).toBeNull();
    expect((await data().asOf()).get('national')).toBe('2026-03-03T00:00:00.000Z');
  });

  it('takes tens of thousands of lines', async () => {
    const many = given({ asOf: new Date('2026-03-05T00:00:00Z') });
    const values = Array.from({ length: 30_000 }, (_, n) => String(n));
    expect(await snapshots().accept(many, lines(...values))).toMatchObject({ snapshot: { rows: 30_000 } });
  });
});
