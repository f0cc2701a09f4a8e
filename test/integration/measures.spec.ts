import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeasureRecounts } from '../../activities/reprojection/measure-recounts.js';
import { measureRoundWorkflowId } from '../../libs/contract/ids.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import { DueReasonsReader } from '../../libs/persistence/repositories/due-reasons.reader.js';
import type { MeasureTask } from '../../libs/persistence/repositories/measure-task.repository.js';
import { verifyRecord } from '../../libs/persistence/record/verify-record.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import type { EntryTerms } from '../../libs/rules/packs/entry-terms.js';
import { MeasureGround } from '../support/measure-ground.js';
import { until } from '../support/until.js';
import { ruleOf, type EntryHand } from '../workflows/time-machine.js';

let ground: MeasureGround;
beforeAll(async () => {
  ground = await MeasureGround.start();
});
afterAll(() => ground?.stop());

const today = (): string => shanghaiDate(new Date().toISOString());
const BANK = 'rural-bank';
const OWED = ['licence-limits', 'no-honours', 'tax-invoices', 'tax-market-registration'];
const of = (tasks: readonly MeasureTask[], round: MeasureTask['round']) =>
  tasks.filter((task) => task.round === round);
const messages = async (entry: EntryHand) => {
  const { entryNo } = (await ground.tasks(entry))[0]!;
  const all = await ground.filings.sandbox.messagesAt(BANK);
  return all.filter(({ items }) => items.entryNo === entryNo).reverse();
};

const NO_WORK = { counted: null, why: 'holiday', name: '样例假日' };

/** Seconds for days. */
const QUICK = {
  acknowledgeWithin: { duration: 'PT2S' },
  feedBackWithin: { duration: 'PT600S' },
  stopConfirmedWithin: { duration: 'PT600S' },
};
const RUNGS: EntryTerms['filingRungs'] = [
  { role: 'officer', before: { duration: 'PT1S' } },
  { role: 'creditOffice', before: null },
];

