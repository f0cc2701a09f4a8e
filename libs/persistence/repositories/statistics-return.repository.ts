import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RuleId } from '../../rules/rule-catalogue.js';
import type { Figure, FigureCorrection } from '../../rules/statistics/figures.js';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import type { Role } from '../../rules/words.js';
import { StatisticsConfirmationEntity } from '../entities/statistics-confirmation.entity.js';
import { RecordMissing } from '../record/record-errors.js';
import { canonicalJson } from '../record/event-hash.js';

/** A department's return with the last word of its officers. */
export interface StatisticsReturn {
  id: string;
  month: string;
  departmentId: string;
  departmentCode: string;
  departmentName: string;
  prefilled: Figure[];
  rung: FilingRung['role'] | null;
  rungAt: Date | null;
  firstConfirmedAt: Date | null;
  confirmation: {
    actorId: string;
    corrections: FigureCorrection[];
    narrative: string | null;
    at: string;
  } | null;
}

/** A return as the inbox shows it. */
export interface AwaitedReturn extends StatisticsReturn {
  dueAt: Date;
  dueOn: string;
  certainty: string;
}

export type ConfirmationToKeep = Pick<
  StatisticsConfirmationEntity,
  'id' | 'returnId' | 'actorId' | 'departmentId' | 'corrections' | 'narrative' | 'receivedAt'
>;

export interface ConfirmationToRecord {
  commandId: string;
  role: Role;
  article: string;
  at: string;
}

/** `barred`: by a rule that only the record can ask. */
export type RecordedConfirmation =
  { outcome: 'recorded' | 'repeated'; at: string } | { outcome: 'barred'; rule: RuleId };

const COLUMNS = `r.id, r.month, r.department_id AS "departmentId", d.code AS "departmentCode",
  d.name AS "departmentName", r.prefilled, r.rung, r.rung_at AS "rungAt", said.first AS "firstConfirmedAt",
  said.last AS confirmation`;
const FROM = `
FROM statistics_return r JOIN department d ON d.id = r.department_id
JOIN LATERAL (
  SELECT min(recorded_at) AS first,
    (array_agg(jsonb_build_object('actorId', actor_id, 'corrections', corrections, 'narrative', narrative,
      'at', to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      ORDER BY recorded_at DESC, id))[1] AS last
  FROM statistics_confirmation WHERE return_id = r.id AND recorded_at IS NOT NULL) AS said ON true`;

/** What departments report, and the last word of their officers on it (R7.5). */
@Injectable()
export class StatisticsReturnRepository {
  constructor(private readonly source: DataSource) {}

  /** In the order of the departments' codes. */
  of(month: string, manager: EntityManager = this.source.manager): Promise<StatisticsReturn[]> {
    return manager.query(`SELECT ${COLUMNS} ${FROM} WHERE r.month = $1 ORDER BY d.code`, [month]);
  }

  async find(id: string): Promise<StatisticsReturn | null> {
    const rows = await this.source.query<StatisticsReturn[]>(`SELECT ${COLUMNS} ${FROM} WHERE r.id = $1`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  /** Those that nobody of the department has confirmed, the soonest due first; of all departments when null. */
  awaited(departmentId: string | null): Promise<AwaitedReturn[]> {
    return this.source.query(
      `SELECT ${COLUMNS}, m.due_at AS "dueAt", m.due_on AS "dueOn", m.certainty ${FROM}
       JOIN statistics_month m ON m.month = r.month
       WHERE m.closed_at IS NULL AND said.first IS NULL AND ($1::uuid IS NULL OR r.department_id = $1)
       ORDER BY m.due_at, d.code`,
      [departmentId],
    );
  }

  /** Keeps a confirmation before the workflow is asked, or compares it with the one of the same id. */
  async receive(confirmation: ConfirmationToKeep): Promise<'new' | 'same' | 'different'> {
    const { id, returnId, actorId, departmentId, corrections, narrative, receivedAt } = confirmation;
    const inserted = await this.source.query<unknown[]>(
      `INSERT INTO statistics_confirmation (id, return_id, actor_id, department_id, corrections, narrative, received_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, returnId, actorId, departmentId, JSON.stringify(corrections), narrative, receivedAt],
    );
    if (inserted.length === 1) return 'new';
    const known = await this.#confirmations.findOneByOrFail({ id });
    const same = known.narrative === narrative && alike(known.corrections, corrections);
    return same ? 'same' : 'different';
  }

  confirmation(id: string): Promise<StatisticsConfirmationEntity | null> {
    return this.#confirmations.findOneBy({ id });
  }

  /** From now on this is the department's word. One transaction; a confirmation is recorded once. */
  record({ commandId, role, article, at }: ConfirmationToRecord): Promise<RecordedConfirmation> {
    return this.source.transaction(async (manager) => {
      const kept = await manager.findOneBy(StatisticsConfirmationEntity, { id: commandId });
      if (!kept) throw new RecordMissing('the confirmation');
      if (kept.recordedAt) return { outcome: 'repeated', at: kept.recordedAt.toISOString() };
      const [month] = await manager.query<{ closedAt: Date | null }[]>(
        `SELECT m.closed_at AS "closedAt" FROM statistics_month m JOIN statistics_return r ON r.month = m.month
         WHERE r.id = $1 FOR UPDATE OF m`,
        [kept.returnId],
      );
      if (!month || month.closedAt) return { outcome: 'barred', rule: 'statistics-closed' };
      const sql =
        'UPDATE statistics_confirmation SET role = $2, article = $3, recorded_at = $4 WHERE id = $1';
      await manager.query(sql, [commandId, role, article, at]);
      return { outcome: 'recorded', at };
    });
  }

  get #confirmations() {
    return this.source.getRepository(StatisticsConfirmationEntity);
  }
}

/** The order of the properties is nobody's meaning: the table keeps them in its own. */
const alike = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
