import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowFailedError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ruleOf, TimeMachine } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
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

describe('the legal review (R2.3)', () => {
  it('R2.3 national-2026 asks for a legal review before recognition', async () => {
    const entry = await (await machine.draft({ pack: 'national-2026' })).approved();
    await (await entry.noticeServed()).letPass('windowToState');
    const general = { severity: 'general', validity: 'P12M', repairPeriod: 'P3M' } as const;
    expect(await ruleOf(entry.recognised(general))).toBe('legal-review-required');
    await entry.give('passLegalReview', machine.stage.officer('legalReviewer'), {});
    expect(await entry.recognised(general)).toMatchObject({ state: 'recognised' });
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
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await entry.events()).toHaveLength(3);
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