describe('measure rounds (§11, §19, R7.2)', () => {
  it('a recognition opens one task for each measure of the catalogue, with the pack’s terms, once in the chain', async () => {
    const entry = await ground.recognised();
    const tasks = await ground.tasks(entry);
    expect(tasks.map(({ measureCode }) => measureCode)).toEqual(['bank-credit-review', ...OWED]);
    const licence = await ground.task(entry, 'licence-limits');
    expect(licence).toMatchObject({
      mandatory: true,
      department: '示范区行政审批服务局',
      catalogueVersion: 1,
    });
    expect(licence.acknowledgeDueAt!.getTime()).toBeLessThan(licence.answerDueAt!.getTime());
    await ground.bankTold(entry);
    await ground.filings.dispatched();
    const events = (await entry.events()).filter((type) => type === 'measureInitiated');
    expect(events).toHaveLength(1);
  });

  it('who is only invited gets what the catalogue lets leave, owes nothing and is never late', async () => {
    const entry = await ground.recognised({ measures: QUICK, filingRungs: RUNGS });
    const told = await ground.bankTold(entry);
    expect(told).toMatchObject({ mandatory: false, answerDueAt: null, acknowledgeDueAt: null });
    const [message] = await messages(entry);
    expect(message).toMatchObject({ purpose: 'measure', occasion: 'recognition' });
    expect(message!.items).toMatchObject({ measure: { code: 'bank-credit-review' } });
    for (const item of ['document', 'facts']) expect(message!.items).not.toHaveProperty(item);
    const late = await until('the ladder is climbed', async () => {
      const task = await ground.task(entry, 'tax-invoices');
      return task.rung === 'creditOffice' ? task : null;
    });
    expect(late.acknowledgedAt).toBeNull();
    expect((await ground.task(entry, 'bank-credit-review')).rung).toBeNull();
    await ground.say(late, {
      name: 'acknowledge',
      result: null,
      on: null,
      by: { officer: ground.officer('tax') },
    });
    expect((await ground.task(entry, 'tax-invoices')).rung).not.toBe('creditOffice');
  });

  it('is acknowledged and answered by the task’s own department, each once', async () => {
    const entry = await ground.recognised();
    const task = await ground.task(entry, 'licence-limits');
    const officer = ground.officer('approval');
    const acknowledge = { name: 'acknowledge', result: null, on: null, by: { officer } } as const;
    expect(await ruleOf(ground.say(task, { by: { officer: ground.officer('tax') } }))).toBe(
      'measure-other-department',
    );
    expect(await ruleOf(ground.say(task, { by: { officer: ground.officer('approval', 'auditor') } }))).toBe(
      'role-required',
    );
    expect(await ruleOf(ground.say(task, { by: { body: BANK } }))).toBe('measure-other-department');
    await ground.say(task, acknowledge);
    expect(await ruleOf(ground.say(task, acknowledge))).toBe('measure-acknowledged');
    const silent = { result: 'notApplicable', by: { officer } } as const;
    expect(await ruleOf(ground.say(task, silent))).toBe('reason-required');
    expect(await ruleOf(ground.say(task, { on: '2018-01-01', by: { officer } }))).toBe(
      'measure-date-impossible',
    );
    expect(await ruleOf(ground.confirm(task, officer))).toBe('measure-other-round');
    const id = randomUUID();
    const first = await ground.say(task, { id, by: { officer } });
    expect(await ground.say(task, { id, by: { officer } })).toEqual(first);
    expect(await ruleOf(ground.say(task, { by: { officer } }))).toBe('measure-answered');
    expect(await ground.task(entry, 'licence-limits')).toMatchObject({
      result: 'applied',
      answeredBy: officer.id,
    });
    const answers = (await entry.events()).filter((type) => type === 'measureAnswered');
    expect(answers).toHaveLength(1);
  });

  it('a change of the validity is told and nothing is owed for it', async () => {
    const entry = await ground.recognised();
    const head = ground.filings.server.stage.officer('head', 'head');
    await ground.bankTold(entry);
    await entry.give('suspend', head, {});
    await ground.filings.dispatched();
    await ground.bankTold(entry);
    expect((await messages(entry)).map(({ occasion }) => occasion)).toEqual(['recognition', 'change']);
    const tasks = await ground.tasks(entry);
    expect(tasks.every(({ lastSeq, seq, round }) => lastSeq > seq && round === 'apply')).toBe(true);
  });

  it('an exit cancels what was not answered and is open until every department has confirmed', async () => {
    const entry = await ground.recognised();
    const { entryId } = entry.input;
    const [approval, tax, market, credit] = [
      ...[ground.officer('approval'), ground.officer('tax')],
      ...[ground.officer('market', 'head'), ground.officer('credit-office', 'creditOffice')],
    ] as const;
    await ground.bankTold(entry);
    await ground.say(await ground.task(entry, 'licence-limits'), { by: { officer: approval } });
    const silent = { result: 'notApplicable', on: null, reasonGiven: true, by: { officer: market } } as const;
    await ground.say(await ground.task(entry, 'tax-market-registration'), silent);
    await ground.exited(entry);
    const tasks = await ground.tasks(entry);
    expect(of(tasks, 'stop').map(({ measureCode }) => measureCode)).toEqual([
      ...['bank-credit-review', 'licence-limits', 'no-honours', 'tax-invoices'],
    ]);
    const late = await ground.task(entry, 'tax-invoices');
    expect(late.cancelledAt).not.toBeNull();
    expect(await ruleOf(ground.say(late, { by: { officer: tax } }))).toBe('measure-cancelled');
    const stopping = async (code: string) => ground.task(entry, code, 'stop');
    await ground.confirm(await stopping('licence-limits'), approval);
    await ground.confirm(await stopping('tax-invoices'), tax);
    const handle = ground.filings.server.client.workflow.getHandle(measureRoundWorkflowId(entryId));
    expect((await handle.describe()).status.name).toBe('RUNNING');
    await ground.confirm(await stopping('no-honours'), credit);
    await ground.over(entryId);
    const told = await messages(entry);
    expect(told.map(({ occasion }) => occasion)).toEqual(['recognition', 'exit']);
    expect(told[1]!.items).toMatchObject({ exit: { ground: 'repaired' } });
    // The run is over; the bank feeds back all the same.
    await ground.say(await stopping('bank-credit-review'), {
      ...{ name: 'confirmStopped', result: 'stopped', by: { body: BANK } },
    });
    expect((await stopping('bank-credit-review')).result).toBe('stopped');
    await ground.over(entryId);
    const events = await entry.events();
    expect(events.filter((type) => type === 'measureInitiated')).toHaveLength(2);
    expect(events.filter((type) => type === 'measureAnswered')).toHaveLength(6);
    const faults: unknown[] = [];
    await verifyRecord(ground.filings.server.stage.source, (fault) => faults.push(fault));
    expect(faults).toEqual([]);
  });
});

