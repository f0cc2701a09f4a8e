import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import type { CalendarYear } from '../../rules/calendar/calendar-year-schema.js';
import { next, TestRecord } from '../testing/test-record.js';
import { RecordConflict, RecordMissing } from './record-errors.js';
import type { ReprojectionInput, TransitionInput } from './transition.js';

let postgres: TestPostgres;
let record: TestRecord;

beforeAll(async () => {
  postgres = await startPostgres();
  record = await TestRecord.open(postgres.url);
});
afterAll(async () => {
  await record?.close();
  await postgres?.stop();
});

const CREDIT_OFFICE = { id: randomUUID(), departmentId: randomUUID() };
const AT = '2027-03-05T02:00:00.000Z';

/** An entry with a filing due in 2027, for which no calendar is published, and a listing's end that no holiday moves. */
async function entryInProvisionalYear(): Promise<TransitionInput> {
  const draft = await record.draft({ at: '2027-03-01T02:00:00.000Z' });
  const listed = next(draft, {
    ...{ type: 'recognised', to: 'recognised', at: '2027-03-01T03:00:00.000Z' },
    opens: [
      { kind: 'filingMunicipal', term: { workingDays: 7 }, from: '2027-03-01T03:00:00.000Z' },
      { kind: 'validity', term: { duration: 'P12M' }, from: '2027-03-01T03:00:00.000Z' },
    ],
  });
  await record.record(listed);
  return listed;
}

const reprojection = (of: TransitionInput, changes: Partial<ReprojectionInput> = {}): ReprojectionInput => ({
  ...{ entryId: of.entryId, workflowId: of.workflowId, seq: of.seq + 1, commandId: randomUUID(), at: AT },
  article: '§9',
  ...changes,
});

/** The table is shared by the tests: each begins with a 2027 that is not yet published. */
const set2027 = async (days: CalendarYear['days'], certainty: CalendarYear['certainty'] = 'confirmed') => {
  const documentNo = certainty === 'confirmed' ? '样例明电〔2026〕1号' : null;
  return record.calendar.replaceYear(
    { year: 2027, certainty, documentNo, days },
    CREDIT_OFFICE,
    new Date(AT),
  );
};
const holiday = (date: string) => ({ date, kind: 'holiday' as const, name: '样例假日' });

describe('R1.6 a calendar change', () => {
  it('moves the open deadlines it touches, confirms others, and journals old and new', async () => {
    await set2027([], 'provisional');
    const entry = await entryInProvisionalYear();
    const { revision } = await set2027([holiday('2027-03-09')]);
    const answer = await record.reprojections.recordReprojection(reprojection(entry));
    expect(answer).toEqual({
      ...{ outcome: 'recorded', seq: 3 },
      deadlines: [
        {
          kind: 'filingMunicipal',
          dueAt: '2027-03-11T16:00:00.000Z',
          dueOn: '2027-03-11',
          certainty: 'confirmed',
        },
      ],
    });
    const [moves, [, , event]] = [
      await record.entries.deadlineMoves(entry.entryId),
      await record.entries.events(entry.entryId),
    ];
    expect(moves).toMatchObject([
      {
        ...{ kind: 'filingMunicipal', why: `calendar revision ${revision}` },
        old: { dueOn: '2027-03-10', certainty: 'provisional' },
        new: { dueOn: '2027-03-11', certainty: 'confirmed' },
      },
    ]);
    expect(event).toMatchObject({ type: 'deadlinesReprojected', from: 'recognised', to: 'recognised' });
    expect(event?.data).toMatchObject({ calendarRevision: revision, before: [{ dueOn: '2027-03-10' }] });
    const row = await record.entries.find(entry.entryId);
    expect(row).toMatchObject({ seq: 3, nextDueAt: new Date('2027-03-11T16:00:00.000Z') });
    expect(row?.facts.deadlines.filingMunicipal).toBe('2027-03-11T16:00:00.000Z');
    expect(row?.facts.deadlines.validity).toBe('2028-03-01T16:00:00.000Z');
  });

  it('that moves nothing writes no event, and the entry is not looked for again', async () => {
    await set2027([], 'provisional');
    const entry = await entryInProvisionalYear();
    const { revision } = await set2027([holiday('2027-10-01')], 'provisional');
    expect(await pending(revision)).toContain(entry.entryId);
    expect(await record.reprojections.recordReprojection(reprojection(entry))).toMatchObject({
      ...{ outcome: 'recorded', seq: null, deadlines: [] },
    });
    expect(await pending(revision)).not.toContain(entry.entryId);
    expect(await record.entries.events(entry.entryId)).toHaveLength(2);
  });

  it('is recorded once; a caller behind the record is told', async () => {
    await set2027([], 'provisional');
    const entry = await entryInProvisionalYear();
    await set2027([holiday('2027-03-05')]);
    const input = reprojection(entry);
    const first = await record.reprojections.recordReprojection(input);
    expect(await record.reprojections.recordReprojection(input)).toEqual({ ...first, outcome: 'repeated' });
    expect(await record.reprojections.recordReprojection(reprojection(entry))).toMatchObject({
      ...{ outcome: 'ahead', seq: 3 },
    });
    const far = reprojection(entry, { seq: 9 });
    await expect(record.reprojections.recordReprojection(far)).rejects.toBeInstanceOf(RecordConflict);
    const nobody = reprojection(entry, { entryId: randomUUID() });
    await expect(record.reprojections.recordReprojection(nobody)).rejects.toBeInstanceOf(RecordMissing);
  });

  it('finds all entries counted on an older calendar, page by page', async () => {
    await set2027([], 'provisional');
    for (let i = 0; i < 3; i++) await entryInProvisionalYear();
    const { revision } = await set2027([holiday('2027-12-31')], 'provisional');
    const all = await pending(revision);
    expect(all.length).toBe(await record.reprojections.countToReproject(revision));
    const paged = await record.reprojections.entriesToReproject(revision, all[0] ?? null, 1);
    expect(paged.map(({ entryId }) => entryId)).toEqual([all[1]]);
  });
});

