import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowFailedError, WorkflowUpdateFailedError } from '@temporalio/client';
import { TimeMachine } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

const ruleOf = async (attempt: Promise<unknown>): Promise<string | undefined> => {
  try {
    await attempt;
    return undefined;
  } catch (error) {
    const cause = (error as WorkflowUpdateFailedError).cause as unknown as { details: [{ rule: string }] };
    return cause.details[0].rule;
  }
};

describe('a black-list entry lives its whole life', () => {
  it('R8.2 R8.3 expires by itself after three years, is on the watch list at once, and leaves that too', async () => {
    const entry = await (await machine.draft({ subjectKind: 'naturalPerson' })).approved();
    await (await entry.noticeServed()).letPass('windowToState');
    const recognition = await entry.recognised({ validity: 'P36M' });
    const { deadlines } = await entry.facts();
    expect(await entry.outcome()).toMatchObject({ state: 'exited' });
    const exit = (await machine.stage.entries.events(entry.input.entryId)).at(-1)!;
    expect(exit).toMatchObject({ type: 'exited', actor: { system: 'clock' }, data: { ground: 'expired' } });
    expect(exit.at.getTime() - Date.parse(deadlines.validity!)).toBeLessThan(5_000);
    expect(exit.at.getTime()).toBeGreaterThanOrEqual(Date.parse(deadlines.validity!));
    expect(exit.at.getUTCFullYear() - new Date(recognition.at).getUTCFullYear()).toBe(3);

    const [watch] = await machine.stage.entries.successors(entry.input.entryId);
    expect(watch).toMatchObject({ listKind: 'watch', state: 'listed', subjectId: entry.input.subjectId });
    expect(watch!.draftedAt.getTime() - exit.at.getTime()).toBeLessThan(5_000);
    const outcome = await machine.client.workflow.getHandle(`watch/${watch!.id}`).result();
    expect(outcome).toMatchObject({ state: 'exited' });
    const watchExit = (await machine.stage.entries.events(watch!.id)).at(-1)!;
    const months = (watchExit.at.getTime() - exit.at.getTime()) / (30.44 * 86_400_000);
    expect(Math.round(months)).toBe(12);
  });

  it('national-2026 lists nobody on the watch list after an exit', async () => {
    const entry = await (await machine.draft({ pack: 'national-2026' })).approved();
    await (await entry.noticeServed()).letPass('windowToState');
    expect(
      await ruleOf(entry.recognised({ severity: 'general', validity: 'P12M', repairPeriod: 'P3M' })),
    ).toBe('legal-review-required');
    await entry.give('passLegalReview', machine.stage.officer('legalReviewer'), {});
    await entry.recognised({ severity: 'general', validity: 'P12M', repairPeriod: 'P3M' });
    expect(await entry.outcome()).toMatchObject({ state: 'exited' });
    expect(await machine.stage.entries.successors(entry.input.entryId)).toEqual([]);
  });
});

describe('the window to state and defend (R3.1)', () => {
  it('refuses recognition before notice and inside the window, and closes by itself on the calendar', async () => {
    const entry = await (await machine.draft({ subjectKind: 'naturalPerson' })).approved();
    expect(await ruleOf(entry.recognised())).toBe('prior-notice-required');
    await entry.noticeServed();
    expect(await ruleOf(entry.recognised())).toBe('window-to-state-open');
    await entry.letPass('windowToState');
    expect((await entry.facts()).state).toBe('awaitingRecognition');
    expect(await entry.events()).toEqual([
      'drafted',
      'submitted',
      'approved',
      'noticeServed',
      'windowClosed',
    ]);
  });

  it('records statements while it is open, and after', async () => {
    const entry = await (await machine.draft({ subjectKind: 'naturalPerson' })).approved();
    await entry.noticeServed();
    const maker = machine.stage.officer('maker');
    await entry.give('recordStatement', maker, { kind: 'statement', documentIds: [] });
    await entry.letPass('windowToState');
    await entry.give('recordStatement', maker, { kind: 'defence', documentIds: [] });
    expect((await entry.facts()).statements).toBe(2);
  });

  it('counts service by publication as served only after the pack’s term', async () => {
    const entry = await (await machine.draft({ subjectKind: 'naturalPerson' })).approved();
    const now = await machine.now();
    const servedOn = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
    await entry.give('serveNotice', machine.stage.officer('maker'), {
      method: 'publication',
      servedOn,
      proofDocumentId: randomUUID(),
    });
    const due = Date.parse((await entry.facts()).deadlines.windowToState!);
    expect(due - Date.parse(now)).toBeGreaterThan(34 * 86_400_000);
  });
});

