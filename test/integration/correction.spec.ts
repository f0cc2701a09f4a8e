import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { correctionWorkflowId } from '../../libs/contract/ids.js';
import { ErasureRepository, type Erasure } from '../../libs/persistence/erasure/erasure.repository.js';
import { RowEraser } from '../../libs/persistence/erasure/row-eraser.js';
import { verifyRecord } from '../../libs/persistence/record/verify-record.js';
import { correctionEventHash } from '../../libs/persistence/record/correction-hash.js';
import { CorrectionRepository } from '../../libs/persistence/repositories/correction.repository.js';
import { CorrectionReceiptsReader } from '../../libs/persistence/repositories/correction-receipts.reader.js';
import { DataKeyGone, DataKeyRepository } from '../../libs/persistence/repositories/data-key.repository.js';
import { DocumentRepository } from '../../libs/persistence/repositories/document.repository.js';
import { RemedyCaseRepository } from '../../libs/persistence/repositories/remedy-case.repository.js';
import { FileMissing, FileStore } from '../../libs/platform/files/file-store.js';
import { CORRECTION_EVENTS } from '../../libs/rules/correction/judge-correction.js';
import { CorrectionHand } from '../support/correction-hand.js';
import { MeasureGround } from '../support/measure-ground.js';
import { until } from '../support/until.js';
import { CaseHand } from '../workflows/case-hand.js';
import { ruleOf, type EntryHand } from '../workflows/time-machine.js';

jest.setTimeout(300_000);
let ground: MeasureGround;
beforeAll(async () => {
  ground = await MeasureGround.start();
});
afterAll(() => ground?.stop());
afterEach(() => ground.filings.sandbox.playReceiver('municipal', {}));

const get = <T>(token: abstract new (...args: never[]) => T): T =>
  ground.filings.server.stage.app.get<T>(token);

/** Off the list again, after an objection that the head upheld. */
async function misidentified(): Promise<{ entry: EntryHand; objection: CaseHand }> {
  const entry = await ground.recognised();
  await ground.answerAll(entry);
  const objection = await CaseHand.about(entry, 'objection');
  const { departmentId } = entry.input;
  await objection.give('accept', { id: randomUUID(), departmentId, roles: ['maker'] });
  await objection.give('uphold', { id: randomUUID(), departmentId, roles: ['head'] });
  expect(await objection.carriedOut('upheld')).toMatchObject({ ground: 'misidentified' });
  await ground.filings.dispatched();
  return { entry, objection };
}

/** A file that the party has put beside its objection. */
async function evidenceOf({ id }: CaseHand): Promise<string> {
  const key = await get(DataKeyRepository).keyOf(id);
  const { fileId } = await get(FileStore).put(Readable.from([Buffer.from('样例证据')]), key, 1_000);
  await get(DocumentRepository).add({
    ...{ id: randomUUID(), entryId: id, kind: 'evidence', fileName: '样例.txt', mediaType: 'text/plain' },
    ...{ size: 12, fileId, uploadedBy: randomUUID(), at: new Date() },
  });
  return fileId;
}

const erased = ({ input }: EntryHand): Promise<Erasure> =>
  until(
    'the erasure is certified',
    async () => {
      await ground.filings.dispatched();
      const erasure = await get(ErasureRepository).find(input.entryId);
      return erasure?.finishedAt ? erasure : null;
    },
    { withinMs: 240_000 },
  );

async function measuresStopped(entry: EntryHand): Promise<void> {
  await ground.confirmAll(entry);
  await ground.filings.dispatched();
}

/** What only the database's owner could do. */
async function tamper(source: DataSource, table: string, sql: string): Promise<void> {
  await source.transaction(async (manager) => {
    await manager.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await manager.query(sql);
    await manager.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  });
}

