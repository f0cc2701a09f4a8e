import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Retention } from '../../rules/erasure/retention.js';
import type { ListKind } from '../../rules/words.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { RetentionEntity } from '../entities/retention.entity.js';
import { appendToLedger } from '../record/ledger.js';
import type { EventActor } from '../record/transition.js';

/** What is kept of an entry, until when, with what the entry is called. */
export interface KeptEntry extends RetentionEntity {
  entryNo: string;
  listKind: ListKind;
  fieldCode: string;
  departmentId: string;
  /** Its key is destroyed: nobody can hold it any more. */
  begun: boolean;
}

export interface DueFilter {
  /** Ends before this instant. */
  before: Date;
  departmentId?: string | undefined;
}

/** A head's word on the keeping of one entry; its reason is sealed under the command's id. */
export interface HoldOrder {
  entryId: string;
  commandId: string;
  actor: Extract<EventActor, { id: string }>;
  at: Date;
}

const SELECT = `
SELECT r.entry_id AS "entryId", r.ended_at AS "endedAt", r.ground, r.term, r.kept_until AS "keptUntil",
  r.held_at AS "heldAt", r.held_by AS "heldBy", r.hold_command_id AS "holdCommandId", e.no AS "entryNo",
  e.list_kind AS "listKind", e.field_code AS "fieldCode", e.department_id AS "departmentId",
  EXISTS (SELECT FROM erasure_step s WHERE s.entry_id = r.entry_id AND s.step = 'keys') AS begun
FROM retention r JOIN entry e ON e.id = r.entry_id LEFT JOIN erasure x ON x.entry_id = r.entry_id`;

/** How long the information of ended entries is kept, and who holds it longer (R8.5). */
@Injectable()
export class RetentionRepository {
  constructor(private readonly source: DataSource) {}

  /** The first one stands: an entry ends once. */
  async begin(
    manager: EntityManager,
    entryId: string,
    endedAt: Date,
    { ground, term, until }: Retention,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO retention (entry_id, ended_at, ground, term, kept_until) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [entryId, endedAt, ground, term, until],
    );
  }

  async find(entryId: string): Promise<KeptEntry | null> {
    return (await this.source.query<KeptEntry[]>(`${SELECT} WHERE r.entry_id = $1`, [entryId]))[0] ?? null;
  }

  /** What is to be destroyed before an instant and is not ordered yet, the soonest first. Throws BadCursor. */
  async due({ before, departmentId }: DueFilter, page: PageRequest = {}): Promise<Page<KeptEntry>> {
    const limit = limitOf(page);
    const conditions = new Conditions()
      .add('r.kept_until < ?', before)
      .addIf('e.department_id = ?', departmentId);
    conditions.add('x.entry_id IS NULL');
    if (page.cursor) {
      const parts = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add('(r.kept_until, r.entry_id) > (?, ?)', ...parts);
    }
    const sql = `${SELECT} ${conditions.where} ORDER BY r.kept_until, r.entry_id LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<KeptEntry[]>(sql, conditions.parameters);
    return pageOf(rows, limit, ({ keptUntil, entryId }) => [keptUntil.toISOString(), entryId]);
  }

  /** How many are to be destroyed before an instant; those on hold apart. */
  async countDue({ before, departmentId }: DueFilter): Promise<{ due: number; held: number }> {
    const [row] = await this.source.query<{ due: number; held: number }[]>(
      `SELECT count(*) FILTER (WHERE r.held_at IS NULL)::int AS due, count(*) FILTER (WHERE r.held_at IS NOT NULL)::int AS held
       FROM retention r JOIN entry e ON e.id = r.entry_id
       WHERE r.kept_until < $1 AND ($2::uuid IS NULL OR e.department_id = $2)
         AND NOT EXISTS (SELECT FROM erasure x WHERE x.entry_id = r.entry_id)`,
      [before, departmentId ?? null],
    );
    return row!;
  }

  /** Entries whose time is over at an instant and that nobody holds, the oldest first. */
  async over(at: Date, limit: number): Promise<Pick<KeptEntry, 'entryId' | 'ground'>[]> {
    return this.source.query(
      `SELECT r.entry_id AS "entryId", r.ground FROM retention r
       WHERE r.kept_until <= $1 AND r.held_at IS NULL
         AND NOT EXISTS (SELECT FROM erasure x WHERE x.entry_id = r.entry_id)
       ORDER BY r.kept_until, r.entry_id LIMIT $2`,
      [at, limit],
    );
  }

  /** Holds the destruction, journalled in the entry's chain. False: it is held by now, or destroyed. */
  hold({ entryId, commandId, actor, at }: HoldOrder): Promise<boolean> {
    const set = `UPDATE retention SET held_at = $2, held_by = $3, hold_command_id = $4
      WHERE entry_id = $1 AND (held_at IS NULL OR hold_command_id = $4)
        AND NOT EXISTS (SELECT FROM data_key k WHERE k.owner_id = $1 AND k.wrapped IS NULL)`;
    return this.#write('retentionHeld', { entryId, commandId, actor, at }, set, [at, actor.id, commandId]);
  }

  /** Lets go of it. False: nobody holds it. */
  release(order: HoldOrder): Promise<boolean> {
    const set = `UPDATE retention SET held_at = NULL, held_by = NULL, hold_command_id = NULL
      WHERE entry_id = $1 AND held_at IS NOT NULL`;
    return this.#write('retentionReleased', order, set, []);
  }

  async #write(
    type: 'retentionHeld' | 'retentionReleased',
    { entryId, commandId, actor, at }: HoldOrder,
    set: string,
    parameters: unknown[],
  ): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      const [, changed] = await manager.query<[unknown[], number]>(set, [entryId, ...parameters]);
      if (changed === 0) return false;
      const event = { entryId, id: commandId, type, at: at.toISOString(), article: '§19', data: {}, actor };
      await appendToLedger(manager, event);
      return true;
    });
  }
}
