import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StandardCriteria } from '../../rules/standards/criteria.js';
import type { SweepState } from '../../rules/standards/sweep.js';
import type { VersionDates } from '../../rules/standards/version-dates.js';
import type { ListKind } from '../../rules/words.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import { violatedUnique } from '../database-errors.js';

/** A sweep with the version that it is for. */
export interface Sweep extends VersionDates {
  id: string;
  standardId: string;
  standardVersionId: string;
  standardTitle: string;
  version: number;
  fieldCode: string;
  listKind: ListKind;
  criteria: StandardCriteria | null;
  departmentId: string | null;
  state: SweepState;
  startedBy: string;
  startedAt: Date;
  evaluatedAt: Date | null;
  approvedBy: string | null;
  approvedAt: Date | null;
  finishedAt: Date | null;
}

export type SweepToOpen = Pick<
  Sweep,
  'id' | 'standardId' | 'standardVersionId' | 'departmentId' | 'startedBy' | 'startedAt'
>;

export interface SweepFilter {
  states?: readonly SweepState[];
  standardId?: string;
}

const SELECT = `
SELECT w.id, w.standard_id AS "standardId", w.standard_version_id AS "standardVersionId", s.title AS "standardTitle",
  v.version, s.field_code AS "fieldCode", s.list_kind AS "listKind", v.criteria,
  v.effective_from AS "effectiveFrom", v.effective_to AS "effectiveTo", w.department_id AS "departmentId", w.state,
  w.started_by AS "startedBy", w.started_at AS "startedAt", w.evaluated_at AS "evaluatedAt",
  w.approved_by AS "approvedBy", w.approved_at AS "approvedAt", w.finished_at AS "finishedAt"
FROM sweep w JOIN standard_version v ON v.id = w.standard_version_id JOIN standard s ON s.id = w.standard_id`;

/** The sweeps (R8.4). Their state is written by `SweepStepRepository` alone. */
@Injectable()
export class SweepRepository {
  constructor(private readonly source: DataSource) {}

  /** `present`: this very sweep was opened before; `held`: another one of the same standard is under way. */
  async open(sweep: SweepToOpen): Promise<'opened' | 'present' | 'held'> {
    if (await this.find(sweep.id)) return 'present';
    const { id, standardId, standardVersionId, departmentId, startedBy, startedAt } = sweep;
    try {
      await this.source.query(
        `INSERT INTO sweep (id, standard_id, standard_version_id, department_id, state, started_by, started_at)
         VALUES ($1, $2, $3, $4, 'dryRun', $5, $6)`,
        [id, standardId, standardVersionId, departmentId, startedBy, startedAt],
      );
      return 'opened';
    } catch (error) {
      if (violatedUnique(error) !== 'uq_sweep_open') throw error;
      return 'held';
    }
  }

  async find(id: string): Promise<Sweep | null> {
    const [row] = await this.source.query<Sweep[]>(`${SELECT} WHERE w.id = $1`, [id]);
    return row ?? null;
  }

  /** The record's word on where a sweep stands; null: there is none. */
  async stateOf(id: string): Promise<SweepState | null> {
    const sql = 'SELECT state FROM sweep WHERE id = $1';
    const [row] = await this.source.query<{ state: SweepState }[]>(sql, [id]);
    return row?.state ?? null;
  }

  /** Newest first. Throws BadCursor. */
  async list({ states, standardId }: SweepFilter, page: PageRequest = {}): Promise<Page<Sweep>> {
    const limit = limitOf(page);
    const conditions = new Conditions()
      .addIf('w.state = ANY(?)', states)
      .addIf('w.standard_id = ?', standardId);
    if (page.cursor) {
      const [at, id] = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add('(w.started_at, w.id) < (?, ?)', at, id);
    }
    const order = `ORDER BY w.started_at DESC, w.id DESC LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<Sweep[]>(
      `${SELECT} ${conditions.where} ${order}`,
      conditions.parameters,
    );
    return pageOf(rows, limit, ({ startedAt, id }) => [startedAt.toISOString(), id]);
  }
}
