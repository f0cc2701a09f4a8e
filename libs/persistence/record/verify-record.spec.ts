import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { AuditRepository } from '../repositories/audit.repository.js';
import { dossierOf, next, TestRecord } from '../testing/test-record.js';
import type { TransitionInput } from './transition.js';
import { verifyRecord, type RecordFault } from './verify-record.js';

let postgres: TestPostgres;
let record: TestRecord;

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.stop();
});
beforeEach(async () => {
  record = await TestRecord.open(await postgres.createDatabase());
});
afterEach(async () => {
  await record.close();
});

async function verified() {
  const faults: RecordFault[] = [];
  const answer = await verifyRecord(record.source, (fault) => faults.push(fault), 2);
  expect(answer.faults).toBe(faults.length);
  return { ...answer, told: faults.map(({ seq, fault }) => [seq, fault]) };
}

/** An entry with three events. */
async function entryWithThreeEvents(): Promise<TransitionInput> {
  const draft = await record.draft();
  const submitted = next(draft);
  await record.record(submitted);
  const approved = next(submitted, { type: 'approved', to: 'approved', data: { round: 1 } });
  await record.record(approved);
  return approved;
}

/** What only the database's owner could do: the trigger is out of the way while `sql` runs. */
async function tamper(table: string, sql: string, parameters: unknown[] = []): Promise<void> {
  await record.source.transaction(async (manager) => {
    await manager.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await manager.query(sql, parameters);
    await manager.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  });
}

describe('R10.4 the record of entries', () => {
  it('verifies when it is whole, page by page', async () => {
    await entryWithThreeEvents();
    for (let i = 0; i < 3; i++) await record.draft();
    expect(await verified()).toMatchObject({ entries: 4, events: 6, auditLines: 0, faults: 0 });
  });

  it.each([
    ['article', `article = '§6'`],
    ['instant', `at = at + interval '1 second'`],
    ['actor', `actor = '{"system":"clock"}'`],
    ['data', `data = '{"round":2}'`],
    ['sealed part', `sealed = '\\x00'`],
    ['hash', `hash = sha256('')`],
  ])('shows a changed %s', async (_what, change) => {
    const { entryId } = await entryWithThreeEvents();
    await tamper('entry_event', `UPDATE entry_event SET ${change} WHERE entry_id = $1 AND seq = 2`, [
      entryId,
    ]);
    expect((await verified()).told).toContainEqual([2, 'its content was changed']);
  });

  it('shows a last event that was deleted', async () => {
    const { entryId } = await entryWithThreeEvents();
    await tamper('entry_event', 'DELETE FROM entry_event WHERE entry_id = $1 AND seq = 3', [entryId]);
    expect((await verified()).told).toEqual([
      [2, 'events after it are missing up to 3'],
      [2, 'the entry is in another state'],
    ]);
  });

  it('shows an event that was deleted in the middle, and a pair that was swapped', async () => {
    const [one, other] = [await entryWithThreeEvents(), await entryWithThreeEvents()];
    await tamper('entry_event', 'DELETE FROM entry_event WHERE entry_id = $1 AND seq = 2', [one.entryId]);
    await tamper(
      'entry_event',
      `UPDATE entry_event SET seq = CASE seq WHEN 2 THEN -3 WHEN 3 THEN -2 END WHERE entry_id = $1 AND seq > 1`,
      [other.entryId],
    );
    await tamper('entry_event', 'UPDATE entry_event SET seq = -seq WHERE seq < 0');
    const faults: RecordFault[] = [];
    await verifyRecord(record.source, (fault) => faults.push(fault));
    const of = (id: string) => faults.filter((fault) => fault.id === id).map(({ fault }) => fault);
    expect(of(one.entryId)).toContain('an event before it is missing');
    expect(of(other.entryId)).toEqual(
      expect.arrayContaining(['it does not follow from the event before it', 'its content was changed']),
    );
  });

  it('shows an entry whose row says something else, or that has no events at all', async () => {
    const [one, two] = [await entryWithThreeEvents(), await entryWithThreeEvents()];
    await record.source.query(`UPDATE entry SET state = 'recognised', field_code = 'wages' WHERE id = $1`, [
      one.entryId,
    ]);
    await tamper('entry_event', 'DELETE FROM entry_event WHERE entry_id = $1', [two.entryId]);
    expect((await verified()).told).toEqual([
      [3, 'the entry is in another state'],
      [3, `the entry's fieldCode is not that of its first event`],
      [null, 'the entry has no events'],
    ]);
  });

  it('R9.4 verifies after the data key was destroyed, and nothing sealed opens any more', async () => {
    const draft = await record.draft();
    await record.dossiers.save(draft.entryId, dossierOf());
    const submit = next(draft);
    await record.commands.receive({
      ...{ id: submit.commandId!, entryId: draft.entryId, name: 'submit', actorId: draft.header!.makerId },
      ...{ body: {}, texts: { reason: '样例理由' }, receivedAt: new Date() },
    });
    await record.record(submit);
    await record.dossiers.erase(draft.entryId, new Date());
    await expect(record.dossiers.open(draft.entryId)).rejects.toMatchObject({ reason: 'destroyed' });
    await expect(record.commands.texts(draft.entryId)).rejects.toMatchObject({ reason: 'destroyed' });
    expect((await record.dossiers.names([draft.entryId])).size).toBe(0);
    expect(await verified()).toMatchObject({ events: 2, faults: 0 });
  });
});

