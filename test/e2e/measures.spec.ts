import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise } from '../../scripts/rehearsal/subjects.mjs';
import { until } from '../support/until.js';
import type { Case } from './support/entries.js';
import { blackListed, parties, type Party } from './support/parties.js';
import { newSystem, type System } from './support/systems.js';
import { refusalOf, startWorld, type Schemas, type World } from './support/world.js';

/** Who applies what to a listed subject, over the API (R7.1, R7.2, R7.6). */
let world: World;
let market: Party;
let labour: Party;
let credit: Officer;
let implementing: Officer;
let bank: System;
let entry: Case;
const SUBJECT = inventedEnterprise();

beforeAll(async () => {
  world = await startWorld();
  ({ market, labour } = await parties(world));
  credit = await world.officer('credit');
  implementing = await world.officer('implementing');
  const invited = {
    scopes: ['measures.feedback', 'screening.run'] as ('measures.feedback' | 'screening.run')[],
  };
  bank = await newSystem(world.app.baseUrl, credit, { ...invited, body: 'rural-bank' });
  entry = await blackListed(market, SUBJECT, { pack: 'zhangdian-2018' }, 'P12M');
  await until('the round is open', async () => (await tasks()).length === 5);
}, 120_000);
afterAll(() => world?.stop());

const TODAY = shanghaiDate(new Date().toISOString());
const tasks = async () =>
  (await market.head.get<Schemas['MeasureTasksPage']>(`/measure-rounds?entryId=${entry.id}`)).items;
const mine = async () => (await tasks()).find(({ implementer }) => /审批/.test(implementer))!;
const dueDatesOf = ({ entryId, id }: Pick<Schemas['MeasureTaskDto'], 'entryId' | 'id'>) =>
  `/measure-rounds/${entryId}/tasks/${id}/due-dates`;
const say = (officer: Officer, task: Schemas['MeasureTaskDto'], what: string, body?: object, key?: string) =>
  officer.post<Schemas['MeasureTaskDto']>(`/measure-rounds/${task.entryId}/tasks/${task.id}/${what}`, body, {
    ...(key && { key }),
  });