describe('publicity (R3.1)', () => {
  it('runs for the pack’s window and ends by itself', async () => {
    const entry = await (await machine.draft()).approved();
    await entry.give('startPublicity', machine.stage.officer('maker'), {});
    expect(await ruleOf(entry.recognised())).toBe('publicity-running');
    await entry.letPass('publicity');
    expect((await entry.facts()).state).toBe('awaitingRecognition');
    await entry.recognised();
    expect((await entry.facts()).state).toBe('recognised');
  });
});

describe('an objection before recognition (R3.2)', () => {
  const filed = async () => {
    const entry = await (await machine.draft()).approved();
    await entry.give('startPublicity', machine.stage.officer('maker'), {});
    await entry.give('fileObjection', machine.stage.officer('maker'), {
      objectionId: randomUUID(),
      by: 'subject',
      documentIds: [],
    });
    return entry;
  };

  it('holds the entry beyond the end of publicity; rejected, it goes on from where it was', async () => {
    const entry = await filed();
    await entry.letPass('publicity');
    expect((await entry.facts()).state).toBe('objectionHeld');
    expect(await ruleOf(entry.recognised())).toBe('objection-undecided');
    await entry.give('decideObjection', machine.stage.officer('checker'), { outcome: 'rejected' });
    await machine.passTo(await machine.now());
    expect(await entry.events()).toEqual([
      'drafted',
      'submitted',
      'approved',
      'publicityStarted',
      'objectionFiled',
      'objectionDecided',
      'publicityEnded',
    ]);
  });

  it('sustained, it ends: no list, no watch list', async () => {
    const entry = await filed();
    await entry.give('decideObjection', machine.stage.officer('checker'), { outcome: 'sustained' });
    expect(await entry.outcome()).toMatchObject({ state: 'dismissed' });
    expect(await machine.stage.entries.find(entry.input.entryId)).toMatchObject({
      open: false,
      recognisedAt: null,
    });
    expect(await machine.stage.entries.successors(entry.input.entryId)).toEqual([]);
  });
});

describe('commands asked twice and at once', () => {
  it('the same command id is recorded once and answers the same', async () => {
    const entry = await machine.draft();
    const id = randomUUID();
    const maker = machine.stage.officer('maker');
    const first = await entry.give('submit', maker, {}, { id });
    const second = await entry.give('submit', maker, {}, { id });
    expect(second).toEqual(first);
    expect(await entry.events()).toEqual(['drafted', 'submitted']);
  });

  it('of two officers who decide at once exactly one is heard', async () => {
    const entry = await machine.draft();
    await entry.give('submit', machine.stage.officer('maker'), {});
    const outcomes = await Promise.allSettled([
      entry.give('approve', machine.stage.officer('checker'), {}),
      entry.give('return', machine.stage.officer('head'), {}),
      entry.give('withdraw', machine.stage.officer('head'), {}),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    const events = await entry.events();
    expect(events).toHaveLength(2 + outcomes.filter(({ status }) => status === 'fulfilled').length);
    const state = (await entry.facts()).state;
    expect((await machine.stage.entries.find(entry.input.entryId))!.state).toBe(state);
  });

  it('starting the same draft again answers the first draft', async () => {
    const entry = await machine.draft();
    expect(await entry.start()).toMatchObject({ seq: 1, state: 'draft' });
    expect(await entry.events()).toEqual(['drafted']);
  });

  it('a second open entry of the same subject, list and field is refused', async () => {
    const entry = await machine.draft();
    const failure = await machine.draft({ subjectId: entry.input.subjectId }).then(
      () => null,
      (error: WorkflowUpdateFailedError) => error,
    );
    expect(failure?.cause).toMatchObject({ type: 'DuplicateOpenEntry' });
  });

  it('an entry that was withdrawn answers no command any more', async () => {
    const entry = await machine.draft();
    await entry.give('withdraw', machine.stage.officer('maker'), {});
    expect(await entry.outcome()).toMatchObject({ state: 'withdrawn' });
    await expect(entry.give('submit', machine.stage.officer('maker'), {})).rejects.not.toBeInstanceOf(
      WorkflowFailedError,
    );
    expect(await entry.events()).toEqual(['drafted', 'withdrawn']);
  });
});
