import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { dossierOf, DRAFTED_AT, next, TestRecord } from '../testing/test-record.js';
import { DuplicateOpenEntry, RecordConflict, RecordMissing } from './record-errors.js';
import { subjectCommitment } from './subject-commitment.js';
import type { TransitionInput } from './transition.js';

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

const send = (input: TransitionInput) => record.transitions.recordTransition(input);
const rowsOf = async (entryId: string) => ({
  events: await record.entries.events(entryId),
  deadlines: await record.entries.deadlines(entryId),
  entry: await record.entries.find(entryId),
});

/** A recognition: filings and the end of validity become due. */
const recognition = (previous: TransitionInput): TransitionInput =>
  next(previous, {
    ...{ type: 'recognised', to: 'recognised', at: '2026-03-10T02:00:00.000Z' },
    facts: { ...previous.facts, state: 'recognised', listedAt: '2026-03-10T02:00:00.000Z', validity: 'P24M' },
    opens: [
      { kind: 'filingMunicipal', term: { workingDays: 7 }, from: '2026-03-10T02:00:00.000Z' },
      { kind: 'validity', term: { duration: 'P24M' }, from: '2026-03-10T02:00:00.000Z' },
    ],
  });

describe('the first event', () => {
  it('R2.4 makes the entry with a readable number and says in the record whose it is', async () => {
    const input = await record.drafting();
    const answer = await send(input);
    expect(answer).toMatchObject({ outcome: 'recorded', seq: 1, at: DRAFTED_AT, deadlines: [] });
    const { events, entry } = await rowsOf(input.entryId);
    expect(entry).toMatchObject({
      state: 'draft',
      seq: 1,
      open: true,
      no: expect.stringMatching(/^HEI-2026-\d{6}$/),
    });
    expect(entry?.facts).toEqual(input.facts);
    expect(entry?.terms).toEqual(input.header?.terms);
    expect(events[0]).toMatchObject({ actor: input.actor, article: '§5', from: null, previousHash: null });
    expect(events[0]?.data['entry']).toMatchObject({ no: entry?.no });
    const [row] = await record.source.query<{ salt: Buffer }[]>(
      'SELECT subject_salt AS salt FROM entry WHERE id = $1',
      [input.entryId],
    );
    const subject = subjectCommitment(row!.salt, input.header!.subjectId);
    expect(events[0]?.data['entry']).toMatchObject({ subject });
    expect(JSON.stringify(events[0])).not.toContain(input.header!.subjectId);
  });

  it('numbers count up per list and Shanghai year, and a repeat takes none', async () => {
    const eve = { listKind: 'watch', at: '2027-12-31T15:59:59.000Z' } as const;
    const newYear = { listKind: 'watch', at: '2027-12-31T16:00:00.000Z' } as const;
    const first = await record.drafting(eve);
    await send(first);
    await send(first);
    const numbers = [];
    for (const given of [eve, newYear]) {
      const { entryId } = await record.draft(given);
      numbers.push((await record.entries.find(entryId))?.no);
    }
    expect(numbers).toEqual(['GUAN-2027-000002', 'GUAN-2028-000001']);
  });

  it('one open entry per list, subject, field and department; another after the first has ended', async () => {
    const first = await record.draft();
    const header = first.header!;
    const second = await record.drafting({ subjectId: header.subjectId });
    await expect(send(second)).rejects.toBeInstanceOf(DuplicateOpenEntry);
    await record.draft({ subjectId: header.subjectId, fieldCode: 'wages' });
    await record.record(next(first, { type: 'withdrawn', to: 'withdrawn', closes: true }));
    expect(await send(second)).toMatchObject({ outcome: 'recorded' });
  });

  it('is refused for good when pack, field or subject do not exist', async () => {
    await expect(send(await record.drafting({ subjectId: randomUUID() }))).rejects.toBeInstanceOf(
      RecordMissing,
    );
    await expect(send(await record.drafting({ fieldCode: 'no such field' }))).rejects.toBeInstanceOf(
      RecordMissing,
    );
    expect(await record.transitions.readRecord(randomUUID())).toBeNull();
  });
});