describe('the correction of what was listed by mistake (R9.4)', () => {
  it('goes from the exit over receipts, letters and compensation to the erasure of entry and objection', async () => {
    const { entry, objection } = await misidentified();
    const { entryId } = entry.input;
    const fileId = await evidenceOf(objection);
    const correction = new CorrectionHand(entry);
    expect((await correction.facts()).dues.letters?.term).toEqual({ workingDays: 1 });
    await correction.lettersAndAll();
    // The departments have not confirmed that they stopped.
    expect(await ruleOf(correction.give({ name: 'orderErasure' }, correction.head))).toBe(
      'correction-not-ready',
    );
    await measuresStopped(entry);
    await correction.told();
    const receipts = await get(CorrectionReceiptsReader).receipts(entryId);
    const stopped = (await ground.tasks(entry)).filter(({ round }) => round === 'stop');
    // A department may have stopped several measures.
    expect(receipts.flatMap(({ about }) => about ?? []).sort()).toEqual(
      stopped.map(({ measureText }) => measureText).sort(),
    );
    expect(await ruleOf(correction.give({ name: 'orderErasure' }))).toBe('role-required');
    const self = { ...correction.clerk, roles: ['head'] as const };
    expect(await ruleOf(correction.give({ name: 'orderErasure' }, { ...self, roles: [...self.roles] }))).toBe(
      'correction-four-eyes',
    );
    expect((await correction.facts()).dues.erasure).toBeDefined();
    await correction.give({ name: 'orderErasure' }, correction.head);
    const erasure = await erased(entry);

    expect(erasure).toMatchObject({ ground: 'misidentified', orderedBy: { id: correction.head.id } });
    expect(erasure.workflowIds).toEqual(
      expect.arrayContaining([correctionWorkflowId(entryId), `objection/${objection.id}`]),
    );
    expect(await get(RowEraser).residue(entryId)).toEqual([]);
    for (const owner of [entryId, objection.id])
      await expect(get(DataKeyRepository).keyOf(owner)).rejects.toThrow(DataKeyGone);
    await expect(get(FileStore).read(fileId, Buffer.alloc(32))).rejects.toThrow(FileMissing);
    expect((await get(RemedyCaseRepository).find(objection.id))?.row).toMatchObject({ state: 'closed' });
    const { client } = ground.filings.server;
    await expect(client.workflow.getHandle(correctionWorkflowId(entryId)).describe()).rejects.toThrow();

    // Compensation may be claimed and paid when nothing is kept any more.
    const paid = { standing: 'paid', amountFen: 120_000, on: await correction.today() } as const;
    await correction.give({ name: 'registerCompensation', ...paid });
    expect((await correction.facts()).compensation).toEqual(paid);
    const events = await get(CorrectionRepository).events(entryId);
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set(
        CORRECTION_EVENTS.filter(
          (type) => !['apologyWaived', 'benefitAnswered', 'deadlinesReprojected'].includes(type),
        ),
      ),
    );
    events.forEach((event, index) => {
      expect(event.previousHash).toEqual(events[index - 1]?.hash ?? null);
      expect(event.hash).toEqual(correctionEventHash(event));
    });
    const { source } = ground.filings.server.stage;
    const verified = () => {
      const faults: unknown[] = [];
      return verifyRecord(source, (fault) => faults.push(fault)).then((counts) => ({
        ...counts,
        told: faults,
      }));
    };
    const { caseEvents, correctionEvents, told } = await verified();
    expect({ told, correctionEvents }).toEqual({ told: [], correctionEvents: events.length });
    expect(caseEvents).toBeGreaterThan(3);
    await tamper(source, 'correction_event', `UPDATE correction_event SET article = '§18' WHERE seq = 2`);
    await tamper(source, 'remedy_event', `DELETE FROM remedy_event WHERE type = 'closed'`);
    expect((await verified()).told).toEqual([
      {
        chain: 'case',
        id: objection.id,
        seq: expect.any(Number),
        fault: 'it does not end where its row says',
      },
      { chain: 'correction', id: entryId, seq: 2, fault: 'its content was changed' },
    ]);
    await tamper(source, 'correction_event', `UPDATE correction_event SET article = '§19' WHERE seq = 2`);
  });

  it('waits for a filing that is in flight, and no order comes before it', async () => {
    const entry = await ground.recognised();
    await ground.filings.sandbox.playReceiver('municipal', { outage: true });
    await entry.give('exit', ground.filings.server.stage.officer('head', 'head'), {
      ground: 'misidentified',
    });
    await ground.filings.dispatched();
    const correction = new CorrectionHand(entry);
    await correction.lettersAndAll();
    await measuresStopped(entry);
    await until('it waits for the filing', async () => {
      await ground.filings.dispatched();
      return (await correction.facts()).waitsFor?.includes('filings');
    });
    expect(await ruleOf(correction.give({ name: 'orderErasure' }, correction.head))).toBe(
      'correction-not-ready',
    );
    await ground.filings.sandbox.playReceiver('municipal', {});
    await correction.told(() => ground.filings.dispatched());
    await correction.give({ name: 'orderErasure' }, correction.head);
    expect(await get(ErasureRepository).find(entry.input.entryId)).not.toBeNull();
  });

  it('cut off after each write and with its worker killed it finishes, each step once', async () => {
    const { activities } = ground.filings.server.stage;
    const whole = activities.recordCorrectionStep;
    const cut = new Set<string>();
    activities.recordCorrectionStep = async (step) => {
      const answer = await whole(step);
      if (cut.has(step.commandId)) return answer;
      cut.add(step.commandId);
      throw new Error('cut off');
    };
    await ground.filings.server.restartWorker();
    try {
      const { entry } = await misidentified();
      const correction = new CorrectionHand(entry);
      await correction.lettersAndAll();
      await ground.filings.server.restartWorker();
      await measuresStopped(entry);
      await correction.told();
      await ground.filings.server.restartWorker();
      await correction.give({ name: 'orderErasure' }, correction.head);
      await erased(entry);
      const events = await correction.events();
      expect(events).toHaveLength(cut.size + 1);
      expect(events.filter((type) => type === 'everybodyTold')).toHaveLength(1);
    } finally {
      activities.recordCorrectionStep = whole;
      await ground.filings.server.restartWorker();
    }
  });
});
