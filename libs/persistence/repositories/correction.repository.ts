import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v5 as uuidFromName } from 'uuid';
import {
  CORRECTION_DEADLINES,
  openedCorrection,
  OUTWARD_WAITS,
  type CorrectionDeadlineKind,
  type CorrectionFacts,
  type NewCorrection,
  type OutwardWait,
} from '../../rules/correction/correction-facts.js';
import type { CorrectionEventType } from '../../rules/correction/judge-correction.js';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import type { ListKind } from '../../rules/words.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import { CorrectionEventEntity } from '../entities/correction-event.entity.js';
import { CorrectionEntity } from '../entities/correction.entity.js';
import { ErasureRepository } from '../erasure/erasure.repository.js';
import { OutwardRestReader } from '../erasure/outward-rest.reader.js';
import {
  appendCorrectionEvent,
  CORRECTION_ARTICLE,
  nearestDue,
  withNewDues,
} from '../record/correction-writer.js';
import { RecordMissing } from '../record/record-errors.js';
import { keepCalendar } from '../record/record-writer.js';
import type { EventActor } from '../record/transition.js';
import { CalendarRepository } from './calendar.repository.js';

/** Namespace of the first events of corrections. */
const OPENED = '2f4f3c0e-7a55-4d1c-9a41-6a4cf1f0c6d8';

/** One step of a correction; the contract's `CorrectionStep` has the same structure. */
export interface CorrectionStepToRecord {
  entryId: string;
  seq: number;
  commandId: string;
  type: CorrectionEventType;
  at: string;
  actor: EventActor;
  /** After the step, but for the deadlines. */
  facts: CorrectionFacts;
  data: Record<string, unknown>;
}

export type RecordedCorrection = CorrectionEntity & { step: 'recorded' | 'repeated' | 'ahead' };

/** A correction with what its entry is called and how far its erasure is. */
export interface Correction extends CorrectionEntity {
  entryNo: string;
  listKind: ListKind;
  fieldCode: string;
  erasedAt: Date | null;
}

export interface CorrectionFilter {
  departmentId?: string | undefined;
  /** True: something is still to be done. */
  open?: boolean | undefined;
}

const SELECT = `
SELECT c.entry_id AS "entryId", c.department_id AS "departmentId", c.facts, c.seq, c.head_hash AS "headHash",
  c.opened_at AS "openedAt", c.followed_at AS "followedAt", c.due_at AS "dueAt", c.rung, c.rung_at AS "rungAt",
  c.ordered_at AS "orderedAt", c.updated_at AS "updatedAt", e.no AS "entryNo", e.list_kind AS "listKind",
  e.field_code AS "fieldCode", x.finished_at AS "erasedAt"
FROM correction c JOIN entry e ON e.id = c.entry_id LEFT JOIN erasure x ON x.entry_id = c.entry_id`;

const SEALED = 'SELECT sealed FROM command WHERE id = $1 AND entry_id = $2';
const BENEFITS = `SELECT id FROM measure_task WHERE entry_id = $1 AND round = 'apply' AND result = 'applied' ORDER BY id`;

