import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { removalWorkflowId, reprojectionWorkflowId } from '../../libs/contract/ids.js';
import { answerByHandUpdate, type HandAnswer } from '../../libs/contract/removal.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import { CommandRepository } from '../../libs/persistence/repositories/command.repository.js';
import {
  RemovalRequestRepository,
  type Removal,
} from '../../libs/persistence/repositories/removal-request.repository.js';
import { PLATFORMS, type Role } from '../../libs/rules/words.js';
import { TestSandbox } from '../support/sandbox.js';
import { until } from '../support/until.js';
import { askedToRemove } from './asked-to-remove.js';
import { ruleOf, TimeMachine } from './time-machine.js';

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

const requests = () => machine.stage.app.get(RemovalRequestRepository);
const becomes = ({ id }: Removal, seen: (now: Removal) => boolean): Promise<Removal> =>
  until('the request stands so', async () => {
    const now = await requests().find(id);
    return now && seen(now) ? now : null;
  });

/** Waits for no result: this server skips no time after one. */
async function holidayOn(date: string): Promise<void> {
  const calendar = machine.stage.app.get(CalendarRepository);
  const year = Number(date.slice(0, 4));
  const days = (await calendar.year(year))?.days.filter((day) => day.date !== date) ?? [];
  const { revision } = await calendar.replaceYear(
    {
      ...{ year, certainty: 'confirmed', documentNo: `样例明电〔${String(year)}〕9号` },
      days: [...days, { date, kind: 'holiday', name: '样例假日' }],
    },
    { id: randomUUID(), departmentId: randomUUID() },
    new Date(await machine.now()),
  );
  await machine.client.workflow.start(WORKFLOW_TYPES.calendarReprojection, {
    ...{ workflowId: reprojectionWorkflowId(revision), taskQueue: TASK_QUEUES.entries },
    args: [{ calendarRevision: revision }],
  });
}

const journalOf = ({ id }: Removal) =>
  machine.stage.source.query<{ old: { dueOn: string }; new: { dueOn: string }; why: string }[]>(
    'SELECT old, new, why FROM removal_request_change WHERE request_id = $1',
    [id],
  );

describe('the due date of a removal request (R1.6, R3.4)', () => {
  it('R1.6 moves with the calendar, is journalled, and only the new one counts', async () => {
    await sandbox.play('municipal', { removals: 'withheld' });
    const { request } = await askedToRemove(machine, 'M-moved');
    await becomes(request, ({ status }) => status === 'sent');
    await holidayOn(request.dueOn);
    const moved = await becomes(request, ({ dueOn }) => dueOn !== request.dueOn);
    expect(moved.dueAt.getTime()).toBeGreaterThan(request.dueAt.getTime());
    expect(moved.movedFrom).toBe(request.dueOn);
    expect(await journalOf(request)).toMatchObject([
      { old: { dueOn: request.dueOn }, new: { dueOn: moved.dueOn }, why: expect.stringMatching(/^calendar/) },
    ]);
    await machine.passTo(request.dueAt.toISOString());
    await machine.passTo(moved.dueAt.toISOString(), -60_000);
    expect((await requests().find(request.id))!.escalatedAt).toBeNull();
    await machine.passTo(moved.dueAt.toISOString());
    const late = await becomes(request, ({ escalatedAt }) => escalatedAt !== null);
    expect(late.escalatedAt!.getTime()).toBeGreaterThanOrEqual(moved.dueAt.getTime());
  });

  it('R1.6 what was late by the old calendar is not late by the new one, until that has passed too', async () => {
    await sandbox.play('municipal', { removals: 'withheld' });
    const { request } = await askedToRemove(machine, 'M-lifted');
    await becomes(request, ({ status }) => status === 'sent');
    await machine.passTo(request.dueAt.toISOString());
    await becomes(request, ({ escalatedAt }) => escalatedAt !== null);
    await holidayOn(request.dueOn);
    const moved = await becomes(request, ({ escalatedAt }) => escalatedAt === null);
    expect(moved.dueAt.getTime()).toBeGreaterThan(request.dueAt.getTime());
    await machine.passTo(moved.dueAt.toISOString());
    const late = await becomes(request, ({ escalatedAt }) => escalatedAt !== null);
    expect(late.escalatedAt!.getTime()).toBeGreaterThanOrEqual(moved.dueAt.getTime());
  });
});

describe('an answer that came by letter (R3.4)', () => {
  const texts = { documentRef: '样例函〔2026〕1号', reason: '样例：来函答复已移出' };

  /** As the gateway does: the command is kept with its texts, then the workflow is asked. */
  async function answer(
    request: Removal,
    { role = 'creditOffice', id = randomUUID(), ...changes }: Partial<HandAnswer> & { role?: Role } = {},
  ) {
    const actor = machine.stage.officer(role, randomUUID());
    await machine.stage.app.get(CommandRepository).receive({
      ...{ id, entryId: request.entryId, name: 'removal.answer', actorId: actor.id },
      ...{ body: {}, texts, receivedAt: new Date() },
    });
    const given: HandAnswer = { id, actor, status: 'removed', reasonGiven: true, ...changes };
    const handle = machine.client.workflow.getHandle(removalWorkflowId(request.id));
    const result = await handle.executeUpdate(answerByHandUpdate, { updateId: id, args: [given] });
    return { actor, result };
  }

  it('R3.4 is recorded by the credit office with its sealed reference, and the platform is left alone', async () => {
    await sandbox.play('municipal', { outage: true });
    const { request } = await askedToRemove(machine, 'M-letter');
    await becomes(request, ({ tries }) => tries > 0);
    expect(await ruleOf(answer(request, { role: 'head' }))).toBe('role-required');
    expect(await ruleOf(answer(request, { reasonGiven: false }))).toBe('reason-required');
    const { actor, result } = await answer(request, { status: 'refused' });
    expect(result).toMatchObject({ requestId: request.id, status: 'refused' });
    const answered = (await requests().find(request.id))!;
    expect(answered).toMatchObject({ status: 'refused', answeredBy: actor.id, receipt: null, sentAt: null });
    expect(await requests().handTextsOf(answered)).toEqual(texts);
    const dump = JSON.stringify(await machine.stage.source.query('SELECT * FROM removal_request'));
    expect(dump).not.toContain(texts.documentRef);
    await sandbox.play('municipal', {});
    const handle = machine.client.workflow.getHandle(removalWorkflowId(request.id));
    await until('its workflow ends', async () => (await handle.describe()).status.name === 'COMPLETED');
    const { removals } = await sandbox.received('municipal');
    expect(removals.filter(({ requestId }) => requestId === request.id)).toEqual([]);
  });

  it('R3.4 of two answers the first stands', async () => {
    await sandbox.play('municipal', { outage: true });
    const { request } = await askedToRemove(machine, 'M-twice');
    await becomes(request, ({ tries }) => tries > 0);
    const [id, other] = [randomUUID(), randomUUID()];
    const outcomes = await Promise.allSettled([id, other].map((one) => answer(request, { id: one })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const again = (commandId: string) =>
      requests().answeredByHand({
        ...{ requestId: request.id, commandId, actorId: randomUUID(), status: 'removed', at: new Date() },
      });
    expect([await again(id), await again(other)].sort()).toEqual(['answered', 'repeated']);
  });
});
