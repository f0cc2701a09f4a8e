import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MockActivityEnvironment } from '@temporalio/testing';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { lookAgainSignal } from '../../libs/contract/erasure.messages.js';
import { entryWorkflowId, erasureWorkflowId, filingWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { ErasureRepository, type Erasure } from '../../libs/persistence/erasure/erasure.repository.js';
import { OutwardRestReader } from '../../libs/persistence/erasure/outward-rest.reader.js';
import { RowEraser } from '../../libs/persistence/erasure/row-eraser.js';
import { verifyRecord } from '../../libs/persistence/record/verify-record.js';
import { CommandRepository } from '../../libs/persistence/repositories/command.repository.js';
import { DataKeyGone, DataKeyRepository } from '../../libs/persistence/repositories/data-key.repository.js';
import { DocumentRepository } from '../../libs/persistence/repositories/document.repository.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import { QueryRegisterRepository } from '../../libs/persistence/repositories/query-register.repository.js';
import { RetentionRepository } from '../../libs/persistence/repositories/retention.repository.js';
import { WorkflowHistoryRepository } from '../../libs/persistence/repositories/workflow-history.repository.js';
import { ErasureJournal } from '../../libs/platform/files/erasure-journal.js';
import { FileMissing, FileStore } from '../../libs/platform/files/file-store.js';
import { SnapshotFolder } from '../../libs/platform/snapshots/snapshot-folder.js';
import { canonicalJson, sha256 } from '../../libs/persistence/record/event-hash.js';
import { fateOf, namesIn } from '../../libs/rules/erasure/inventory.js';
import { DATABASE_INVENTORY } from '../../libs/rules/erasure/database-inventory.js';
import { ERASURE_STEPS } from '../../libs/rules/erasure/steps.js';
import type { EntryHand } from '../workflows/time-machine.js';
import { PublicationGround } from '../support/publication-ground.js';
import { until } from '../support/until.js';

const CHANNELS = 6;
jest.setTimeout(300_000);
let ground: PublicationGround;

beforeAll(async () => {
  ground = await PublicationGround.start();
});
afterAll(() => ground?.stop());
afterEach(async () => {
  await ground.channels({});
  await ground.sandbox.playReceiver('municipal', {});
});

const get = <T>(token: abstract new (...args: never[]) => T): T => ground.server.stage.app.get<T>(token);
const rows = <T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
  ground.server.stage.source.query(sql, parameters);

const orderedBy = () =>
  ({ id: randomUUID(), departmentId: ground.server.stage.departmentId, role: 'head' }) as const;
const order = (
  { input: { entryId } }: EntryHand,
  ground: 'misidentified' | 'retentionEnded' = 'misidentified',
) => get(ErasureRepository).order({ entryId, ground, by: orderedBy(), at: new Date() });

const find = ({ input }: EntryHand) => get(ErasureRepository).find(input.entryId);
/** The engine takes about ten seconds until a deleted run is gone. */
const finished = (entry: EntryHand): Promise<Erasure> =>
  until(
    'the erasure is certified',
    async () => {
      await ground.outside.dispatched();
      const erasure = await find(entry);
      return erasure?.finishedAt ? erasure : null;
    },
    { withinMs: 240_000 },
  );

/** Published, ended, and whatever follows has arrived. */
async function ended(wanted: Parameters<PublicationGround['recognised']>[0] = {}): Promise<EntryHand> {
  const entry = await ground.recognised(wanted);
  await ground.allDone(entry, 'publish', CHANNELS);
  await ground.exited(entry);
  await ground.allDone(entry, 'announce', CHANNELS);
  await atRest(entry);
  return entry;
}

const atRest = ({ input: { entryId } }: EntryHand) =>
  until('all is at rest', async () => {
    await ground.outside.dispatched();
    const waitsFor = await get(OutwardRestReader).waitsFor(entryId);
    return waitsFor.length === 0;
  });

/** One of everything that can hold or lead to the subject. */
async function withEverything(entry: EntryHand): Promise<{ fileId: string }> {
  const { entryId, subjectId } = entry.input;
  const key = await get(DataKeyRepository).keyOf(entryId);
  const { fileId } = await get(FileStore).put(Readable.from([Buffer.from('样例证据')]), key, 1_000);
  const actorId = randomUUID();
  await get(DocumentRepository).add({
    ...{
      id: randomUUID(),
      entryId,
      kind: 'evidence',
      fileName: '样例.txt',
      mediaType: 'text/plain',
      size: 12,
    },
    ...{ fileId, uploadedBy: actorId, at: new Date() },
  });
  await get(CommandRepository).receive({
    ...{
      id: randomUUID(),
      entryId,
      name: 'submit',
      actorId,
      body: { reason: '样例' },
      texts: { reason: '样例' },
    },
    receivedAt: new Date(),
  });
  await rows(
    `INSERT INTO app_user (id, username, display_name, department_id, roles, password_hash, created_at, password_changed_at)
     VALUES ($1::uuid, $1::text, 'x', $2, '{maker}', 'x', now(), now())`,
    [actorId, ground.server.stage.departmentId],
  );
  await get(QueryRegisterRepository).append({
    ...{ at: new Date(), kind: 'personal', credentialId: null, userId: actorId, departmentId: null },
    ...{ purpose: 'stated', text: '样例目的', asked: 1, found: [subjectId], suggested: [], missed: [] },
    ...{ ip: '127.0.0.1', correlationId: null, entryId },
  });
  await rows(
    `INSERT INTO typical_case (id, entry_id, title, text, state, proposed_by, proposed_at, reason)
     VALUES ($1, $2, '样例', '样例', 'published', $3, now(), '样例')`,
    [randomUUID(), entryId, actorId],
  );
  await rows(
    `INSERT INTO removal_request (id, entry_id, platform, reference, opened_at, due_at, due_on, certainty, term,
       calendar_revision, answered_at, sealed_answer, sealed_hand)
     VALUES ($1, $2, 'municipal', 'RED-4711', now(), now(), '2026-01-01', 'confirmed', '{}', 0, now(), 'x', 'x')`,
    [randomUUID(), entryId],
  );
  await rows(
    `INSERT INTO import_batch (id, file_hash, list_kind, department_id, uploaded_by, status, pack_code, pack_version, created_at)
     VALUES ($1::uuid, uuid_send($1::uuid), 'black', $2, $1::uuid, 'done', 'x', 'x', now())`,
    [entryId, ground.server.stage.departmentId],
  );
  await rows(`INSERT INTO import_row VALUES ($1, 1, 'x', $1, NULL, 'drafted')`, [entryId]);
  await rows(`UPDATE entry SET row_key = 'x' WHERE id = $1`, [entryId]);
  return { fileId };
}

describe('the inventory', () => {
  it('R8.5 says of every column of the schema whether it goes or why it stays', async () => {
    const columns = await rows<{ table: string; column: string }>(
      `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name !~ 'migrations'`,
    );
    const forgotten = columns.filter(({ table, column }) => fateOf(table, column) === null);
    expect(forgotten.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
    const there = new Set(columns.map(({ table, column }) => `${table}.${column}`));
    const invented = Object.entries(DATABASE_INVENTORY).flatMap(([table, { destroyed = {}, kept = {} }]) =>
      [...Object.values(destroyed), ...Object.values(kept)]
        .flatMap(namesIn)
        .filter((column) => column !== '*' && !there.has(`${table}.${column}`))
        .map((column) => `${table}.${column}`),
    );
    expect(invented).toEqual([]);
  });

  it('leaves nobody out by a star where an entry is named', async () => {
    const named = await rows<{ table: string }>(
      `SELECT DISTINCT table_name AS "table" FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name IN ('entry_id', 'subject_id')`,
    );
    const starred = named.filter(({ table }) =>
      Object.values(DATABASE_INVENTORY[table]?.kept ?? {}).includes('*'),
    );
    expect(starred).toEqual([]);
  });
});

describe('an erasure', () => {
  it('R9.4 leaves nothing of the entry, certifies it, and the record still verifies', async () => {
    const entry = await ended();
    const { entryId, subjectId } = entry.input;
    const { fileId } = await withEverything(entry);
    const [{ no }] = (await rows<{ no: string }>('SELECT no FROM entry WHERE id = $1', [entryId])) as [
      { no: string },
    ];
    const folder = get(SnapshotFolder);
    await folder.put('2026-01-01', Buffer.from(`{"entryNo":"${no}"}\n`), Buffer.from('x'));
    await folder.put('2026-01-02', Buffer.from('{"entryNo":"another"}\n'), Buffer.from('x'));
    await order(entry);
    const erasure = await finished(entry);

    expect(await get(RowEraser).residue(entryId)).toEqual([]);
    await expect(get(DossierRepository).open(entryId)).rejects.toThrow(DataKeyGone);
    await expect(get(FileStore).read(fileId, Buffer.alloc(32))).rejects.toThrow(FileMissing);
    expect(await folder.read('2026-01-01')).toBeNull();
    expect(await folder.read('2026-01-02')).not.toBeNull();
    expect(await rows('SELECT FROM subject_identifier WHERE subject_id = $1', [subjectId])).toEqual([]);
    expect(await rows('SELECT FROM entry WHERE subject_id = $1', [subjectId])).toEqual([]);
    expect(
      await rows('SELECT found, entry_id AS "entryId" FROM query_register WHERE entry_id = $1', [entryId]),
    ).toEqual([{ found: [], entryId }]);
    expect(
      await rows('SELECT title, reason, state FROM typical_case WHERE entry_id = $1', [entryId]),
    ).toEqual([{ title: '', reason: null, state: 'withdrawn' }]);
    expect(await rows(`SELECT FROM removal_request WHERE reference = 'RED-4711'`)).toEqual([]);
    for (const id of [entryWorkflowId('black', entryId), filingWorkflowId(entryId)]) {
      await expect(ground.server.client.workflow.getHandle(id).describe()).rejects.toThrow();
      expect(await get(WorkflowHistoryRepository).runs(id)).toEqual([]);
    }

    expect(erasure.certificate).toMatchObject({ entryNo: no, ground: 'misidentified', article: '§19' });
    const certificate = erasure.certificate as unknown as { steps: { step: string }[] };
    expect(certificate.steps.map(({ step }) => step)).toEqual(ERASURE_STEPS.slice(0, -1));
    expect(JSON.stringify(certificate)).not.toContain(subjectId);
    expect(erasure.certificateHash).toEqual(sha256(canonicalJson(certificate)));
    const [last] = (await ground.server.stage.entries.events(entryId)).slice(-1);
    expect(last).toMatchObject({
      type: 'erased',
      data: { ground: 'misidentified', certificateHash: erasure.certificateHash!.toString('hex') },
    });
    const faults: unknown[] = [];
    await verifyRecord(ground.server.stage.source, (fault) => void faults.push(fault));
    expect(faults).toEqual([]);
  });

  it('R9.4 nobody can tell any more whose the entry was, though another entry of the subject stays', async () => {
    const kept = await ground.recognised();
    const { subjectId } = kept.input;
    const entry = await ended({ subjectId, field: 'wages' });
    await order(entry);
    await finished(entry);
    expect(await rows('SELECT FROM subject_identifier WHERE subject_id = $1', [subjectId])).toHaveLength(1);
    expect((await get(DossierRepository).open(kept.input.entryId)).name).toBeTruthy();
    const { entryId } = entry.input;
    for (const sql of [
      'SELECT e::text AS row FROM entry e WHERE id = $1',
      'SELECT v::text AS row FROM entry_event v WHERE entry_id = $1',
      'SELECT x::text AS row FROM erasure x WHERE entry_id = $1',
      'SELECT s::text AS row FROM erasure_step s WHERE entry_id = $1',
    ])
      for (const { row } of await rows<{ row: string }>(sql, [entryId])) expect(row).not.toContain(subjectId);
  });

  it('R8.5 waits until the exit has been filed: nothing that is owed is lost', async () => {
    const entry = await ground.recognised();
    await ground.allDone(entry, 'publish', CHANNELS);
    await ground.sandbox.playReceiver('municipal', { outage: true });
    await ground.exited(entry);
    await order(entry);
    await until('it waits for the filing', async () => {
      await ground.outside.dispatched();
      return (await find(entry))?.waitsFor.join() === 'filings';
    });
    expect((await get(DossierRepository).open(entry.input.entryId)).name).toBeTruthy();
    await ground.sandbox.playReceiver('municipal', {});
    await atRest(entry);
    await ground.server.client.workflow
      .getHandle(erasureWorkflowId(entry.input.entryId))
      .signal(lookAgainSignal);
    await finished(entry);
    const told = await ground.sandbox.messagesAt('municipal');
    expect(told.filter(({ occasion }) => occasion === 'exit').length).toBeGreaterThan(0);
  });

  it('R8.5 each step may be done twice: the first receipt stands, and the certificate is one', async () => {
    const entry = await ended();
    const { entryId } = entry.input;
    await withEverything(entry);
    await order(entry);
    await get(ErasureRepository).followed(entryId, new Date());
    const { eraseStep } = ground.server.stage.activities;
    const run = (step: (typeof ERASURE_STEPS)[number]) =>
      new MockActivityEnvironment().run(eraseStep, { entryId, step });
    for (const step of ERASURE_STEPS) {
      expect(await run(step)).toEqual({ outcome: 'done' });
      const receipts = await get(ErasureRepository).steps(entryId);
      // As though the receipt had never reached the engine, and then as though it had never been written.
      expect(await run(step)).toEqual({ outcome: 'done' });
      if (step === 'certificate') continue;
      await rows('DELETE FROM erasure_step WHERE entry_id = $1 AND step = $2', [entryId, step]);
      expect(await run(step)).toEqual({ outcome: 'done' });
      await rows('UPDATE erasure_step SET counts = $3 WHERE entry_id = $1 AND step = $2', [
        ...[entryId, step],
        JSON.stringify(receipts.at(-1)!.counts),
      ]);
    }
    expect((await find(entry))?.finishedAt).not.toBeNull();
    const erased = (await entry.events()).filter((type) => type === 'erased');
    expect(erased).toHaveLength(1);
  });

  it('R9.4 cut off after each of its steps it finishes', async () => {
    const entry = await ended();
    const { activities } = ground.server.stage;
    const whole = activities.eraseStep;
    const cut: string[] = [];
    activities.eraseStep = async (input) => {
      const outcome = await whole(input);
      if (cut.includes(input.step)) return outcome;
      cut.push(input.step);
      throw new Error('cut off');
    };
    await ground.server.restartWorker();
    try {
      await order(entry);
      await finished(entry);
      await ground.server.client.workflow.getHandle(erasureWorkflowId(entry.input.entryId)).result();
      expect(cut).toEqual([...ERASURE_STEPS]);
    } finally {
      activities.eraseStep = whole;
      await ground.server.restartWorker();
    }
  });
});

describe('the end of retention (R8.5)', () => {
  const HEARD_ALREADY = { priorNotice: 'officerDecides', noticeIsStep: false, legalReview: false } as const;

  async function withdrawn(retention: string): Promise<EntryHand> {
    const { stage } = ground.server;
    const input = await stage.candidate({ terms: { ...HEARD_ALREADY, retention } });
    const entry = await ground.server.enter(input);
    await entry.give('withdraw', stage.officer('maker'), {});
    await ground.outside.dispatched();
    return entry;
  }

  const scheduled = () =>
    ground.server.client.workflow.execute(WORKFLOW_TYPES.retention, {
      workflowId: `retention/${randomUUID()}`,
      taskQueue: TASK_QUEUES.batches,
    });

  it('what was kept long enough is destroyed, what was not stays', async () => {
    const [over, running] = [await withdrawn('PT1S'), await withdrawn('P5Y')];
    const kept = await get(RetentionRepository).find(over.input.entryId);
    await until('its time is over', () => Promise.resolve(kept!.keptUntil <= new Date()));
    await scheduled();
    expect((await finished(over)).certificate).toMatchObject({
      ...{ ground: 'retentionEnded', orderedBy: { system: 'clock' } },
      kept: { term: 'PT1S', until: kept!.keptUntil.toISOString() },
    });
    expect(await find(running)).toBeNull();
    expect((await get(DossierRepository).open(running.input.entryId)).name).toBeTruthy();
  });

  it('a hold keeps it, journalled; released it goes with the next run', async () => {
    const entry = await withdrawn('PT1S');
    const { entryId } = entry.input;
    const retentions = get(RetentionRepository);
    const said = () => ({ entryId, commandId: randomUUID(), actor: orderedBy(), at: new Date() });
    expect(await retentions.hold(said())).toBe(true);
    expect(await retentions.hold(said())).toBe(false);
    const { keptUntil } = (await retentions.find(entryId))!;
    await until('its time is over', () => Promise.resolve(keptUntil <= new Date()));
    await scheduled();
    expect(await find(entry)).toBeNull();
    // A hold that comes after the order and before the key is heard too.
    await order(entry, 'retentionEnded');
    await until('it waits for the hold', async () => {
      await ground.outside.dispatched();
      return (await find(entry))?.waitsFor.join() === 'hold';
    });
    expect(await retentions.release(said())).toBe(true);
    expect(await retentions.release(said())).toBe(false);
    await ground.server.client.workflow.getHandle(erasureWorkflowId(entryId)).signal(lookAgainSignal);
    await finished(entry);
    expect(await retentions.hold(said())).toBe(false);
    const held = (await entry.events()).filter((type) => type.startsWith('retention'));
    expect(held).toEqual(['retentionHeld', 'retentionReleased']);
  });

  it('R9.4 what was destroyed is destroyed again when a backup from before is restored', async () => {
    const entry = await withdrawn('P5Y');
    const { entryId } = entry.input;
    // The record of before: the entry with its key, and no word of an erasure.
    const orderedAt = new Date().toISOString();
    const order = { entryId, ground: 'retentionEnded', orderedBy: orderedBy(), orderedAt };
    await get(ErasureJournal).note(order);
    await get(ErasureJournal).note({ ...order, entryId: randomUUID() });
    await scheduled();
    expect(await finished(entry)).toMatchObject({ ground: 'retentionEnded', orderedBy: order.orderedBy });
    await expect(get(DossierRepository).open(entryId)).rejects.toThrow(DataKeyGone);
  });

  it('R3.2 of a candidate whose objection was sustained nothing is kept', async () => {
    const { stage } = ground.server;
    const entry = await (
      await ground.server.enter(await stage.candidate({ terms: HEARD_ALREADY }))
    ).approved();
    const objection = { objectionId: randomUUID(), by: 'subject' as const, documentIds: [] };
    await entry.give('fileObjection', stage.officer('maker'), objection);
    await entry.give('decideObjection', stage.officer('head', 'head'), { outcome: 'sustained' });
    const { certificate } = await finished(entry);
    expect(certificate).toMatchObject({ ground: 'objectionSustained', article: '§6', kept: { term: null } });
    await expect(get(DossierRepository).open(entry.input.entryId)).rejects.toThrow(DataKeyGone);
  });
});
