import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { dueOn, type Deadline } from '../../rules/calendar/deadline.js';
import type { Term } from '../../rules/calendar/term.js';
import type { CalendarRepository } from '../repositories/calendar.repository.js';
import { keepCalendar } from './record-writer.js';

/** What counting a due date again came to. */
export interface Recount {
  dueAt: string;
  moved: boolean;
}

/** Due dates of one kind that an edit of the calendar may move. */
export interface CountedAgain {
  /** Ids of what was counted on an older calendar, in order, after `afterId`. */
  toCountAgain(revision: number, afterId: string | null, limit: number): Promise<string[]>;
  /** How many {@link toCountAgain} would go through. */
  countToCountAgain(revision: number): Promise<number>;
  /** Counts on the present calendar and journals old and new when it moved. Null: it is due no more. Idempotent. */
  countAgain(id: string, at: Date): Promise<Recount | null>;
}

/** A table of things that are due until something else happens, and the journal of its moved due dates. */
export interface DueTable {
  table: string;
  /** What is still due. */
  open: string;
  /** SQL of what the term is counted from. */
  countedFrom: string;
  /** Whether each row keeps the explanation of its date. */
  explained: boolean;
  journal: { table: string; of: string };
  /** Assigned besides when a due date has moved; `$2` is the new one, `$6` now. */
  onMove: string;
}

type Due = Pick<Deadline, 'dueAt' | 'dueOn' | 'certainty'>;
interface Counted {
  dueAt: Date;
  dueOn: string;
  certainty: Deadline['certainty'];
  countedFrom: Date | string;
  term: Term;
}

const BEFORE_ALL_IDS = '00000000-0000-0000-0000-000000000000';

/** Due dates beside the entries' own, counted again when the calendar is edited, old and new journalled (R1.6). */
export class DueRecounts implements CountedAgain {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: CalendarRepository,
    private readonly of: DueTable,
  ) {}

  async toCountAgain(revision: number, afterId: string | null, limit: number): Promise<string[]> {
    const { table, open } = this.of;
    const rows = await this.source.query<{ id: string }[]>(
      `SELECT id FROM ${table} WHERE ${open} AND calendar_revision < $1 AND id > $2 ORDER BY id LIMIT $3`,
      [revision, afterId ?? BEFORE_ALL_IDS, limit],
    );
    return rows.map(({ id }) => id);
  }

  async countToCountAgain(revision: number): Promise<number> {
    const { table, open } = this.of;
    const sql = `SELECT count(*) AS count FROM ${table} WHERE ${open} AND calendar_revision < $1`;
    const [row] = await this.source.query<{ count: number }[]>(sql, [revision]);
    return row?.count ?? 0;
  }

  countAgain(id: string, at: Date): Promise<Recount | null> {
    return this.counting(async (manager, calendar) => {
      const counted = await this.#locked(manager, id);
      if (!counted) return null;
      const due = dueOn(counted.term, new Date(counted.countedFrom).toISOString(), calendar);
      const old = dueOf(counted);
      const moved = JSON.stringify(old) !== JSON.stringify(dueOf(due));
      await this.#move(manager, id, due, { revision: calendar.revision, moved, at });
      if (moved) await this.journal(manager, { id, old, new: dueOf(due), revision: calendar.revision, at });
      return { dueAt: due.dueAt, moved };
    });
  }

  /** No edit of the calendar comes between counting and writing. */
  counting<T>(
    work: (
      manager: EntityManager,
      calendar: Awaited<ReturnType<CalendarRepository['current']>>,
    ) => Promise<T>,
  ): Promise<T> {
    return this.source.transaction(async (manager) => {
      await keepCalendar(manager);
      return work(manager, await this.calendar.current(manager));
    });
  }

  async #locked(manager: EntityManager, id: string): Promise<Counted | null> {
    const { table, open, countedFrom } = this.of;
    const [row] = await manager.query<Counted[]>(
      `SELECT due_at AS "dueAt", due_on AS "dueOn", certainty, ${countedFrom} AS "countedFrom", term
       FROM ${table} WHERE id = $1 AND ${open} FOR UPDATE`,
      [id],
    );
    return row ?? null;
  }

  async #move(
    manager: EntityManager,
    id: string,
    due: Deadline,
    { revision, moved, at }: { revision: number; moved: boolean; at: Date },
  ): Promise<void> {
    const { table, explained, onMove } = this.of;
    const { dueAt, dueOn: day, certainty } = due;
    // Every parameter is named even where nothing has moved.
    const besides = `${explained ? ', explanation = $7' : ''}${moved ? `, ${onMove}` : ''}`;
    await manager.query(
      `UPDATE ${table} SET due_at = $2::timestamptz, due_on = $3, certainty = $4, calendar_revision = $5${besides}
       WHERE id = $1 AND $6::timestamptz IS NOT NULL`,
      [id, dueAt, day, certainty, revision, at, ...(explained ? [due] : [])],
    );
  }

  protected async journal(
    manager: EntityManager,
    change: { id: string; old: object; new: object; revision: number; at: Date },
  ): Promise<void> {
    const { table, of } = this.of.journal;
    await manager.query(
      `INSERT INTO ${table} (id, ${of}, old, new, why, at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        ...[randomUUID(), change.id, JSON.stringify(change.old), JSON.stringify(change.new)],
        ...[`calendar revision ${String(change.revision)}`, change.at],
      ],
    );
  }
}

const dueOf = ({ dueAt, dueOn: day, certainty }: Due | Counted): Due => ({
  ...{ dueAt: new Date(dueAt).toISOString(), dueOn: day, certainty },
});
