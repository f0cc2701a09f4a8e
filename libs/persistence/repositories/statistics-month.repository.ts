import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v5 as uuidFromName } from 'uuid';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import type { StatisticsDue } from '../../rules/statistics/due.js';
import { totalOf } from '../../rules/statistics/figures.js';
import { periodOf } from '../../rules/statistics/period.js';
import { StatisticsMonthEntity } from '../entities/statistics-month.entity.js';
import { StatisticsFiguresReader, type CountedFigure } from './statistics-figures.reader.js';

/** Namespace of the ids of returns. */
const RETURNS = '1f0a6f0e-3f0e-4c66-9a0a-5b6f1f8a2c11';

export interface MonthToOpen {
  month: string;
  openedAt: Date;
  pack: { code: string; version: string };
  due: StatisticsDue;
  closesAt: string;
}

const OPEN = `
INSERT INTO statistics_month (month, opened_at, pack_code, pack_version, due_at, due_on, certainty, explanation,
  calendar_revision, closes_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING month`;

/** §十一: every department that recognises or applies measures reports; the office gathers. */
const REPORTING = `SELECT id FROM department WHERE kind <> 'creditOffice' AND active ORDER BY code`;

const ADD_RETURN = `
INSERT INTO statistics_return (id, month, department_id, prefilled) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`;

const UNCONFIRMED = `NOT EXISTS (
  SELECT FROM statistics_confirmation c WHERE c.return_id = r.id AND c.recorded_at IS NOT NULL)`;

/** The months whose statistics are gathered (R7.5): opened, dated, reminded of, closed. */
@Injectable()
export class StatisticsMonthRepository {
  constructor(
    private readonly source: DataSource,
    private readonly figures: StatisticsFiguresReader,
  ) {}

  find(month: string, manager: EntityManager = this.source.manager): Promise<StatisticsMonthEntity | null> {
    return manager.findOneBy(StatisticsMonthEntity, { month });
  }

  /** The newest first; they are few. */
  list(): Promise<StatisticsMonthEntity[]> {
    return this.source.getRepository(StatisticsMonthEntity).find({ order: { month: 'DESC' } });
  }

  /** What has been begun, and what of it is not closed. */
  async begun(): Promise<{ lastBegun: string | null; firstEntryAt: string | null; open: string[] }> {
    const [row] = await this.source.query<
      { lastBegun: string | null; firstEntryAt: Date | null; open: string[] }[]
    >(
      `SELECT (SELECT max(month) FROM statistics_month) AS "lastBegun",
         (SELECT min(drafted_at) FROM entry) AS "firstEntryAt",
         (SELECT coalesce(array_agg(month ORDER BY month), '{}') FROM statistics_month WHERE closed_at IS NULL) AS open`,
    );
    const { lastBegun, firstEntryAt, open } = row!;
    return { lastBegun, firstEntryAt: firstEntryAt?.toISOString() ?? null, open };
  }

  /** The month with a return for each department, filled from the record. Idempotent: what was opened first stands. */
  open({ month, openedAt, pack, due, closesAt }: MonthToOpen): Promise<void> {
    return this.source.transaction(async (manager) => {
      const opened = await manager.query<unknown[]>(OPEN, [
        ...[month, openedAt, pack.code, pack.version, due.dueAt, due.dueOn, due.certainty],
        ...[JSON.stringify(due), due.calendarRevision, closesAt],
      ]);
      if (opened.length === 0) return;
      const counted = await this.figures.count(manager, periodOf(month));
      for (const { id } of await manager.query<{ id: string }[]>(REPORTING)) {
        const prefilled = JSON.stringify(figuresOf(id, counted));
        await manager.query(ADD_RETURN, [uuidFromName(`${month}/${id}`, RETURNS), month, id, prefilled]);
      }
    });
  }

  /** The calendar moved its due date. */
  async redate(month: string, due: StatisticsDue, closesAt: string): Promise<void> {
    await this.source.query(
      `UPDATE statistics_month SET due_at = $2, due_on = $3, certainty = $4, explanation = $5, calendar_revision = $6,
         closes_at = $7 WHERE month = $1 AND closed_at IS NULL`,
      [
        ...[month, due.dueAt, due.dueOn, due.certainty],
        ...[JSON.stringify(due), due.calendarRevision, closesAt],
      ],
    );
  }

  /** A rung of the ladder is reached by those who have not confirmed; answers their returns. Idempotent. */
  async remind(month: string, role: FilingRung['role'], at: string): Promise<string[]> {
    const sql = `UPDATE statistics_return r SET rung = $2, rung_at = $3
      WHERE r.month = $1 AND ${UNCONFIRMED} AND (r.rung_at IS NULL OR r.rung_at <= $3) RETURNING r.id`;
    const [reminded] = await this.source.query<[{ id: string }[], number]>(sql, [month, role, at]);
    return reminded.map(({ id }) => id);
  }

  async close(month: string, at: string): Promise<void> {
    const sql = 'UPDATE statistics_month SET closed_at = coalesce(closed_at, $2) WHERE month = $1';
    await this.source.query(sql, [month, at]);
  }
}

const figuresOf = (departmentId: string, counted: readonly CountedFigure[]) =>
  totalOf([
    counted
      .filter((one) => one.departmentId === departmentId)
      .map(({ kind, list, of, count }) => ({ kind, list, of, count })),
  ]);
