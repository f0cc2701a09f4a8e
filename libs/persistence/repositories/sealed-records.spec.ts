import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { DataKeys } from '../../platform/crypto/data-keys.js';
import { SealBroken } from '../../platform/crypto/envelope.js';
import { MasterKey } from '../../platform/crypto/master-key.js';
import { dossierOf, next, TestRecord } from '../testing/test-record.js';
import type { NewCommand } from './command.repository.js';
import { DataKeyRepository } from './data-key.repository.js';
import { DocumentRepository } from './document.repository.js';

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

const AT = new Date('2026-03-02T02:00:00.000Z');

describe('R10.3 dossiers', () => {
  it('open as they were sealed, and replace an earlier one', async () => {
    const id = randomUUID();
    await record.dossiers.save(id, dossierOf());
    await record.dossiers.save(id, dossierOf({ name: '样例改名公司' }));
    expect(await record.dossiers.open(id)).toEqual(dossierOf({ name: '样例改名公司' }));
    expect([...(await record.dossiers.names([id, randomUUID()]))]).toEqual([[id, '样例改名公司']]);
  });

  it('leave no name, number or fact readable in the tables', async () => {
    const id = randomUUID();
    await record.dossiers.save(id, dossierOf());
    const [row] = await record.source.query<{ sealed: Buffer }[]>(
      'SELECT sealed FROM entry_dossier WHERE entry_id = $1',
      [id],
    );
    const bytes = row?.sealed.toString('latin1') ?? '';
    for (const secret of [
      '91999999H77112DG87',
      '999999195301214696',
      Buffer.from('样例').toString('latin1'),
    ]) {
      expect(bytes).not.toContain(secret);
    }
  });

  it('do not open in place of another, nor under another master key', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await record.dossiers.save(one, dossierOf());
    await record.dossiers.save(other, dossierOf());
    await record.source.query(
      `UPDATE entry_dossier SET sealed = (SELECT sealed FROM entry_dossier WHERE entry_id = $1) WHERE entry_id = $2`,
      [one, other],
    );
    await expect(record.dossiers.open(other)).rejects.toBeInstanceOf(SealBroken);
    await record.source.query(
      `UPDATE data_key SET wrapped = (SELECT wrapped FROM data_key WHERE owner_id = $1) WHERE owner_id = $2`,
      [one, other],
    );
    await expect(record.keys.keyOf(other)).rejects.toBeInstanceOf(SealBroken);
    const stranger = new DataKeyRepository(record.source, new DataKeys(new MasterKey(randomBytes(32))));
    await expect(stranger.keyOf(one)).rejects.toBeInstanceOf(SealBroken);
  });

  it('R8.3 are copied under a key of the following entry, once or twice', async () => {
    const [from, to] = [randomUUID(), randomUUID()];
    await record.dossiers.save(from, dossierOf());
    await record.dossiers.copy(from, to);
    await record.dossiers.copy(from, to);
    await record.dossiers.erase(from, AT);
    expect(await record.dossiers.open(to)).toEqual(dossierOf());
    await expect(record.dossiers.copy(randomUUID(), to)).rejects.toMatchObject({ reason: 'missing' });
  });

  it('R9.4 erased: the key is gone, a new one cannot take its place, files are named for deletion', async () => {
    const { entryId } = await record.draft();
    await record.dossiers.save(entryId, dossierOf());
    const documents = new DocumentRepository(record.source, record.keys);
    const [id, fileId, uploadedBy] = [randomUUID(), randomUUID(), randomUUID()];
    await documents.add({
      ...{
        id,
        entryId,
        kind: 'serviceProof',
        fileName: '样例甲00003送达回证.pdf',
        mediaType: 'application/pdf',
      },
      ...{ size: 12, fileId, uploadedBy, at: AT },
    });
    expect([...(await documents.names(entryId))]).toEqual([[id, '样例甲00003送达回证.pdf']]);
    expect(await record.dossiers.erase(entryId, AT)).toEqual({ fileIds: [fileId] });
    expect(await record.dossiers.erase(entryId, AT)).toEqual({ fileIds: [fileId] });
    await expect(record.dossiers.save(entryId, dossierOf())).rejects.toMatchObject({ reason: 'destroyed' });
    expect((await documents.names(entryId)).size).toBe(0);
    expect(await documents.ofEntry(entryId)).toMatchObject([{ id, kind: 'serviceProof', size: 12 }]);
    expect(await documents.find(randomUUID(), id)).toBeNull();
  });

  it('get one key however many ask for it at once', async () => {
    const owner = randomUUID();
    const keys = await Promise.all(Array.from({ length: 8 }, () => record.keys.ensure(owner, 'entry')));
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
  });
});

