import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise, inventedPerson } from '../../scripts/rehearsal/subjects.mjs';
import { drafted, RECOGNITION, type Case } from './support/entries.js';
import { until } from '../support/until.js';
import { refusalOf, startWorld, type Schemas, type World } from './support/world.js';

const SHORT = { ...RECOGNITION, validity: 'PT1M', repairPeriod: 'PT30S' };
const objectionBy = (by: 'subject' | 'other') => ({ by, text: '样例异议：已经缴清', documentIds: [] });
const today = () => shanghaiDate(new Date().toISOString());

describe('issue 3, story 4 to 6: notice, publicity, objections, recognition', () => {
  let world: World;
  let auditor: Officer;

  beforeAll(async () => {
    world = await startWorld();
    auditor = await world.officer('auditor');
  });
  afterAll(() => world?.stop());

  const dueIn = async (workingDays: number) =>
    auditor.get<Schemas['DueDto']>(`/calendar/due?from=${today()}&workingDays=${workingDays}`);

  /** The attempt is refused by this rule of this article, and stands in the audit log. */
  async function expectRefused(entry: Case, by: Officer, command: string, body: object, rule: string) {
    const refusal = await refusalOf(by.command(entry.id, command, body));
    expect(refusal).toMatchObject({ status: 409, rule, article: expect.stringMatching(/^§\d+$/) });
    const { items } = await auditor.get<Schemas['AuditPage']>(`/audit?target=${entry.id}&outcome=refused`);
    expect(items[0]).toMatchObject({
      action: `command.${command}`,
      outcome: 'refused',
      actorName: by.name,
      rule,
      article: refusal.article,
    });
    return refusal.article;
  }

  describe('a natural person (R3.1)', () => {
    let entry: Case;

    beforeAll(async () => {
      entry = await (await drafted(world, 'rehearsal', inventedPerson())).approved();
    });

    it('recognition without notice is refused, by rule and article, and audited', async () => {
      expect(await expectRefused(entry, entry.head, 'recognise', SHORT, 'prior-notice-required')).toBe('§6');
      await expectRefused(
        entry,
        entry.checker,
        'waivePriorProcedure',
        { reason: '样例' },
        'notice-not-waivable',
      );
    });

    it('service needs a proof that is a document of this entry, and a day that can be', async () => {
      const notice = { method: 'direct', servedOn: today(), proofDocumentId: randomUUID() };
      expect(await refusalOf(entry.maker.command(entry.id, 'serveNotice', notice))).toMatchObject({
        status: 422,
        errors: [{ path: 'proofDocumentId' }],
      });
      const proofDocumentId = await entry.maker.attach(entry.id, 'serviceProof', 'proof.txt', '样例');
      const early = { ...notice, proofDocumentId, servedOn: '2018-10-08' };
      await expectRefused(entry, entry.maker, 'serveNotice', early, 'service-date-impossible');
    });

    it('recognition inside the window is refused, by rule and article, and audited', async () => {
      await entry.served();
      expect((await entry.page()).state).toBe('windowToState');
      expect(await expectRefused(entry, entry.head, 'recognise', SHORT, 'window-to-state-open')).toBe('§6');
    });

    it('what the person states is recorded, and the window closes by itself', async () => {
      const statement = {
        kind: 'defence',
        text: '样例申辩：请求从轻',
        documentIds: [],
        reason: '样例：已复核',
      };
      await entry.maker.command(entry.id, 'recordStatement', statement);
      await entry.reaches('awaitingRecognition');
      const events = await entry.events();
      expect(events.map(({ type }) => type)).toEqual([
        ...['drafted', 'submitted', 'approved', 'noticeServed', 'statementRecorded', 'windowClosed'],
      ]);
      expect(events[4]).toMatchObject({ text: statement.text, reason: statement.reason, article: '§6' });
      expect(events[5]!.actor).toMatchObject({ system: 'clock', id: null });
      const [window] = await entry.deadlines();
      expect(window).toMatchObject({ kind: 'windowToState', status: 'met' });
      expect(Date.parse(events[5]!.at)).toBeGreaterThanOrEqual(Date.parse(window!.dueAt));
    });

    it('recognition is refused without validity, repairability, basis or reason (R3.3, R1.5, R2.4)', async () => {
      const { validity: _, ...unlimited } = SHORT;
      expect(await refusalOf(entry.head.command(entry.id, 'recognise', unlimited))).toMatchObject({
        status: 422,
        errors: [{ path: 'validity' }],
      });
      const faulty = [
        [{ ...SHORT, validity: 'P10Y' }, 'validity-out-of-bounds'],
        [{ ...SHORT, severity: 'serious' }, 'severity-unknown'],
        [{ ...SHORT, repairMethod: null }, 'repairability-required'],
        [{ ...SHORT, repairPeriod: 'PT2M' }, 'repair-period-too-long'],
        [{ ...SHORT, basisNumbers: [2] }, 'basis-required'],
        [{ ...SHORT, reason: undefined }, 'reason-required'],
      ] as const;
      for (const [body, rule] of faulty) await expectRefused(entry, entry.head, 'recognise', body, rule);
      expect((await entry.page()).state).toBe('awaitingRecognition');
    });

    it('recognised, the person is shown masked to other departments and to the public (R6.4)', async () => {
      await entry.head.command(entry.id, 'recognise', SHORT);
      const { name, state, publicView, subject } = await entry.page();
      expect(state).toBe('recognised');
      expect(publicView).toMatchObject({
        published: true,
        name: expect.stringMatching(/^.\*+$/),
        uscc: null,
      });
      expect(subject.documentNumber).toMatch(/\*/);
      const elsewhere = await world.officer('maker.b');
      const seen = await elsewhere.get(`/entries/${entry.id}`);
      expect(JSON.stringify(seen)).not.toContain(name);
    });
  });

  it("the seed's window is five working days from service, and says how it counts", async () => {
    const entry = await (await drafted(world, 'zhangdian-2018', inventedPerson())).approved();
    await entry.served();
    const [window] = await entry.deadlines();
    const due = await dueIn(5);
    expect(window).toMatchObject({
      kind: 'windowToState',
      status: 'open',
      term: { workingDays: 5 },
      dueOn: due.dueOn,
      certainty: due.certainty,
      explanation: { rule: 'workingDays', steps: due.steps, documentNos: due.documentNos },
    });
    await expectRefused(entry, entry.head, 'recognise', RECOGNITION, 'window-to-state-open');
  });

  describe('publicity (R3.1)', () => {
    it("lasts the pack's seven working days, and nobody is recognised before its end", async () => {
      const entry = await (await drafted(world, 'zhangdian-2018')).approved();
      await expectRefused(entry, entry.head, 'recognise', RECOGNITION, 'prior-procedure-required');
      await entry.maker.command(entry.id, 'startPublicity');
      const [publicity] = await entry.deadlines();
      const { dueOn } = await dueIn(7);
      expect(publicity).toMatchObject({ kind: 'publicity', dueOn, workingDaysLeft: 7, overdue: false });
      await expectRefused(entry, entry.head, 'recognise', RECOGNITION, 'publicity-running');
    });

    it('ends by itself when nobody objects', async () => {
      const entry = await (await drafted(world, 'rehearsal')).approved();
      await entry.maker.command(entry.id, 'startPublicity');
      await entry.reaches('awaitingRecognition');
      expect(await entry.lastEvent()).toMatchObject({
        type: 'publicityEnded',
        actor: { system: 'clock' },
      });
    });
  });

  describe('an objection before recognition (R3.2)', () => {
    it('holds the entry; rejected, it goes on from where it was', async () => {
      const entry = await (await drafted(world, 'zhangdian-2018')).approved();
      await entry.maker.command(entry.id, 'startPublicity');
      const [publicity] = await entry.deadlines();
      await entry.maker.command(entry.id, 'fileObjection', objectionBy('other'));
      expect(await entry.page()).toMatchObject({
        state: 'objectionHeld',
        objection: { heldFrom: 'publicity' },
      });
      await expectRefused(entry, entry.head, 'recognise', RECOGNITION, 'objection-undecided');
      const decision = { outcome: 'rejected', reason: '样例：查无此事' };
      expect(await entry.checker.command(entry.id, 'decideObjection', decision)).toMatchObject({
        state: 'publicity',
      });
      const after = await entry.deadlines();
      expect(after.find(({ kind }) => kind === 'publicity')).toMatchObject({
        status: 'open',
        dueAt: publicity!.dueAt,
      });
      expect(after.find(({ kind }) => kind === 'objectionVerification')).toMatchObject({ status: 'met' });
    });

    it('holds it beyond the end of publicity too; rejected, publicity ends', async () => {
      const entry = await (await drafted(world, 'rehearsal')).approved();
      await entry.maker.command(entry.id, 'startPublicity');
      const [publicity] = await entry.deadlines();
      await entry.maker.command(entry.id, 'fileObjection', objectionBy('subject'));
      await passed(publicity!.dueAt);
      expect((await entry.page()).state).toBe('objectionHeld');
      await entry.checker.command(entry.id, 'decideObjection', { outcome: 'rejected', reason: '样例' });
      await entry.reaches('awaitingRecognition');
    });

    it('sustained, it ends, and leaves no trace on the public face of the subject', async () => {
      const subject = inventedEnterprise();
      const entry = await (await drafted(world, 'rehearsal', subject)).approved();
      expect((await entry.page()).publicView).toMatchObject({ name: subject.name, uscc: subject.uscc });
      await entry.maker.command(entry.id, 'fileObjection', objectionBy('subject'));
      const decision = { outcome: 'sustained', reason: '样例：异议属实' };
      await entry.checker.command(entry.id, 'decideObjection', decision);
      const page = await entry.page();
      expect(page).toMatchObject({
        state: 'dismissed',
        recognition: null,
        validUntil: null,
        successorId: null,
      });
      const face = await entry.maker.get<Schemas['PublicViewDto']>(`/entries/${entry.id}/public-view`);
      expect(face).toMatchObject({ name: null, uscc: null, facts: null, bases: [], published: false });
      const found = await entry.maker.post<Schemas['SubjectsDto']>('/subjects/search', {
        uscc: subject.uscc,
      });
      expect(found.items).toMatchObject([{ entries: 1, listed: 0 }]);
      expect(await refusalOf(entry.head.command(entry.id, 'recognise', SHORT))).toMatchObject({
        rule: 'entry-ended',
      });
    });
  });

  describe('recognition on the seed (R3.3, R6.3, R1.6)', () => {
    let entry: Case;

    beforeAll(async () => {
      entry = await (await drafted(world, 'zhangdian-2018')).approved();
      await entry.checker.command(entry.id, 'waivePriorProcedure', { reason: '样例：企业，无需告知' });
      await entry.head.command(entry.id, 'recognise', RECOGNITION);
    });

    it('names department, officer, reason, basis, validity, repairability, method and period', async () => {
      const page = await entry.page();
      expect(page).toMatchObject({
        state: 'recognised',
        department: { name: '示范区市场监督管理局' },
        validity: 'P24M',
        bases: [
          { number: 1, kind: 'administrativePenalty', documentNo: '样例罚字〔2018〕1号', date: '2018-10-08' },
        ],
        recognition: {
          officerName: entry.head.name,
          reason: RECOGNITION.reason,
          repairable: true,
          repairMethod: 'performObligation',
          repairPeriod: 'P6M',
          basisNumbers: [1],
        },
      });
      expect(page.pack.notice).toMatch(/2023年7月29日/);
      const event = await entry.lastEvent();
      expect(event).toMatchObject({ type: 'recognised', article: '§6', repairNote: RECOGNITION.repairNote });
      expect(event.actor).toMatchObject({ name: entry.head.name, role: 'head' });
    });

    it('opens the filings, seven and ten working days on, each saying why it falls where it falls', async () => {
      const deadlines = await entry.deadlines();
      const [seven, ten] = [await dueIn(7), await dueIn(10)];
      const filings = deadlines.filter(({ kind }) => kind.startsWith('filing'));
      expect(filings.map(({ kind }) => kind).sort()).toEqual([
        ...['filingCreditOffice', 'filingMunicipal', 'filingNational', 'filingProvincial', 'filingSuperior'],
      ]);
      for (const [kind, due] of [
        ['filingMunicipal', seven],
        ['filingProvincial', ten],
        ['filingNational', ten],
      ] as const) {
        const filing = filings.find((one) => one.kind === kind)!;
        expect(filing).toMatchObject({ dueOn: due.dueOn, certainty: due.certainty, status: 'open' });
        expect(filing.explanation).toMatchObject({ rule: 'workingDays', steps: due.steps });
      }
      expect(seven.steps.filter(({ counted }) => counted !== null)).toHaveLength(7);
    });

    it('an edited calendar moves open deadlines, provisional ones say so, and both are journalled', async () => {
      const credit = await world.officer('credit');
      const before = (await entry.deadlines()).find(({ kind }) => kind === 'filingMunicipal')!;
      const year = before.dueOn.slice(0, 4);
      const days = await daysOf(credit, year);
      const edited = {
        certainty: 'provisional',
        documentNo: null,
        days: [
          ...days.filter(({ date }) => date !== before.dueOn),
          { date: before.dueOn, kind: 'holiday', name: '样例节' },
        ].sort((a, b) => a.date.localeCompare(b.date)),
      };
      expect(await refusalOf(entry.maker.put(`/calendar/years/${year}`, edited))).toMatchObject({
        status: 403,
      });
      await credit.put(`/calendar/years/${year}`, edited);
      const after = await movedFrom(entry, before);
      expect(after.dueOn > before.dueOn).toBe(true);
      expect(after.certainty).toBe('provisional');
      expect(after.explanation.steps).toContainEqual(
        expect.objectContaining({ date: before.dueOn, why: 'holiday', name: '样例节', counted: null }),
      );
      expect(after.changes).toMatchObject([{ oldDueAt: before.dueAt, newDueAt: after.dueAt }]);
      expect(await entry.lastEvent()).toMatchObject({
        type: 'deadlinesReprojected',
        actor: { system: 'service' },
      });
      const { items } = await auditor.get<Schemas['AuditPage']>('/audit?action=calendar.edit');
      expect(items.map(({ outcome, actorName }) => [outcome, actorName])).toContainEqual([
        'allowed',
        credit.name,
      ]);
    });
  });

  describe('the calendar (R1.6)', () => {
    it('counts seven working days over the Spring Festival of 2026 with its make-up days', async () => {
      const due = await auditor.get<Schemas['DueDto']>('/calendar/due?from=2026-02-10&workingDays=7');
      expect(due).toMatchObject({ dueOn: '2026-02-26', rule: 'workingDays' });
      expect(Date.parse(due.dueAt)).toBe(Date.parse('2026-02-27T00:00:00+08:00'));
      const counted = due.steps.filter((step) => step.counted !== null).map(({ date }) => date);
      expect(counted).toEqual([
        ...['2026-02-11', '2026-02-12', '2026-02-13', '2026-02-14', '2026-02-24', '2026-02-25', '2026-02-26'],
      ]);
      expect(due.steps).toContainEqual(expect.objectContaining({ date: '2026-02-14', why: 'makeUpDay' }));
      expect(due.steps).toContainEqual(expect.objectContaining({ date: '2026-02-17', why: 'holiday' }));
    });

    it('a year that is not published is provisional', async () => {
      const { items } = await auditor.get<Schemas['CalendarYearsDto']>('/calendar/years');
      const last = Math.max(...items.map(({ year }) => year));
      const due = await auditor.get<Schemas['DueDto']>(`/calendar/due?from=${last + 1}-03-02&workingDays=7`);
      expect(due.certainty).toBe('provisional');
      expect(due.steps.some(({ certainty }) => certainty === 'provisional')).toBe(true);
    });
  });
});

/** The days of a year in the calendar; none when it has not been published yet. */
async function daysOf(officer: Officer, year: string): Promise<Schemas['CalendarDayDto'][]> {
  const { items } = await officer.get<Schemas['CalendarYearsDto']>('/calendar/years');
  if (!items.some((one) => String(one.year) === year)) return [];
  return (await officer.get<Schemas['CalendarYearDto']>(`/calendar/years/${year}`)).days;
}

const passed = (instant: string) =>
  until(`${instant} has passed`, () => Promise.resolve(Date.now() > Date.parse(instant)));

/** The deadline after the calendar moved it. */
function movedFrom(entry: Case, { id, dueAt }: Schemas['DeadlineDto']): Promise<Schemas['DeadlineDto']> {
  const look = async () => (await entry.deadlines()).find((one) => one.id === id && one.dueAt !== dueAt);
  return until('the deadline has moved', look);
}