describe('R10.4 the audit log', () => {
  const line = (action: string) => ({
    ...{
      at: new Date('2026-03-02T02:00:00.123Z'),
      actor: { id: 'officer' },
      action,
      outcome: 'refused' as const,
    },
    ...{
      rule: 'four-eyes',
      article: '§5',
      targetKind: 'entry',
      targetId: 'x',
      details: { n: 1.5, list: ['a'] },
    },
  });

  it('is one chain without gaps, however many write at once', async () => {
    const audit = new AuditRepository(record.source);
    await Promise.all(Array.from({ length: 40 }, (_, i) => audit.append(line(`action ${i}`))));
    expect(await verified()).toMatchObject({ auditLines: 40, faults: 0 });
    const first = await audit.list({}, { limit: 25 });
    const second = await audit.list({}, { limit: 25, cursor: first.next });
    const seqs = [...first.items, ...second.items].map(({ seq }) => seq);
    expect(seqs).toEqual(Array.from({ length: 40 }, (_, i) => 40 - i));
    expect(second.next).toBeNull();
  });

  it('keeps its lines: no change, no deletion', async () => {
    await new AuditRepository(record.source).append(line('one'));
    for (const sql of [
      `UPDATE audit_log SET outcome = 'allowed'`,
      'DELETE FROM audit_log',
      'TRUNCATE audit_log',
    ]) {
      await expect(record.source.query(sql)).rejects.toThrow('rows are only ever added');
    }
  });

  it('is filtered by outcome, actor, target and time', async () => {
    const audit = new AuditRepository(record.source);
    await audit.append(line('one'));
    await audit.append({ ...line('two'), outcome: 'allowed', actor: { id: 'other' }, targetId: 'y' });
    const actions = async (filter: Parameters<AuditRepository['list']>[0]) =>
      (await audit.list(filter)).items.map(({ action }) => action);
    expect(await actions({ outcome: 'refused' })).toEqual(['one']);
    expect(await actions({ actorId: 'other' })).toEqual(['two']);
    expect(await actions({ targetKind: 'entry', targetId: 'y' })).toEqual(['two']);
    expect(await actions({ until: new Date('2026-03-02T02:00:00.123Z') })).toEqual([]);
    expect(await actions({ from: new Date('2026-03-02T02:00:00.123Z') })).toEqual(['two', 'one']);
  });

  it.each([
    [`UPDATE audit_log SET outcome = 'allowed' WHERE seq = 2`, [2, 'its content was changed']],
    ['DELETE FROM audit_log WHERE seq = 2', [3, 'a line before it is missing']],
    ['DELETE FROM audit_log WHERE seq = 3', [2, 'the log does not end where the head of its chain is']],
    [
      `UPDATE audit_log SET seq = CASE seq WHEN 2 THEN -3 ELSE -2 END WHERE seq > 1; UPDATE audit_log SET seq = -seq
       WHERE seq < 0`,
      [2, 'it does not follow from the line before it'],
    ],
  ])('shows %s', async (sql, told) => {
    const audit = new AuditRepository(record.source);
    for (const action of ['one', 'two', 'three']) await audit.append(line(action));
    for (const statement of sql.split(';')) await tamper('audit_log', statement);
    expect((await verified()).told).toContainEqual(told);
  });
});