describe('measures over the API', () => {
  it('the catalogue says what a field and a list bring with them', async () => {
    const { memoranda } = await market.maker.get<Schemas['MeasuresDto']>('/measures?list=black&field=wages');
    const measures = memoranda.flatMap((one) => one.measures);
    expect(measures.map(({ code }) => code)).toContain('wages-inspection');
    expect(
      measures.every(({ list, fields }) => list === 'black' && (!fields || fields.includes('wages'))),
    ).toBe(true);
    expect(measures.filter(({ body }) => body).every(({ mandatory }) => !mandatory)).toBe(true);
  });

  it('waits in the inbox of the implementing department with its due date, and in no other', async () => {
    const { measures, counts } = await implementing.get<Schemas['InboxDto']>('/inbox');
    expect(measures.owed).toMatchObject([
      { entryId: entry.id, step: 'acknowledge', standing: 'owed', workingDaysLeft: 3, mayAnswer: true },
    ]);
    expect(counts.measures).toBe(1);
    const { measures: others } = await labour.head.get<Schemas['InboxDto']>('/inbox');
    expect(others.owed).toEqual([]);
  });

  it('R1.6 each step says why it is due when it is due; of an invited body nothing is', async () => {
    const [task, invited] = [await mine(), (await tasks()).find((one) => one.invited)!];
    const { items } = await implementing.get<Schemas['MeasureDueDatesDto']>(dueDatesOf(task));
    expect(items.map(({ step, term }) => [step, term])).toEqual([
      ['acknowledge', { workingDays: 3 }],
      ['answer', { workingDays: 15 }],
    ]);
    const [first] = items;
    expect(first).toMatchObject({
      ...{ dueAt: task.dueAt, dueOn: task.dueOn, article: '§11', changes: [] },
      ...{ pack: expect.stringMatching(/^zhangdian-2018 /), explanation: { rule: 'workingDays' } },
    });
    const counted = first!.explanation.steps.flatMap((step) => step.counted ?? []);
    expect(counted).toEqual([1, 2, 3]);
    expect(first!.explanation.steps[0]).toMatchObject({ date: TODAY, why: 'eventDay', counted: null });
    expect((await implementing.get<Schemas['MeasureDueDatesDto']>(dueDatesOf(invited))).items).toEqual([]);
    const elsewhere = { entryId: randomUUID(), id: task.id };
    expect((await refusalOf(implementing.get(dueDatesOf(elsewhere)))).status).toBe(404);
  });

  it('only its own department answers; a repeat is the same answer; the refusal is audited', async () => {
    const task = await mine();
    const refusal = await refusalOf(say(labour.head, task, 'acknowledge'));
    expect(refusal).toMatchObject({ status: 403, rule: 'measure-other-department', article: '§11' });
    const preview = { ids: [task.id], preview: true };
    expect(await implementing.post('/measure-rounds/acknowledge', preview)).toMatchObject({
      items: [{ outcome: 'would' }],
    });
    expect((await mine()).acknowledgedAt).toBeNull();
    expect(
      await labour.head.post('/measure-rounds/acknowledge', { ...preview, preview: false }),
    ).toMatchObject({
      items: [{ outcome: 'refused', rule: 'measure-other-department' }],
    });
    expect(await say(implementing, task, 'acknowledge')).toMatchObject({ step: 'answer', standing: 'owed' });
    const key = randomUUID();
    const body = { result: 'applied', on: TODAY, reason: '样例：已列入审批限制（虚构）' };
    const first = await say(implementing, task, 'answer', body, key);
    expect(first).toMatchObject({
      standing: 'answered',
      result: 'applied',
      resultOn: TODAY,
      mayAnswer: false,
    });
    expect(await say(implementing, task, 'answer', body, key)).toEqual(first);
    const other = await refusalOf(say(implementing, task, 'answer', { ...body, on: '2018-10-08' }, key));
    expect(other).toMatchObject({ type: 'urn:minglu:problem:idempotency-key-reused' });
    const again = await refusalOf(say(implementing, task, 'answer', body));
    expect(again).toMatchObject({ status: 409, rule: 'measure-answered' });
    const auditor = await world.officer('auditor');
    const audit = await auditor.get<Schemas['AuditPage']>(
      '/audit?action=measure.acknowledge&outcome=refused',
    );
    expect(audit.items.map(({ rule }) => rule)).toContain('measure-other-department');
  });

  it('the note is sealed in the record, and read there by the recognising department', async () => {
    const { items } = await market.head.get<Schemas['EventsDto']>(`/entries/${entry.id}/events`);
    const answered = items.find(({ type }) => type === 'measureAnswered')!;
    expect(answered.data).toMatchObject({ round: 'apply', result: 'applied', measure: 'licence-limits' });
    expect(JSON.stringify(answered.data)).not.toContain('样例');
    expect(JSON.stringify(answered)).toContain('样例：已列入审批限制');
  });

  it('an invited body reads its invitations and feeds back, on nothing else', async () => {
    const { body } = await bank.get<Schemas['SystemTasksPage']>('/measures/tasks');
    expect(body.items).toMatchObject([{ list: 'black', round: 'apply', result: null }]);
    for (const secret of [SUBJECT.uscc, SUBJECT.name]) expect(JSON.stringify(body)).not.toContain(secret);
    const { taskId } = body.items[0]!;
    const said = { taskId, result: 'applied', on: TODAY };
    const wrong = (await tasks()).find(({ invited }) => !invited)!;
    expect(await bank.post('/measures/feedback', { ...said, taskId: wrong.id })).toMatchObject({
      status: 403,
    });
    expect((await bank.post('/measures/feedback', said)).status).toBe(204);
    const { body: after } = await bank.get<Schemas['SystemTasksPage']>('/measures/tasks');
    expect(after.items).toMatchObject([{ taskId, result: 'applied' }]);
  });

  it('screening says which measures to apply, and to an invited body only what it is invited to', async () => {
    const asked = {
      ...{ purpose: 'administrativeApproval', purposeText: '样例：行政许可申请〔2026〕2号' },
      subjects: [{ uscc: SUBJECT.uscc }],
    };
    const { body } = await bank.post<Schemas['ScreeningDto']>('/screening', asked);
    expect(body.items[0]!.listed[0]!.measures.map(({ code }) => code)).toEqual(['bank-credit-review']);
    const read = await implementing.post<Schemas['ScreeningDto']>('/screening', asked);
    const measures = read.items[0]!.listed[0]!.measures;
    expect(measures[0]).toMatchObject({ code: 'licence-limits', department: 'approval', mandatory: true });
    expect(measures.map(({ code }) => code)).not.toContain('bank-credit-review');
  });

  it('after the exit each department confirms that it stopped', async () => {
    await entry.head.command(entry.id, 'exit', { ground: 'repaired', reason: '样例：修复完成' });
    await until('the stop round is open', async () => (await tasks()).some(({ round }) => round === 'stop'));
    const cancelled = (await tasks()).filter(({ standing }) => standing === 'cancelled');
    expect(cancelled.length).toBe(3);
    const task = (await tasks()).find(
      ({ round, implementer }) => round === 'stop' && /审批/.test(implementer),
    )!;
    const { items: dues } = await implementing.get<Schemas['MeasureDueDatesDto']>(dueDatesOf(task));
    expect(dues).toMatchObject([{ step: 'answer', dueOn: task.dueOn, article: '§19' }]);
    expect(await say(implementing, task, 'confirmStopped', { on: TODAY })).toMatchObject({
      result: 'stopped',
    });
    const board = `/measure-rounds/board?from=${TODAY}&to=${TODAY}`;
    const { items } = await credit.get<Schemas['MeasureBoardDto']>(board);
    // The watch entry that follows the exit may have brought a task of its own by now.
    const approval = items.find(({ department }) => /审批/.test(department));
    expect(approval).toMatchObject({ answered: 2, answeredLate: 0, late: 0 });
  });

  it('a credential feeds back as a body that the catalogue invites', async () => {
    const asked = { scopes: ['measures.feedback'] as 'measures.feedback'[] };
    for (const more of [
      {},
      { body: 'nobody' },
      { body: 'rural-bank', party: 'implementingDepartment' as const },
    ])
      expect(await refusalOf(newSystem(world.app.baseUrl, credit, { ...asked, ...more }))).toMatchObject({
        status: 422,
      });
    const plain = await newSystem(world.app.baseUrl, credit);
    expect((await plain.get('/measures/tasks')).status).toBe(403);
    expect(await refusalOf(implementing.get('/measures/tasks'))).toMatchObject({ status: 401 });
  });

  describe('of another entry', () => {
    let second: Case;
    const ofSecond = async () =>
      (await market.head.get<Schemas['MeasureTasksPage']>(`/measure-rounds?entryId=${second.id}`)).items;
    beforeAll(async () => {
      second = await blackListed(market, inventedEnterprise(), { pack: 'zhangdian-2018' }, 'P12M');
      await until('its round is open', async () => (await ofSecond()).length === 5);
    });

    it('R7.2 a department’s system acknowledges and feeds back on the tasks of its department alone', async () => {
      const departmentId = (await ofSecond()).find(({ implementer }) =>
        /审批/.test(implementer),
      )!.departmentId!;
      const system = await newSystem(world.app.baseUrl, credit, {
        ...{ party: 'implementingDepartment', departmentId, scopes: ['measures.feedback'] },
      });
      const mineOf = async () => {
        const { body } = await system.get<Schemas['SystemTasksPage']>('/measures/tasks');
        return body.items.find(({ entryNo, round }) => entryNo === second0.entryNo && round === 'apply')!;
      };
      const second0 = (await ofSecond())[0]!;
      const { taskId, step, dueAt } = await mineOf();
      expect([step, typeof dueAt]).toEqual(['acknowledge', 'string']);
      expect((await system.post('/measures/acknowledge', { taskId })).status).toBe(204);
      expect(await mineOf()).toMatchObject({ step: 'answer', acknowledgedAt: expect.any(String) });
      const said = { result: 'applied', on: TODAY };
      for (const other of (await ofSecond()).filter((one) => one.departmentId !== departmentId))
        for (const path of ['/measures/acknowledge', '/measures/feedback'])
          expect(
            await system.post(
              path,
              path.endsWith('feedback') ? { taskId: other.id, ...said } : { taskId: other.id },
            ),
          ).toMatchObject({ status: 403, body: { rule: 'measure-other-department' } });
      expect((await system.post('/measures/feedback', { taskId, ...said })).status).toBe(204);
      expect(await mineOf()).toMatchObject({ step: null, result: 'applied' });
      const { items } = await market.head.get<Schemas['EventsDto']>(`/entries/${second.id}/events`);
      expect(items.at(-1)).toMatchObject({ type: 'measureAnswered', data: { departmentId } });
    });

    it('R7.6 an answer by letter is recorded by the recognising department, with its date and document', async () => {
      const invited = (await ofSecond()).find((one) => one.invited)!;
      const owed = (await ofSecond()).find((one) => !one.invited && one.standing === 'owed')!;
      const documentId = await market.maker.attach(second.id, 'other', 'letter.txt', '样例来函（虚构）');
      const body = { result: 'applied', on: TODAY, letter: { on: TODAY, documentId } };
      const refused = (officer: Officer, task: Schemas['MeasureTaskDto'], changes: object = {}) =>
        refusalOf(say(officer, task, 'answer', { ...body, ...changes }));
      expect(invited.mayAnswer).toBe(true);
      expect((await refused(labour.head, invited)).rule).toBe('measure-other-department');
      expect((await refused(market.maker, owed)).rule).toBe('measure-letter');
      const early = { letter: { on: '2018-10-08', documentId } };
      expect((await refused(market.maker, invited, early)).rule).toBe('measure-date-impossible');
      const strange = { letter: { on: TODAY, documentId: randomUUID() } };
      expect(await refused(market.maker, invited, strange)).toMatchObject({
        errors: [{ path: 'letter.documentId' }],
      });
      expect(await say(market.maker, invited, 'answer', body)).toMatchObject({ standing: 'answered' });
      const { items } = await market.head.get<Schemas['EventsDto']>(`/entries/${second.id}/events`);
      expect(items.at(-1)).toMatchObject({
        type: 'measureAnswered',
        data: { body: 'rural-bank', letter: { on: TODAY, documentId } },
      });
    });
  });
});