/** The record of corrections: one step, one transaction, append-only and chained. */
@Injectable()
export class CorrectionRepository {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: CalendarRepository,
    private readonly rest: OutwardRestReader,
    private readonly erasures: ErasureRepository,
  ) {}

  /** Once for each entry. */
  async open(manager: EntityManager, given: Omit<NewCorrection, 'benefitTaskIds'>): Promise<void> {
    const { entryId, departmentId, list, openedAt } = given;
    if (await manager.existsBy(CorrectionEntity, { entryId })) return;
    const applied = list === 'red' ? await manager.query<{ id: string }[]>(BENEFITS, [entryId]) : [];
    const benefitTaskIds = applied.map(({ id }) => id);
    const facts = withNewDues(
      openedCorrection({ ...given, benefitTaskIds }),
      await this.calendar.current(manager),
    );
    const at = new Date(openedAt);
    const row = manager.create(CorrectionEntity, {
      ...{ entryId, departmentId, facts, seq: 0, headHash: Buffer.alloc(0), openedAt: at, updatedAt: at },
      ...{ followedAt: null, dueAt: nearestDue(facts), rung: null, rungAt: null, orderedAt: null },
    });
    await manager.insert(CorrectionEntity, row);
    await appendCorrectionEvent(manager, row, {
      ...{ id: uuidFromName(entryId, OPENED), entryId, type: 'opened', at, article: CORRECTION_ARTICLE },
      ...{ actor: { system: 'service' }, data: { list, benefitTaskIds }, sealed: null },
    });
  }

  /** Those that no workflow follows, the oldest first. */
  async unfollowed(limit: number): Promise<string[]> {
    const sql = 'SELECT entry_id AS id FROM correction WHERE followed_at IS NULL ORDER BY opened_at LIMIT $1';
    return (await this.source.query<{ id: string }[]>(sql, [limit])).map(({ id }) => id);
  }

  async followed(entryId: string, at: Date): Promise<void> {
    await this.source.query('UPDATE correction SET followed_at = $2 WHERE entry_id = $1', [entryId, at]);
  }

  async find(entryId: string): Promise<Correction | null> {
    return (await this.source.query<Correction[]>(`${SELECT} WHERE c.entry_id = $1`, [entryId]))[0] ?? null;
  }

  /** The events of a correction, oldest first. */
  events(entryId: string): Promise<CorrectionEventEntity[]> {
    return this.source
      .getRepository(CorrectionEventEntity)
      .find({ where: { entryId }, order: { seq: 'ASC' } });
  }

  /** Whether a step with this command's id is in the record. */
  async recorded(commandId: string): Promise<boolean> {
    return this.source.getRepository(CorrectionEventEntity).existsBy({ id: commandId });
  }

  /** The last opened first. Throws BadCursor. */
  async list({ departmentId, open }: CorrectionFilter, page: PageRequest = {}): Promise<Page<Correction>> {
    const limit = limitOf(page);
    const conditions = new Conditions().addIf('c.department_id = ?', departmentId);
    if (open === true) conditions.add('c.ordered_at IS NULL');
    if (open === false) conditions.add('c.ordered_at IS NOT NULL');
    if (page.cursor) {
      const parts = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add('(c.opened_at, c.entry_id) < (?, ?)', ...parts);
    }
    const order = `ORDER BY c.opened_at DESC, c.entry_id DESC LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<Correction[]>(
      `${SELECT} ${conditions.where} ${order}`,
      conditions.parameters,
    );
    return pageOf(rows, limit, ({ openedAt, entryId }) => [openedAt.toISOString(), entryId]);
  }

  /** What still has to reach somebody outside. */
  async waitsFor(entryId: string): Promise<OutwardWait[]> {
    const waits: readonly string[] = await this.rest.waitsFor(entryId);
    return OUTWARD_WAITS.filter((wait) => waits.includes(wait));
  }

  /** Writes down what it waits for now; no step of the record. */
  async looked(entryId: string, waitsFor: readonly OutwardWait[]): Promise<void> {
    const sql = `UPDATE correction SET facts = jsonb_set(facts, '{waitsFor}', $2::jsonb) WHERE entry_id = $1`;
    await this.source.query(sql, [entryId, JSON.stringify(waitsFor)]);
  }

  /** Records a step once by its command id; the order of the erasure stands in the same transaction. */
  record(step: CorrectionStepToRecord): Promise<RecordedCorrection> {
    return this.source.transaction(async (manager) => {
      await keepCalendar(manager);
      const row = await manager.findOne(CorrectionEntity, {
        where: { entryId: step.entryId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!row) throw new RecordMissing('the correction');
      if (await manager.existsBy(CorrectionEventEntity, { id: step.commandId }))
        return { ...row, step: 'repeated' };
      if (row.seq !== step.seq - 1) return { ...row, step: 'ahead' };
      await this.#write(manager, step, row);
      const written = await manager.findOneByOrFail(CorrectionEntity, { entryId: step.entryId });
      return { ...written, step: 'recorded' };
    });
  }

  /** Answers which deadline the rung warns of; null: it is no longer owed, and nothing was written. */
  async climb(
    entryId: string,
    dueAt: string,
    { role, at }: { role: FilingRung['role']; at: Date },
  ): Promise<CorrectionDeadlineKind | null> {
    const [[climbed]] = await this.source.query<[{ facts: CorrectionFacts }[], number]>(
      'UPDATE correction SET rung = $3, rung_at = $4 WHERE entry_id = $1 AND due_at = $2 RETURNING facts',
      [entryId, dueAt, role, at],
    );
    return CORRECTION_DEADLINES.find((kind) => climbed?.facts.dues[kind]?.dueAt === dueAt) ?? null;
  }

  async #write(
    manager: EntityManager,
    { entryId, commandId, type, at, actor, facts: given, data }: CorrectionStepToRecord,
    row: CorrectionEntity,
  ): Promise<void> {
    const [texts] = await manager.query<{ sealed: Buffer | null }[]>(SEALED, [commandId, entryId]);
    await appendCorrectionEvent(manager, row, {
      ...{ id: commandId, entryId, type, at: new Date(at), actor, article: CORRECTION_ARTICLE, data },
      sealed: texts?.sealed ?? null,
    });
    // The workflow carries neither what the looks between its steps have found nor what was counted again.
    const waitsFor = type === 'everybodyTold' ? given.waitsFor : row.facts.waitsFor;
    const known = { ...given, waitsFor, dues: row.facts.dues };
    const facts = withNewDues(known, await this.calendar.current(manager));
    const dueAt = nearestDue(facts);
    const moved = dueAt?.getTime() !== row.dueAt?.getTime();
    await manager.update(
      CorrectionEntity,
      { entryId },
      {
        ...{ facts, dueAt, updatedAt: new Date(at) },
        ...(moved && { rung: null, rungAt: null }),
        ...(type === 'erasureOrdered' && { orderedAt: new Date(at) }),
      },
    );
    if (type === 'erasureOrdered')
      await this.erasures.order({ entryId, ground: 'misidentified', by: actor, at: new Date(at) }, manager);
  }
}
