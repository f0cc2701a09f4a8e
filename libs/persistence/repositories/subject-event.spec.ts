import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../../../test/support/until.js';
import { adverseEntryOf, lockSubject } from '../record/subject-lock.js';
import { verifyRecord, type RecordFault } from '../record/verify-record.js';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { dossierOf, TestRecord } from '../testing/test-record.js';
import { KinRepository } from './kin.repository.js';
import { SubjectEventRepository, type SuccessionAct } from './subject-event.repository.js';

let postgres: TestPostgres;
let record: TestRecord;
let acts: SubjectEventRepository;
let kin: KinRepository;

beforeAll(async () => {
  postgres = await startPostgres();
  record = await TestRecord.open(postgres.url);
  acts = new SubjectEventRepository(record.source, record.keys, record.index);
  kin = new KinRepository(record.source);
});
afterAll(async () => {
  await record.close();
  await postgres.stop();
});

let number = 0;
/** Not a real code; here only its being another one counts. */
const unused = () => `SAMPLE${String((number += 1)).padStart(6, '0')}`;
const newSubject = async (value = unused()) => ({
  value,
  id: await record.subjects.findOrCreate({ kind: 'enterprise', scheme: 'uscc', value }),
});
const act = (
  subjectId: string,
  value: string | null,
  changes: Partial<SuccessionAct> = {},
): SuccessionAct => ({
  ...{ id: randomUUID(), subjectId, number: value === null ? null : { scheme: 'uscc', value } },
  texts: { reason: '样例：换发营业执照', newName: null },
  ...{ documentIds: [], on: '2026-03-02', at: new Date('2026-03-02T02:00:00Z'), article: '§8' },
  actor: { id: randomUUID(), departmentId: randomUUID(), role: 'head' },
  ...changes,
});
const verified = async () => {
  const faults: RecordFault[] = [];
  const result = await verifyRecord(record.source, (fault) => faults.push(fault), 2);
  return { ...result, found: faults };
};

describe('a succession (§8)', () => {
  it('gives a subject a further number, by which it is found from then on', async () => {
    const { id } = await newSubject();
    const value = unused();
    expect(await acts.record(act(id, value))).toMatchObject({
      outcome: 'recorded',
      event: { type: 'numberAdded', seq: 1, subjectId: id },
    });
    expect(await record.subjects.findByIdentifier('uscc', value)).toBe(id);
    expect(await record.subjects.findOrCreate({ kind: 'enterprise', scheme: 'uscc', value })).toBe(id);
    expect(await kin.identifiers(id)).toHaveLength(2);
  });

  it('joins two subjects: entries of both are one subject’s, drafts go to the one that leads', async () => {
    const [leading, other] = [await newSubject(), await newSubject()];
    const old = await record.draft({ subjectId: other.id });
    expect(await acts.record(act(leading.id, other.value))).toMatchObject({
      event: { type: 'joined', data: { joinedRootId: other.id } },
    });
    const asked = { kind: 'enterprise', scheme: 'uscc', value: other.value } as const;
    expect(await record.subjects.findOrCreate(asked)).toBe(leading.id);
    expect((await record.entries.ofSubject(leading.id)).map(({ id }) => id)).toEqual([old.entryId]);
    expect((await record.entries.ofSubject(other.id)).map(({ id }) => id)).toEqual([old.entryId]);
    const { departmentId } = old.header!;
    const pair = { subjectId: leading.id, fieldCode: old.header!.fieldCode };
    expect(await record.lists.openAmong('black', departmentId, [pair])).toMatchObject([
      { ...pair, entryId: old.entryId },
    ]);
    expect((await record.lists.list({ q: leading.value })).items.map(({ id }) => id)).toEqual([old.entryId]);
  });

  it('follows a chain of successions to one root', async () => {
    const [a, b, c] = [await newSubject(), await newSubject(), await newSubject()];
    await acts.record(act(b.id, c.value));
    await acts.record(act(a.id, b.value));
    expect(await Promise.all([a, b, c].map(({ id }) => kin.rootOf(id)))).toEqual([a.id, a.id, a.id]);
    expect((await acts.ofSubject(c.id)).map(({ type }) => type)).toEqual(['joined', 'joined']);
  });

  it('is recorded once by its id; another request with the same id is told apart', async () => {
    const { id } = await newSubject();
    const first = act(id, unused());
    expect(await acts.record(first)).toMatchObject({ outcome: 'recorded' });
    expect(await acts.record(first)).toMatchObject({ outcome: 'repeated', event: { seq: 1 } });
    expect(await acts.record({ ...first, on: '2026-03-01' })).toEqual({ outcome: 'different' });
    expect(await acts.ofSubject(id)).toHaveLength(1);
  });

  it('is refused for the subject’s own number and for another kind of subject', async () => {
    const { id, value } = await newSubject();
    expect(await acts.record(act(id, value))).toEqual({ outcome: 'nothingNew' });
    const body = unused();
    await record.subjects.findOrCreate({ kind: 'governmentBody', scheme: 'uscc', value: body });
    expect(await acts.record(act(id, body))).toEqual({ outcome: 'otherKind' });
    expect(await acts.ofSubject(id)).toEqual([]);
  });

  it('keeps its texts under the subject’s key, unreadable when that is destroyed', async () => {
    const { id } = await newSubject();
    const texts = { reason: '样例：更名', newName: '样例更名后有限公司' };
    await acts.record(act(id, null, { texts }));
    const events = await acts.ofSubject(id);
    expect(events).toMatchObject([{ type: 'renamed', data: { renamed: true, scheme: null } }]);
    expect([...(await acts.texts(events)).values()]).toEqual([texts]);
    await record.keys.destroy(id, new Date());
    expect((await acts.texts(events)).size).toBe(0);
    expect(await verified()).toMatchObject({ faults: 0 });
  });

  it('R10.3 the same name never joins anybody', async () => {
    const [one, two] = [await record.draft(), await record.draft()];
    const dossier = dossierOf({ name: '样例同名有限公司' });
    for (const { entryId } of [one, two]) await record.dossiers.save(entryId, dossier);
    expect(await kin.rootOf(one.header!.subjectId)).not.toBe(await kin.rootOf(two.header!.subjectId));
    expect(await record.entries.ofSubject(one.header!.subjectId)).toHaveLength(1);
  });
});

