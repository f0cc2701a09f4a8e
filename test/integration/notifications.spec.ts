import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { verifiedEvent } from '../../libs/api-client/system-client.js';
import { notificationWorkflowId } from '../../libs/contract/ids.js';
import { DEPARTMENTS } from '../../libs/persistence/demonstration/district.js';
import { DataKeyRepository } from '../../libs/persistence/repositories/data-key.repository.js';
import { DepartmentRepository } from '../../libs/persistence/repositories/department.repository.js';
import { FilingRepository } from '../../libs/persistence/repositories/filing.repository.js';
import { StatisticsCompilationRepository } from '../../libs/persistence/repositories/statistics-compilation.repository.js';
import { MeasureTaskRepository } from '../../libs/persistence/repositories/measure-task.repository.js';
import { CorrectionHand } from '../support/correction-hand.js';
import { NotificationGround } from '../support/notification-ground.js';
import { StatisticsHand } from '../support/statistics-ground.js';
import { until } from '../support/until.js';
import type { CaseHand } from '../workflows/case-hand.js';

const PARTY = 'yangli@mail.example';
const PHONE = '13800001111';

let ground: NotificationGround;
beforeAll(async () => {
  ground = await NotificationGround.start();
});
afterAll(() => ground?.stop());
afterEach(() => {
  ground.mail.refusesWith = null;
  ground.messages.status = 204;
});

const checker = () => ground.server.stage.officer('checker', '5b8e8f3a-0000-4000-8000-000000000001');
const maker = () => ground.server.stage.officer('maker', '5b8e8f3a-0000-4000-8000-000000000002');
const mailsTo = (address: string) => ground.mail.mails.filter(({ to }) => to.includes(address));

async function accepted(contact: string): Promise<CaseHand> {
  const objection = await ground.objection(await ground.recognised(), contact);
  await objection.give('accept', maker());
  return objection;
}

describe('the party of a case is told that there is news (R9.1)', () => {
  it('by mail, once for each step that somebody else took, with the proof in the record and nothing personal', async () => {
    const objection = await accepted(`邮箱 ${PARTY}`);
    await objection.give('uphold', checker());
    await ground.dispatched();
    await until('both are delivered', async () => {
      const all = await ground.of({ caseId: objection.id });
      return all.length === 2 && all.every(({ deliveredAt }) => deliveredAt);
    });
    const [one, other] = await ground.of({ caseId: objection.id });
    expect(one).toMatchObject({
      kind: 'caseNews',
      channel: 'mail',
      tries: 1,
      lastError: null,
      readerName: null,
    });
    expect(one!.receipt).toBe(`<${one!.id}@credit.example> 250`);
    expect(other!.receipt).not.toBe(one!.receipt);
    const mails = mailsTo(PARTY);
    expect(mails).toHaveLength(2);
    for (const { subject, text } of mails) {
      expect(subject).toBe(`【名录】${one!.facts.no} 有新进展`);
      expect(text).toContain('https://credit.example');
      expect(subject + text).not.toContain('样例');
    }
    const handle = ground.server.client.workflow.getHandle(notificationWorkflowId(one!.id));
    await handle.result();
    expect(JSON.stringify(await handle.fetchHistory())).not.toContain(PARTY);
    expect(JSON.stringify(await ground.of({ caseId: objection.id }))).not.toContain(PARTY);
  });

  it('by the messaging system, which is told again until it takes it', async () => {
    ground.messages.status = 503;
    const objection = await accepted(`手机 ${PHONE}`);
    await ground.dispatched();
    const waiting = await ground.ofCase(objection.id, ({ tries }) => tries > 0);
    expect(waiting).toMatchObject({ channel: 'webhook', lastError: 'failed (HTTP 503)', deliveredAt: null });
    ground.messages.status = 204;
    await ground.triedNow(waiting.id);
    const { receipt } = await ground.ofCase(objection.id, ({ deliveredAt }) => deliveredAt !== null);
    expect(receipt).toBe(`${waiting.id} HTTP 204`);
    const event = await verifiedEvent(ground.secret, ground.messages.received.at(-1)!);
    expect(event).toMatchObject({ id: waiting.id, data: { to: { kind: 'phone', value: PHONE } } });
  });

  it('whom nothing reaches is put down for an officer to pass on, without what it left as its contact', async () => {
    const objection = await accepted('张店区样例路1号');
    await ground.dispatched();
    const { receipt, id } = await ground.ofCase(objection.id, ({ deliveredAt }) => deliveredAt !== null);
    const folder = join(ground.server.stage.dataDir, 'notifications');
    const [name] = await readdir(folder);
    expect(`notifications-${receipt!.replace('#', '.jsonl#')}`).toBe(`${name!}#${id}`);
    expect(await readFile(join(folder, name!), 'utf8')).not.toContain('样例路');
  });

  it('whose mail system refuses it for good is given up, in sight, and told once more when somebody asks', async () => {
    ground.mail.refusesWith = 550;
    const objection = await accepted('nobody@mail.example');
    await ground.dispatched();
    const given = await ground.ofCase(objection.id, ({ givenUpAt }) => givenUpAt !== null);
    expect(given).toMatchObject({ lastError: 'rejected (SMTP 550)', deliveredAt: null });
    ground.mail.refusesWith = null;
    await ground.triedNow(given.id);
    await ground.ofCase(objection.id, ({ deliveredAt }) => deliveredAt !== null);
    expect(mailsTo('nobody@mail.example')).toHaveLength(1);
  });

  it('whose information was destroyed meanwhile is not reached any more', async () => {
    const objection = await accepted('gone@mail.example');
    await ground.server.stage.app.get(DataKeyRepository).destroy(objection.id, new Date());
    await ground.dispatched();
    const { channel } = await ground.ofCase(objection.id, ({ deliveredAt }) => deliveredAt !== null);
    expect(channel).toBe('file');
    expect(mailsTo('gone@mail.example')).toEqual([]);
  });
});