describe('due dates of measures follow the calendar (R1.6, R7.2)', () => {
  it('an edit moves what is owed, journals it, and has the ladder climbed anew; what was answered stays', async () => {
    const entry = await ground.recognised();
    const [owed, said] = [
      await ground.task(entry, 'licence-limits'),
      await ground.task(entry, 'tax-invoices'),
    ];
    const by = { officer: ground.officer('tax') };
    await ground.say(said, { by, name: 'answer', result: 'applied', on: today() });
    const { source, app } = ground.filings.server.stage;
    await source.query(`UPDATE measure_task SET rung = 'officer', rung_at = now() WHERE id = $1`, [owed.id]);
    const calendar = app.get(CalendarRepository);
    const present = (await calendar.year(Number(owed.answerDueOn!.slice(0, 4))))!;
    const holiday = { date: owed.acknowledgeDueOn!, kind: 'holiday' as const, name: '样例假日' };
    const days = [...present.days.filter(({ date }) => date !== holiday.date), holiday];
    const { revision } = await calendar.replaceYear({ ...present, days }, { system: 'release' }, new Date());
    const recounts = app.get(MeasureRecounts);
    let counted = await recounts.count(revision);
    expect(counted).toBeGreaterThan(0);
    await recounts.recountAll(revision, () => (counted -= 1));
    expect([counted, await recounts.count(revision)]).toEqual([0, 0]);

    const moved = await ground.task(entry, 'licence-limits');
    expect(moved.acknowledgeDueOn! > owed.acknowledgeDueOn!).toBe(true);
    expect(moved.answerDueOn! > owed.answerDueOn!).toBe(true);
    expect(moved).toMatchObject({ calendarRevision: revision, rung: null, followedAt: null });
    expect(await ground.task(entry, 'tax-invoices')).toMatchObject({ answerDueOn: said.answerDueOn });
    const sql = 'SELECT old, new, why FROM measure_task_change WHERE task_id = $1';
    expect(await source.query(sql, [owed.id])).toMatchObject([
      {
        old: { acknowledge: { dueOn: owed.acknowledgeDueOn }, answer: { dueOn: owed.answerDueOn } },
        new: { acknowledge: { dueOn: moved.acknowledgeDueOn }, answer: { dueOn: moved.answerDueOn } },
        why: `calendar revision ${String(revision)}`,
      },
    ]);
    const reasons = (await app.get(DueReasonsReader).ofMeasure(owed.entryId, owed.id))!;
    expect(reasons.map(({ step, explanation: { dueOn } }) => [step, dueOn])).toEqual([
      ['acknowledge', moved.acknowledgeDueOn],
      ['answer', moved.answerDueOn],
    ]);
    for (const { explanation, changes } of reasons) {
      expect(explanation.steps).toContainEqual(expect.objectContaining({ ...NO_WORK, date: holiday.date }));
      expect(changes).toHaveLength(1);
      expect(changes[0]!.new.dueAt).toBe(explanation.dueAt);
    }
    await ground.filings.dispatched();
    const handle = ground.filings.server.client.workflow.getHandle(measureRoundWorkflowId(owed.entryId));
    await until('the ladder towards the new day', async () => {
      const { events = [] } = await handle.fetchHistory();
      return JSON.stringify(events).includes('readMeasureTasks')
        ? (await ground.task(entry, 'licence-limits')).followedAt !== null
        : null;
    });
  });
});