describe('a transition', () => {
  it('R6.3 opens deadlines with their explanation and answers the instants to wait for', async () => {
    const draft = await record.draft();
    const answer = await record.record(recognition(draft));
    expect(answer.deadlines).toEqual([
      {
        kind: 'filingMunicipal',
        dueAt: '2026-03-19T16:00:00.000Z',
        dueOn: '2026-03-19',
        certainty: 'confirmed',
      },
      { kind: 'validity', dueAt: '2028-03-10T16:00:00.000Z', dueOn: '2028-03-10', certainty: 'confirmed' },
    ]);
    const { deadlines, entry } = await rowsOf(draft.entryId);
    expect(deadlines[0]?.explanation).toMatchObject({
      rule: 'workingDays',
      documentNos: ['国办发明电〔2025〕7号'],
    });
    expect(entry).toMatchObject({
      state: 'recognised',
      validUntil: new Date('2028-03-10T16:00:00.000Z'),
      nextDueAt: new Date('2026-03-19T16:00:00.000Z'),
    });
    expect(entry?.facts.deadlines).toEqual({
      filingMunicipal: '2026-03-19T16:00:00.000Z',
      validity: '2028-03-10T16:00:00.000Z',
    });
  });

  it('R3.1 service by publication is counted after its term', async () => {
    const draft = await record.draft();
    const answer = await record.record(
      next(draft, {
        opens: [
          {
            ...{ kind: 'windowToState', term: { workingDays: 5 }, from: '2026-03-02' },
            after: { duration: 'P30D' },
          },
        ],
      }),
    );
    // 30 days end on 2026-04-01; then 2 and 3 April, and after 清明 7, 8 and 9 April.
    expect(answer.deadlines).toMatchObject([{ dueOn: '2026-04-09' }]);
    expect((await rowsOf(draft.entryId)).deadlines[0]?.explanation.after).toMatchObject({
      dueOn: '2026-04-01',
    });
  });

  it('settles what it meets and cancels, and ends with the ground of exit', async () => {
    const draft = await record.draft();
    const listed = recognition(draft);
    await record.record(listed);
    const exit = next(listed, {
      ...{ type: 'exited', to: 'exited', closes: true, meets: ['validity'], cancels: ['filingMunicipal'] },
      facts: { ...listed.facts, state: 'exited', exitGround: 'expired', deadlines: {} },
    });
    await record.record(exit);
    const { deadlines, entry } = await rowsOf(draft.entryId);
    expect(deadlines.map(({ kind, status }) => [kind, status])).toEqual([
      ['filingMunicipal', 'cancelled'],
      ['validity', 'met'],
    ]);
    expect(entry).toMatchObject({
      open: false,
      exitGround: 'expired',
      nextDueAt: null,
      exitedAt: new Date(exit.at),
    });
    expect(entry?.validUntil).toEqual(new Date('2028-03-10T16:00:00.000Z'));
  });

  it('a deadline opened again replaces the open one', async () => {
    const draft = await record.draft();
    const listed = recognition(draft);
    await record.record(listed);
    const opens = [{ kind: 'validity', term: { duration: 'P12M' }, from: '2026-03-10' }] as const;
    await record.record(next(listed, { type: 'validitySet', to: 'recognised', opens: [...opens] }));
    const open = (await rowsOf(draft.entryId)).deadlines.filter(({ status }) => status === 'open');
    expect(open.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['filingMunicipal', '2026-03-19'],
      ['validity', '2027-03-10'],
    ]);
  });

  it('copies the sealed part of its command into the record', async () => {
    const draft = await record.draft();
    await record.dossiers.save(draft.entryId, dossierOf());
    const submit = next(draft);
    await record.commands.receive({
      ...{ id: submit.commandId!, entryId: draft.entryId, name: 'submit', actorId: randomUUID() },
      ...{ body: { reason: '样例理由' }, texts: { reason: '样例理由' }, receivedAt: new Date() },
    });
    await record.record(submit);
    expect((await rowsOf(draft.entryId)).events[1]?.hasTexts).toBe(true);
    expect([...(await record.commands.texts(draft.entryId))]).toEqual([
      [submit.commandId, { reason: '样例理由' }],
    ]);
  });
});