describe('a copy of an issued paper (R9.1)', () => {
  it('over a way that carries no files is a reference, and is given up when the paper was destroyed', async () => {
    const objection = await ground.objection(await ground.recognised(), `手机 ${PHONE}`);
    const one = await ground.paperSent(objection);
    await ground.dispatched();
    const told = await ground.ofCase(objection.id, (each) => each.aboutId === one.id && !!each.deliveredAt);
    expect(told).toMatchObject({ kind: 'paperSent', channel: 'webhook', facts: { no: one.no } });
    const event = await verifiedEvent(ground.secret, ground.messages.received.at(-1)!);
    expect(event).toMatchObject({ id: told.id, data: { to: { kind: 'phone', value: PHONE } } });
    expect(JSON.stringify(event)).toContain('请凭有效身份证明向制发单位领取');

    const before = ground.messages.received.length;
    const last = await ground.paperSent(objection);
    await ground.server.stage.app.get(DataKeyRepository).destroy(objection.input.facts.entryId!, new Date());
    await ground.dispatched();
    const lost = await ground.ofCase(objection.id, (each) => each.aboutId === last.id && !!each.givenUpAt);
    expect(lost).toMatchObject({ lastError: 'withheld', deliveredAt: null });
    expect(ground.messages.received).toHaveLength(before);
  });
});