describe('at the same moment', () => {
  it('two who join the same subjects the other way round come to one root', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [a, b] = [await newSubject(), await newSubject()];
      const results = await Promise.all([acts.record(act(a.id, b.value)), acts.record(act(b.id, a.value))]);
      expect(results.map(({ outcome }) => outcome).sort()).toEqual(['nothingNew', 'recorded']);
      expect(await kin.rootOf(a.id)).toBe(await kin.rootOf(b.id));
    }
  });

  it('two who claim one unused number: the first has it, the second joins', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [a, b] = [await newSubject(), await newSubject()];
      const value = unused();
      await Promise.all([acts.record(act(a.id, value)), acts.record(act(b.id, value))]);
      expect(await kin.rootOf(a.id)).toBe(await kin.rootOf(b.id));
    }
  });

  it('a listing waits for a join under way, and then sees the other’s listings', async () => {
    const [a, b] = [await newSubject(), await newSubject()];
    const joining = record.source.createQueryRunner();
    await joining.startTransaction();
    await lockSubject(joining.manager, a.id);
    await lockSubject(joining.manager, b.id);
    await joining.query('UPDATE subject SET root_id = $1 WHERE id = $2', [a.id, b.id]);
    let locked = false;
    const listing = record.source.transaction(async (manager) => {
      const root = await lockSubject(manager, b.id);
      locked = true;
      return { root, adverse: await adverseEntryOf(manager, root) };
    });
    const waiting = `SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND wait_event = 'advisory'`;
    await until('it waits for the lock', async () => (await record.source.query<object[]>(waiting))[0]);
    expect(locked).toBe(false);
    await joining.commitTransaction();
    await joining.release();
    expect(await listing).toEqual({ root: a.id, adverse: null });
  });
});

describe('the chain of acts', () => {
  it('is append-only, and verifies', async () => {
    const { id } = await newSubject();
    await acts.record(act(id, unused()));
    await acts.record(act(id, unused()));
    await expect(record.source.query('UPDATE subject_event SET article = $1', ['§1'])).rejects.toThrow();
    await expect(record.source.query('DELETE FROM subject_event')).rejects.toThrow();
    const { subjectActs, found } = await verified();
    expect(subjectActs).toBeGreaterThanOrEqual(2);
    expect(found).toEqual([]);
  });

  it('shows what was changed, dropped or moved', async () => {
    const { id } = await newSubject();
    for (let count = 0; count < 3; count += 1) await acts.record(act(id, unused()));
    await record.source.query('ALTER TABLE subject_event DISABLE TRIGGER USER');
    await record.source.query(
      `UPDATE subject_event SET effective_on = '2020-01-01' WHERE subject_id = $1 AND seq = 1`,
      [id],
    );
    await record.source.query('DELETE FROM subject_event WHERE subject_id = $1 AND seq = 2', [id]);
    await record.source.query('ALTER TABLE subject_event ENABLE TRIGGER USER');
    expect((await verified()).found).toEqual([
      { chain: 'subject', id, seq: 1, fault: 'its content was changed' },
      { chain: 'subject', id, seq: 3, fault: 'an act before it is missing' },
      { chain: 'subject', id, seq: 3, fault: 'it does not follow from the act before it' },
    ]);
  });
});