describe('R1.6 editing the calendar', () => {
  it('counts the revision up, keeps what was, and does nothing when nothing changed', async () => {
    const before = await record.calendar.revision();
    const year: CalendarYear = {
      year: 2031,
      certainty: 'provisional',
      documentNo: null,
      days: [holiday('2031-01-01')],
    };
    const at = new Date(AT);
    expect(await record.calendar.replaceYear(year, CREDIT_OFFICE, at)).toEqual({
      revision: before + 1,
      changed: true,
    });
    expect(await record.calendar.replaceYear(year, CREDIT_OFFICE, at)).toEqual({
      revision: before + 1,
      changed: false,
    });
    const confirmed: CalendarYear = { ...year, certainty: 'confirmed', documentNo: '样例明电〔2030〕1号' };
    await record.calendar.replaceYear(confirmed, CREDIT_OFFICE, at);
    const [latest, first] = await record.calendar.changes(2);
    expect(first).toMatchObject({ year: 2031, old: null, new: year, changedBy: CREDIT_OFFICE });
    expect(latest).toMatchObject({ old: year, new: confirmed, revision: before + 2 });
    expect(await record.calendar.year(2031)).toEqual(confirmed);
    expect((await record.calendar.current()).day('2031-01-01').why).toBe('holiday');
  });

  it('at once by two officers makes two revisions', async () => {
    const before = await record.calendar.revision();
    await Promise.all([set2027([holiday('2027-05-04')]), set2027([holiday('2027-05-05')])]);
    expect(await record.calendar.revision()).toBe(before + 2);
  });

  it('waits for transitions that count on the present calendar', async () => {
    const holder = record.source.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT pg_advisory_xact_lock_shared(7300001)');
    let replaced = false;
    const edit = set2027([holiday('2027-06-01')]).then(() => (replaced = true));
    await waitingForLock();
    expect(replaced).toBe(false);
    await holder.commitTransaction();
    await holder.release();
    await edit;
    expect(replaced).toBe(true);
  });
});

const pending = async (revision: number) =>
  (await record.reprojections.entriesToReproject(revision, null, 1000)).map(({ entryId }) => entryId);

/** Until some session waits for an advisory lock. */
async function waitingForLock(): Promise<void> {
  const sql = `SELECT count(*) AS n FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
  for (;;) {
    const [row] = await record.source.query<{ n: number }[]>(sql);
    if (row && row.n > 0) return;
  }
}
