import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { removalWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import {
  RemovalRequestRepository,
  type Removal,
} from '../../libs/persistence/repositories/removal-request.repository.js';
import { PLATFORMS } from '../../libs/rules/words.js';
import { freshPlatforms } from '../support/platform-data.js';
import { TestSandbox } from '../support/sandbox.js';
import { until } from '../support/until.js';
import { askedToRemove } from './asked-to-remove.js';
import { TimeMachine } from './time-machine.js';

let machine: TimeMachine;
let sandbox: TestSandbox;
beforeAll(async () => {
  machine = await TimeMachine.start(async (postgres) => {
    sandbox = await TestSandbox.start(await postgres.createDatabase('sandbox'));
    return sandbox.platforms;
  });
});
afterAll(async () => {
  await machine?.stop();
  await sandbox?.stop();
});
afterEach(async () => {
  for (const platform of PLATFORMS) await sandbox.play(platform, {});
});

const DAY = 86_400_000;
const requests = () => machine.stage.app.get(RemovalRequestRepository);

const blackAgainstRed = (reference: string) => askedToRemove(machine, reference);

const row = async ({ id }: Removal): Promise<Removal> => (await requests().find(id))!;
const becomes = (request: Removal, seen: (now: Removal) => boolean): Promise<Removal> =>
  until('the request has become so', async () => {
    const now = await row(request);
    return seen(now) && now;
  });
const atPlatform = async (request: Removal) =>
  (await sandbox.received('municipal')).removals.filter(({ requestId }) => requestId === request.id);

describe('a request to a platform to take a subject off its red list (R3.4)', () => {
  it('is handed in with its reference and number only, and answered', async () => {
    await sandbox.play('municipal', { answerAfterMs: 0 });
    const { black, request } = await blackAgainstRed('M-answered');
    const answered = await becomes(request, ({ status }) => status === 'removed');
    expect(answered).toMatchObject({ platform: 'municipal', reference: 'M-answered', escalatedAt: null });
    expect(answered.receipt).toMatch(/^M-/);
    expect(answered.answeredAt!.getTime()).toBeGreaterThanOrEqual(answered.sentAt!.getTime() - 1000);
    const { no } = (await machine.stage.entries.find(black.input.entryId))!;
    expect(await atPlatform(request)).toMatchObject([
      { reference: 'M-answered', entryNo: no, deliveries: 1 },
    ]);
  });

  it('is escalated when it is late, and asked about until the answer comes', async () => {
    await sandbox.play('municipal', { removals: 'withheld' });
    const { request } = await blackAgainstRed('M-late');
    await becomes(request, ({ status }) => status === 'sent');
    await machine.passTo(request.dueAt.toISOString(), -60_000);
    expect((await row(request)).escalatedAt).toBeNull();
    await machine.passTo(request.dueAt.toISOString());
    const late = await becomes(request, ({ escalatedAt }) => escalatedAt !== null);
    expect(late.escalatedAt!.getTime()).toBeGreaterThanOrEqual(request.dueAt.getTime());
    expect((await requests().list({ late: true })).items.map(({ id }) => id)).toContain(request.id);
    await sandbox.play('municipal', { answerAfterMs: 0 });
    await machine.passTo(new Date(request.dueAt.getTime() + DAY).toISOString());
    expect(await becomes(request, ({ status }) => status === 'removed')).toMatchObject({
      escalatedAt: late.escalatedAt,
    });
    expect((await requests().list({ late: true })).items.map(({ id }) => id)).not.toContain(request.id);
  });

  it('loses nothing in an outage of weeks', async () => {
    await sandbox.play('municipal', { outage: true });
    const { request } = await blackAgainstRed('M-outage');
    await machine.passTo(new Date(request.dueAt.getTime() + 21 * DAY).toISOString());
    const waiting = await becomes(request, ({ escalatedAt }) => escalatedAt !== null);
    expect(waiting).toMatchObject({ status: 'open', receipt: null });
    expect(waiting.lastError).toBe('failed (HTTP 503)');
    expect(waiting.tries).toBeGreaterThan(3);
    await sandbox.play('municipal', { answerAfterMs: 0 });
    await machine.passTo(new Date(request.dueAt.getTime() + 22 * DAY).toISOString());
    expect(await becomes(request, ({ status }) => status === 'removed')).toMatchObject({ lastError: null });
    expect(await atPlatform(request)).toHaveLength(1);
  });

  it('may be refused; the platform’s words are sealed', async () => {
    await sandbox.play('municipal', { removals: 'refused', answerAfterMs: 0 });
    const { request } = await blackAgainstRed('M-refused');
    const refused = await becomes(request, ({ status }) => status === 'refused');
    expect(refused.answerGiven).toBe(true);
    expect(await requests().answerOf(refused)).toBe('样例：平台不同意移出');
  });

  it('is one request to the platform, though its answers are lost and it is opened twice', async () => {
    await sandbox.play('municipal', { lostAnswers: true });
    const { black, request } = await blackAgainstRed('M-twice');
    const { entryId } = black.input;
    await machine.stage.activities.clearRedLists({ entryId });
    expect((await requests().list({ entryId })).items).toHaveLength(1);
    await becomes(request, ({ tries }) => tries > 0);
    await sandbox.play('municipal', { answerAfterMs: 0 });
    await machine.passTo(new Date(Date.parse(await machine.now()) + DAY).toISOString());
    await becomes(request, ({ status }) => status === 'removed');
    const [held, ...others] = await atPlatform(request);
    expect(others).toEqual([]);
    expect(held!.deliveries).toBeGreaterThan(1);
    // Answered: opening once more neither asks again nor fails.
    await machine.stage.activities.clearRedLists({ entryId });
    expect((await atPlatform(request))[0]!.deliveries).toBe(held!.deliveries);
  });

  it('is not handed in any more when the black entry ended before', async () => {
    await sandbox.play('municipal', { outage: true });
    const { black, request } = await blackAgainstRed('M-withdrawn');
    await becomes(request, ({ tries }) => tries > 0);
    await black.give('exit', machine.stage.officer('head'), { ground: 'repaired' });
    await sandbox.play('municipal', {});
    await machine.passTo(new Date(Date.parse(await machine.now()) + DAY).toISOString());
    await becomes(request, ({ status }) => status === 'withdrawn');
    expect(await atPlatform(request)).toEqual([]);
  });
});

describe('a snapshot that comes in (R4.1)', () => {
  const pull = (name: string) =>
    machine.client.workflow.execute(WORKFLOW_TYPES.platformSnapshot, {
      workflowId: `platform-snapshot/${name}`,
      taskQueue: TASK_QUEUES.entries,
      args: [{ platform: 'municipal' }],
    });

  it('wakes every candidate that waits, and only by what it holds lets it go on', async () => {
    const now = await machine.now();
    await machine.stage.source.query('DELETE FROM platform_snapshot');
    const waiting = await Promise.all(
      [1, 2].map(async () => (await machine.draft({ list: 'red' })).approved()),
    );
    for (const one of waiting)
      await until('it waits', async () => (await one.facts()).comparison?.outcome === 'waits');
    const dropped = waiting[1]!.input.subjectId;
    await freshPlatforms(machine.stage.source, now, {
      municipal: [{ subjectId: dropped, list: 'black', reference: 'M-black' }],
    });
    await pull('fresh');
    await waiting[0]!.reaches('publicity');
    await waiting[1]!.reaches('dropped');
    // Told once more, nothing happens.
    await machine.stage.source.query('UPDATE platform_snapshot SET announced_at = NULL');
    const before = await waiting[0]!.events();
    await pull('again');
    expect(await waiting[0]!.events()).toEqual(before);
  });

  it('asks for the removal of red lines of subjects that stand on our black list, each once', async () => {
    const { black, request } = await blackAgainstRed('M-first');
    const listed = [
      { subjectId: black.input.subjectId, list: 'red' as const, reference: 'M-first' },
      { subjectId: black.input.subjectId, list: 'red' as const, reference: 'M-second' },
    ];
    await freshPlatforms(machine.stage.source, await machine.now(), { municipal: listed });
    await pull('second line');
    const all = async () => (await requests().list({ entryId: black.input.entryId })).items;
    expect((await all()).map(({ reference }) => reference).sort()).toEqual(['M-first', 'M-second']);
    expect(removalWorkflowId(request.id)).toBe(`removal/${request.id}`);
  });
});
