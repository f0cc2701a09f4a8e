import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CalendarYear } from '../../rules/calendar/calendar-year-schema.js';
import { buildCalendar, type WorkingCalendar } from '../../rules/calendar/working-calendar.js';
import { CalendarChangeEntity } from '../entities/calendar-change.entity.js';
import { CALENDAR_LOCK } from '../record/record-writer.js';

/** An officer of the credit office, or the release that brought the year. */
export type CalendarEditor = { id: string; departmentId: string } | { system: 'release' };

export interface CalendarReplacement {
  /** The calendar's revision after it. */
  revision: number;
  /** False when the year was already so: nothing was written, the revision is the present one. */
  changed: boolean;
}

const YEARS = `
SELECT y.year, y.certainty, y.document_no AS "documentNo", coalesce(
  (SELECT jsonb_agg(jsonb_build_object('date', d.date, 'kind', d.kind, 'name', d.name) ORDER BY d.date)
   FROM calendar_day d WHERE d.year = y.year), '[]') AS days
FROM calendar_year y`;

/** The working-day calendar as the tables have it (R1.6). */
@Injectable()
export class CalendarRepository {
  #cached: WorkingCalendar | null = null;

  constructor(private readonly source: DataSource) {}

  /** The calendar to count on now; read again only after its revision has changed. */
  async current(manager: EntityManager = this.source.manager): Promise<WorkingCalendar> {
    const revision = await this.revision(manager);
    if (this.#cached?.revision !== revision) {
      const years = await manager.query<CalendarYear[]>(`${YEARS} ORDER BY y.year`);
      this.#cached = buildCalendar({ years, revision });
    }
    return this.#cached;
  }

  /** The number of the calendar's present version; 0 before anything is loaded. */
  async revision(manager: EntityManager = this.source.manager): Promise<number> {
    const sql = 'SELECT coalesce(max(revision), 0) AS revision FROM calendar_year';
    const [row] = await manager.query<{ revision: number }[]>(sql);
    return row?.revision ?? 0;
  }

  /** One year; null when it has not been entered (then it counts as provisional, with weekends only). */
  async year(year: number, manager: EntityManager = this.source.manager): Promise<CalendarYear | null> {
    const [row] = await manager.query<CalendarYear[]>(`${YEARS} WHERE y.year = $1`, [year]);
    return row ?? null;
  }

  /** Years in the table, in order. */
  async years(): Promise<
    { year: number; certainty: CalendarYear['certainty']; documentNo: string | null }[]
  > {
    return this.source.query(
      'SELECT year, certainty, document_no AS "documentNo" FROM calendar_year ORDER BY year',
    );
  }

  /**
   * Replaces a whole year, journals what it was and became, and counts the revision up. Deadlines are not touched:
   * `ReprojectionRepository` finds those counted on an older revision.
   * @param year already validated by `calendarYearSchema`
   */
  async replaceYear(year: CalendarYear, editor: CalendarEditor, at: Date): Promise<CalendarReplacement> {
    return this.source.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [CALENDAR_LOCK]);
      const [old, present] = [await this.year(year.year, manager), await this.revision(manager)];
      const wanted = { ...year, days: byDate(year.days) };
      if (JSON.stringify(inOrder(old)) === JSON.stringify(inOrder(wanted))) {
        return { revision: present, changed: false };
      }
      const revision = present + 1;
      await writeYear(manager, wanted, revision);
      await manager.insert(CalendarChangeEntity, {
        id: randomUUID(),
        ...{ year: year.year, revision, old, new: wanted, changedBy: { ...editor }, at },
      });
      return { revision, changed: true };
    });
  }

  /** The journal, newest first. */
  async changes(limit = 50): Promise<CalendarChangeEntity[]> {
    return this.source.getRepository(CalendarChangeEntity).find({ order: { revision: 'DESC' }, take: limit });
  }
}

const byDate = (days: CalendarYear['days']): CalendarYear['days'] =>
  [...days].sort((a, b) => a.date.localeCompare(b.date));

/** The same properties in the same order, for comparison. */
const inOrder = (year: CalendarYear | null) =>
  year && [year.certainty, year.documentNo, year.days.map(({ date, kind, name }) => [date, kind, name])];

async function writeYear(manager: EntityManager, year: CalendarYear, revision: number): Promise<void> {
  await manager.query(
    `INSERT INTO calendar_year (year, certainty, document_no, revision) VALUES ($1, $2, $3, $4)
     ON CONFLICT (year) DO UPDATE SET certainty = $2, document_no = $3, revision = $4`,
    [year.year, year.certainty, year.documentNo, revision],
  );
  await manager.query('DELETE FROM calendar_day WHERE year = $1', [year.year]);
  await manager.query(
    `INSERT INTO calendar_day (date, year, kind, name)
     SELECT date, $1, kind, name FROM jsonb_to_recordset($2) AS d(date date, kind text, name text)`,
    [year.year, JSON.stringify(year.days)],
  );
}
