import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CaseFacts, TypicalCaseState } from '../../rules/typical-cases/typical-case.js';
import type { EntryState } from '../../rules/procedure/states.js';
import type { ExitGround, ListKind } from '../../rules/words.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import { TypicalCaseEntity } from '../entities/typical-case.entity.js';

/** A case with what its entry is. */
export interface TypicalCase extends TypicalCaseEntity {
  entryNo: string;
  listKind: ListKind;
  fieldCode: string;
  departmentId: string;
  departmentName: string;
  entryState: EntryState;
  exitGround: ExitGround | null;
}

export type CaseToPropose = Pick<
  TypicalCaseEntity,
  'id' | 'entryId' | 'title' | 'text' | 'proposedBy' | 'proposedAt'
>;

export interface CaseDecision {
  id: string;
  from: TypicalCaseState;
  to: TypicalCaseState;
  by: string;
  reason: string | null;
  at: Date;
}

const SELECT = `
SELECT t.id, t.entry_id AS "entryId", t.title, t.text, t.state, t.proposed_by AS "proposedBy",
  t.proposed_at AS "proposedAt", t.decided_by AS "decidedBy", t.decided_at AS "decidedAt", t.reason,
  t.withdrawn_at AS "withdrawnAt", e.no AS "entryNo", e.list_kind AS "listKind", e.field_code AS "fieldCode",
  e.department_id AS "departmentId", d.name AS "departmentName", e.state AS "entryState",
  e.exit_ground AS "exitGround"
FROM typical_case t JOIN entry e ON e.id = t.entry_id JOIN department d ON d.id = e.department_id`;

/** Typical cases (§十一, R7.4). */
@Injectable()
export class TypicalCaseRepository {
  constructor(private readonly source: DataSource) {}

  /** The same id again is the same proposal. */
  async propose({ id, entryId, title, text, proposedBy, proposedAt }: CaseToPropose): Promise<void> {
    await this.source.query(
      `INSERT INTO typical_case (id, entry_id, title, text, state, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, 'proposed', $5, $6) ON CONFLICT (id) DO NOTHING`,
      [id, entryId, title, text, proposedBy, proposedAt],
    );
  }

  async find(id: string): Promise<TypicalCase | null> {
    return (await this.source.query<TypicalCase[]>(`${SELECT} WHERE t.id = $1`, [id]))[0] ?? null;
  }

  /** Newest first. Throws BadCursor. */
  async list(state: TypicalCaseState | undefined, page: PageRequest = {}): Promise<Page<TypicalCase>> {
    const limit = limitOf(page);
    const conditions = new Conditions().addIf('t.state = ?', state);
    if (page.cursor) {
      const [at, id] = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add('(t.proposed_at, t.id) < (?, ?)', at, id);
    }
    const order = `ORDER BY t.proposed_at DESC, t.id DESC LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<TypicalCase[]>(
      `${SELECT} ${conditions.where} ${order}`,
      conditions.parameters,
    );
    return pageOf(rows, limit, ({ proposedAt, id }) => [proposedAt.toISOString(), id]);
  }

  /** False when the case stands elsewhere by now. */
  async decide({ id, from, to, by, reason, at }: CaseDecision): Promise<boolean> {
    const rows = await this.source.query<[unknown[], number]>(
      `UPDATE typical_case SET state = $3, decided_by = $4, decided_at = $5, reason = $6,
         withdrawn_at = CASE WHEN $3 = 'withdrawn' THEN $5::timestamptz ELSE withdrawn_at END
       WHERE id = $1 AND state = $2 RETURNING id`,
      [id, from, to, by, at, reason],
    );
    return rows[1] === 1;
  }

  /** The entries were removed: their cases go, and nothing of what they said is kept (§十九). Idempotent. */
  async removed(manager: EntityManager, entryIds: readonly string[], at: Date): Promise<void> {
    await manager.query(
      `UPDATE typical_case SET state = 'withdrawn', withdrawn_at = coalesce(withdrawn_at, $2), title = '', text = ''
       WHERE entry_id = ANY($1)`,
      [entryIds, at],
    );
  }
}

export const caseFacts = (found: TypicalCase): CaseFacts => ({
  state: found.state,
  proposedBy: found.proposedBy,
  entry: { state: found.entryState, departmentId: found.departmentId, exitGround: found.exitGround },
});