describe('commands', () => {
  const command = (entryId: string, changes: Partial<NewCommand> = {}): NewCommand => ({
    ...{ id: randomUUID(), entryId, name: 'return', actorId: randomUUID(), receivedAt: AT },
    ...{ body: { reason: '样例理由', n: 1 }, texts: { reason: '样例理由' } },
    ...changes,
  });

  it('are kept once; a repeat is the same or is found out', async () => {
    const { entryId } = await record.draft();
    await record.dossiers.save(entryId, dossierOf());
    const given = command(entryId);
    expect(await record.commands.receive(given)).toEqual({
      ...{ outcome: 'new', entryId, acknowledged: false },
    });
    await record.commands.acknowledge(given.id);
    expect(await record.commands.receive({ ...given, body: { n: 1, reason: '样例理由' } })).toEqual({
      ...{ outcome: 'same', entryId, acknowledged: true },
    });
    for (const other of [
      { body: {} },
      { name: 'approve' },
      { actorId: randomUUID() },
      { entryId: randomUUID() },
    ]) {
      expect(await record.commands.receive({ ...given, ...other })).toEqual({
        outcome: 'different',
        entryId,
        acknowledged: true,
      });
    }
  });

  it('that draft answer the entry of the first time', async () => {
    const first = command(randomUUID(), { name: 'draft', texts: null, drafts: true });
    await record.commands.receive(first);
    const again = { ...first, entryId: randomUUID() };
    expect(await record.commands.receive(again)).toEqual({
      ...{ outcome: 'same', entryId: first.entryId, acknowledged: false },
    });
  });

  it('with the same id at once are kept once', async () => {
    const given = command(randomUUID(), { texts: null });
    const receipts = await Promise.all(Array.from({ length: 5 }, () => record.commands.receive(given)));
    expect(receipts.map(({ outcome }) => outcome).sort()).toEqual(['new', 'same', 'same', 'same', 'same']);
  });

  it('with texts need the key of their entry', async () => {
    await expect(record.commands.receive(command(randomUUID()))).rejects.toMatchObject({ reason: 'missing' });
  });

  it('recorded without an answer to the caller are found until acknowledged', async () => {
    const draft = await record.draft();
    const submit = next(draft);
    const id = submit.commandId ?? '';
    await record.commands.receive(command(draft.entryId, { id, texts: null }));
    const found = async (before: string) =>
      (await record.commands.recordedButUnacknowledged(new Date(before), 100)).filter(
        (c) => c.commandId === id,
      );
    expect(await found('2027-01-01T00:00:00Z')).toEqual([]);
    await record.record(submit);
    expect(await found('2027-01-01T00:00:00Z')).toEqual([{ commandId: id, workflowId: draft.workflowId }]);
    expect(await found('2026-03-02T02:00:30Z')).toEqual([]);
    await record.commands.acknowledge(id);
    expect(await found('2027-01-01T00:00:00Z')).toEqual([]);
  });

  it('of the service are found by when they were recorded; those of officers are not', async () => {
    const draft = await record.draft();
    const submit = next(draft);
    await record.record(submit);
    const asked = next(submit, { actor: { system: 'service' }, at: '2026-03-02T03:00:00.000Z' });
    await record.record(asked);
    const found = async (from: string, before: string) =>
      (await record.commands.workflowsMovedByService(new Date(from), new Date(before))).includes(
        draft.workflowId,
      );
    expect(await found('2026-03-02T03:00:00Z', '2026-03-02T03:00:01Z')).toBe(true);
    expect(await found('2026-03-02T00:00:00Z', '2026-03-02T03:00:00Z')).toBe(false);
    expect(await found('2026-03-02T03:00:01Z', '2027-01-01T00:00:00Z')).toBe(false);
  });
});

describe('R10.3 subjects', () => {
  it('are one for one number, however many enter it at once, and never stored by it', async () => {
    const subject = { kind: 'naturalPerson', scheme: 'residentId', value: '999999195309026737' } as const;
    const ids = await Promise.all(Array.from({ length: 8 }, () => record.subjects.findOrCreate(subject)));
    expect(new Set(ids).size).toBe(1);
    expect(await record.subjects.findByIdentifier('residentId', subject.value)).toBe(ids[0]);
    expect(await record.subjects.findByIdentifier('otherDocument', subject.value)).toBeNull();
    const rows = await record.source.query<object[]>(
      'SELECT s::text, i::text FROM subject s, subject_identifier i',
    );
    expect(JSON.stringify(rows)).not.toContain(subject.value);
  });

  it('come in the order asked, the same twice for the same number, without leftovers', async () => {
    const subject = (value: string) => ({ kind: 'enterprise', scheme: 'uscc', value }) as const;
    const known = await record.subjects.findOrCreate(subject('B'));
    const given = ['A', 'B', 'C', 'A'].map(subject);
    const [first, second] = await Promise.all([
      record.subjects.findOrCreateMany(given),
      record.subjects.findOrCreateMany([...given].reverse()),
    ]);
    expect([...second].reverse()).toEqual(first);
    expect(first[1]).toBe(known);
    expect(first[3]).toBe(first[0]);
    const [row] = await record.source.query<{ n: number }[]>(
      `SELECT count(*) AS n FROM subject s WHERE NOT EXISTS (
         SELECT FROM subject_identifier i WHERE i.subject_id = s.id)`,
    );
    expect(row?.n).toBe(0);
  });
});