describe('officers are warned where they have an address (R6.3)', () => {
  it('each on the rung that is reached, once, and nobody when it has been done', async () => {
    const office = ground.server.stage.otherDepartmentIds[0]!;
    await ground.officer('maker', 'maker@gov.example');
    await ground.officer('maker', null);
    await ground.officer('maker', 'stranger@gov.example', office);
    await ground.officer('head', 'head@gov.example');
    await ground.officer('creditOffice', 'office@gov.example', office);
    const entry = await ground.recognised();
    const filings = ground.server.stage.app.get(FilingRepository);
    const { items } = await filings.list({ entryId: entry.input.entryId, recipient: 'municipal' });
    const { id: filingId, dueOn, entryNo } = items[0]!;
    const climb = (role: 'officer' | 'head' | 'creditOffice') =>
      ground.server.stage.activities.climbRung({ filingId, role, at: new Date().toISOString() });
    await climb('officer');
    await climb('officer');
    await climb('creditOffice');
    await ground.dispatched();
    await until('both are delivered', async () => {
      const all = await ground.of({ entryId: entry.input.entryId });
      return all.length === 2 && all.every(({ deliveredAt }) => deliveredAt);
    });
    const [warned, escalated] = [mailsTo('maker@gov.example'), mailsTo('office@gov.example')];
    expect(warned.map(({ subject }) => subject)).toEqual([`【名录】报送办理提醒：${entryNo}`]);
    expect(warned[0]!.text).toContain(dueOn);
    expect(escalated.map(({ subject }) => subject)).toEqual([`【名录】报送督办（信用办）：${entryNo}`]);
    expect([...mailsTo('stranger@gov.example'), ...mailsTo('head@gov.example')]).toEqual([]);
    await filings.received(items[0]!, 'receipt', new Date());
    await climb('head');
    expect(await ground.of({ entryId: entry.input.entryId })).toHaveLength(2);
  });

  it('of a measure: those of the implementing department, by the step that is due', async () => {
    const { stage } = ground.server;
    for (const one of DEPARTMENTS) await stage.app.get(DepartmentRepository).load(one);
    const { input } = await ground.recognised();
    const tasks = await stage.app.get(MeasureTaskRepository).ofEntry(input.entryId);
    const { id: taskId, departmentId, answerDueOn } = tasks.find((one) => one.departmentId !== null)!;
    await ground.officer('implementingOfficer', 'applies@gov.example', departmentId!);
    const at = new Date().toISOString();
    for (const step of ['answer', 'answer'] as const)
      await stage.activities.climbMeasureRung({ taskId, step, role: 'officer', at });
    const told = (await ground.of({ entryId: input.entryId })).filter(({ aboutId }) => aboutId === taskId);
    expect(told).toMatchObject([{ kind: 'measureDue', departmentId, facts: { dueOn: answerDueOn } }]);
  });

  it('§19 of a correction: by the letters that are owed, and not when they have been served', async () => {
    await ground.officer('head', 'corrections@gov.example');
    const entry = await ground.recognised();
    await entry.give('exit', ground.server.stage.officer('head'), { ground: 'misidentified' });
    await ground.dispatched();
    const { entryId } = entry.input;
    const correction = new CorrectionHand(entry);
    const { dueAt, dueOn } = (await correction.facts()).dues.letters!;
    const climb = () =>
      ground.server.stage.activities.climbCorrectionRung({
        ...{ entryId, dueAt, role: 'head', at: new Date().toISOString() },
      });
    await climb();
    await climb();
    const told = async () => (await ground.of({ entryId })).filter(({ kind }) => kind === 'correctionDue');
    const [one, ...more] = await told();
    expect(one).toMatchObject({ aboutId: entryId, facts: { dueOn, role: 'head' } });
    expect(more.map(({ userId }) => userId)).not.toContain(one!.userId);
    await correction.lettersAndAll();
    await ground.officer('head', 'later@gov.example');
    await climb();
    expect(await told()).toHaveLength(1 + more.length);
  });

  it('R7.5 of the monthly statistics: who has not reported, and the office of what the platform has not got', async () => {
    const { stage } = ground.server;
    await ground.officer('checker', 'figures@gov.example');
    await ground.officer('creditOffice', 'push@gov.example');
    const statistics = new StatisticsHand(ground.server, '2026-01');
    const at = new Date().toISOString();
    await stage.activities.statisticsStanding({ month: '2026-01', at });
    const remind = () => stage.activities.remindDepartments({ month: '2026-01', role: 'officer', at });
    await remind();
    await remind();
    const { id: returnId } = await statistics.returnOf(stage.departmentId);
    const of = async (aboutId: string) =>
      (await ground.of({})).filter((one) => one.aboutId === aboutId && one.readerName === '样例checker');
    expect(await of(returnId)).toMatchObject([
      { kind: 'statisticsDue', entryId: null, facts: { no: expect.stringMatching(/^2026-01 ./) as unknown } },
    ]);
    const { compilationId } = (await stage.activities.compileStatistics({ month: '2026-01', at }))!;
    const climb = (role: 'officer' | 'head') =>
      stage.activities.climbPushRung({ compilationId, role, at: new Date().toISOString() });
    const pressed = async () => (await ground.of({})).filter(({ aboutId }) => aboutId === compilationId);
    await climb('officer');
    expect((await pressed()).map(({ facts, readerName }) => [facts.no, readerName])).toContainEqual([
      ...['2026-01', '样例creditOffice'],
    ]);
    const before = (await pressed()).length;
    await stage.app.get(StatisticsCompilationRepository).received(compilationId, 'receipt', new Date());
    await climb('head');
    expect(await pressed()).toHaveLength(before);
  });

  it('of a case and of a publication too', async () => {
    await ground.officer('head', 'head2@gov.example');
    const { stage } = ground.server;
    const objection = await ground.objection(await ground.recognised(), '');
    const at = new Date().toISOString();
    await stage.activities.climbCaseRung({ caseId: objection.id, kind: 'answer', role: 'head', at });
    const [one] = (await ground.of({ caseId: objection.id })).filter(({ userId }) => userId);
    expect(one).toMatchObject({ kind: 'caseDue', facts: { role: 'head' }, caseId: objection.id });
    const { entryId } = objection.input.facts;
    const [publication] = await stage.source.query<{ id: string }[]>(
      'SELECT id FROM publication WHERE entry_id = $1 AND received_at IS NULL',
      [entryId],
    );
    await stage.activities.climbPublicationRung({ publicationId: publication!.id, role: 'head', at });
    const kinds = (await ground.of({ entryId: entryId! })).map(({ kind }) => kind);
    expect(kinds).toContain('publicationDue');
  });
});