describe('asked again', () => {
  it('a recorded command answers what it wrote, with its deadlines, and writes nothing', async () => {
    const draft = await record.draft();
    const listed = recognition(draft);
    const first = await record.record(listed);
    const later = { ...listed, at: '2026-03-11T02:00:00.000Z' };
    expect(await send(later)).toEqual({ ...first, outcome: 'repeated' });
    expect((await rowsOf(draft.entryId)).events).toHaveLength(2);
    expect((await rowsOf(draft.entryId)).deadlines).toHaveLength(2);
  });

  it('also when the caller has come further since, and for events of the clock', async () => {
    const draft = await record.draft();
    const submitted = next(draft);
    await record.record(submitted);
    const closed = next(submitted, { commandId: null, type: 'windowClosed', to: 'awaitingRecognition' });
    await record.record(closed);
    expect(await send({ ...submitted, seq: 4 })).toMatchObject({ outcome: 'repeated', seq: 2 });
    expect(await send(closed)).toMatchObject({ outcome: 'repeated', seq: 3 });
    expect((await rowsOf(draft.entryId)).events).toHaveLength(3);
  });

  it('another command at a place that is taken finds the record ahead', async () => {
    const draft = await record.draft();
    const submitted = next(draft);
    await record.record(submitted);
    const answer = await send(next(draft, { type: 'withdrawn', to: 'withdrawn' }));
    expect(answer).toEqual({ outcome: 'ahead', seq: 2, facts: submitted.facts });
    expect(await record.transitions.readRecord(draft.entryId)).toEqual(answer);
  });

  it('a record that lost events, or a command of another entry, is a conflict', async () => {
    const [one, other] = [await record.draft(), await record.draft()];
    await expect(send({ ...next(one), seq: 5 })).rejects.toBeInstanceOf(RecordConflict);
    await expect(send(next(one, { commandId: other.commandId }))).rejects.toBeInstanceOf(RecordConflict);
    await expect(send({ ...next(one), entryId: randomUUID() })).rejects.toBeInstanceOf(RecordMissing);
  });
});

describe('two writers at once', () => {
  it('of the same first event make one entry', async () => {
    const input = await record.drafting();
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(input)));
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual([
      'recorded',
      ...Array<string>(5).fill('repeated'),
    ]);
    expect((await rowsOf(input.entryId)).events).toHaveLength(1);
  });

  it('of the same command write it once; of different ones, one waits and finds the record ahead', async () => {
    const draft = await record.draft();
    const submit = next(draft);
    const same = await Promise.all([send(submit), send(submit), send(submit)]);
    expect(same.map(({ outcome }) => outcome).sort()).toEqual(['recorded', 'repeated', 'repeated']);
    const rivals = await Promise.all([send(next(submit)), send(next(submit))]);
    expect(rivals.map(({ outcome }) => outcome).sort()).toEqual(['ahead', 'recorded']);
    expect((await rowsOf(draft.entryId)).events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('of two entries for the same subject, one is refused', async () => {
    const { subjectId } = (await record.drafting()).header!;
    const rivals = [await record.drafting({ subjectId }), await record.drafting({ subjectId })];
    const answers = await Promise.allSettled(rivals.map(send));
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = answers.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toBeInstanceOf(DuplicateOpenEntry);
  });

  it('many entries at once get different numbers', async () => {
    const inputs = await Promise.all(Array.from({ length: 20 }, () => record.drafting()));
    await Promise.all(inputs.map(send));
    const rows = await record.entries.findMany(inputs.map(({ entryId }) => entryId));
    expect(new Set(rows.map(({ no }) => no)).size).toBe(20);
  });
});

describe('the event table', () => {
  it.each(['UPDATE entry_event SET article = $$§1$$', 'DELETE FROM entry_event', 'TRUNCATE entry_event'])(
    'R10.4 refuses %s',
    async (sql) => {
      await record.draft();
      await expect(record.source.query(sql)).rejects.toThrow('rows are only ever added');
    },
  );
});
