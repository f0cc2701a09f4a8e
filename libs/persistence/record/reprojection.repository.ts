import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Term } from '../../rules/calendar/term.js';
import type { WorkingCalendar } from '../../rules/calendar/working-calendar.js';
import type { EntryFacts } from '../../rules/procedure/facts.js';
import { CalendarRepository } from '../repositories/calendar.repository.js';
import { countDeadline, publicPart, type DeadlineRow } from './computed-deadline.js';
import type { ChainedEvent } from './event-hash.js';
import { RecordConflict, RecordMissing } from './record-errors.js';
import { recordedByCommand } from './record-reader.js';
import { lockEntry, type LockedEntry } from './record-writer.js';
import { writeReprojection, type CountedAgain } from './reprojection-writer.js';
import type { ComputedDeadline, FoundAhead, ReprojectionInput, ReprojectionRecorded } from './transition.js';

interface OpenDeadline extends ComputedDeadline {
  id: string;
  term: Term;
  after: Term | null;
  countedFrom: string;
}

const BEFORE_ALL_IDS = '00000000-0000-0000-0000-000000000000';

const OPEN = `
SELECT id, kind, term, after, counted_from AS "countedFrom", due_at AS "dueAt", due_on AS "dueOn", certainty
FROM deadline WHERE entry_id = $1 AND status = 'open' ORDER BY kind`;

/** After an edit of the calendar: counts the open deadlines of an entry again, and journals old and new (R1.6). */
@Injectable()
export class ReprojectionRepository {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: CalendarRepository,
  ) {}

  /**
   * One transaction per entry, idempotent by command id. When no date or certainty changes, no event is written.
   * @throws RecordConflict, RecordMissing
   */
  async recordReprojection(input: ReprojectionInput): Promise<ReprojectionRecorded | FoundAhead> {
    return this.source.transaction(async (manager) => {
      const entry = await lockEntry(manager, input.entryId, input.commandId);
      if (!entry) throw new RecordMissing('the entry');
      const repeat = await recordedByCommand(manager, input.commandId, input.entryId);
      if (repeat) return { outcome: 'repeated', seq: repeat.seq, deadlines: repeat.deadlines };
      if (entry.seq >= input.seq) return { outcome: 'ahead', seq: entry.seq, facts: entry.facts };
      if (entry.seq < input.seq - 1) throw new RecordConflict('behind');
      return this.#countAgain(manager, input, entry);
    });
  }

  /** Entries with an open deadline counted on an older calendar, in order of their ids, after `afterId`. */
  async entriesToReproject(
    revision: number,
    afterId: string | null,
    limit: number,
  ): Promise<{ entryId: string; workflowId: string }[]> {
    return this.source.query(
      `SELECT e.id AS "entryId", e.workflow_id AS "workflowId"
       FROM (
         SELECT DISTINCT entry_id FROM deadline
         WHERE status = 'open' AND calendar_revision < $1 AND entry_id > $2 ORDER BY entry_id LIMIT $3
       ) d JOIN entry e ON e.id = d.entry_id ORDER BY e.id`,
      [revision, afterId ?? BEFORE_ALL_IDS, limit],
    );
  }

  /** How many entries {@link entriesToReproject} would go through. */
  async countToReproject(revision: number): Promise<number> {
    const sql = `SELECT count(DISTINCT entry_id) AS count FROM deadline WHERE status = 'open' AND calendar_revision < $1`;
    const [row] = await this.source.query<{ count: number }[]>(sql, [revision]);
    return row?.count ?? 0;
  }

  async #countAgain(
    manager: EntityManager,
    input: ReprojectionInput,
    entry: LockedEntry,
  ): Promise<ReprojectionRecorded> {
    const calendar = await this.calendar.current(manager);
    const open = (await manager.query<OpenDeadline[]>(OPEN, [input.entryId])).map(withIsoInstant);
    const counted = open.map((old) => ({ old, new: countedAgain(old, calendar) }));
    const moved = counted.filter(hasMoved);
    const event = moved.length > 0 ? eventOf(input, entry, moved, calendar.revision) : null;
    await writeReprojection(manager, {
      ...{ entryId: input.entryId, counted, moved, event, at: input.at, workflowId: input.workflowId },
      facts: withInstants(entry.facts, moved),
      why: `calendar revision ${String(calendar.revision)}`,
    });
    const deadlines = moved.map(({ new: row }) => publicPart(row));
    return { outcome: 'recorded', seq: event?.seq ?? null, deadlines };
  }
}

const withIsoInstant = (row: OpenDeadline): OpenDeadline => ({
  ...row,
  dueAt: new Date(row.dueAt).toISOString(),
});

function countedAgain(old: OpenDeadline, calendar: WorkingCalendar): DeadlineRow {
  const { kind, term, countedFrom: from, after } = old;
  return { ...countDeadline({ kind, term, from, ...(after && { after }) }, calendar), id: old.id };
}

const hasMoved = ({ old, new: row }: CountedAgain): boolean =>
  old.dueAt !== row.dueAt || old.dueOn !== row.dueOn || old.certainty !== row.certainty;

function withInstants(facts: EntryFacts, moved: readonly CountedAgain[]): EntryFacts {
  const instants = Object.fromEntries(moved.map(({ new: { kind, dueAt } }) => [kind, dueAt]));
  return { ...facts, deadlines: { ...facts.deadlines, ...instants } };
}

const eventOf = (
  { entryId, seq, commandId, at, article }: ReprojectionInput,
  entry: LockedEntry,
  moved: readonly CountedAgain[],
  calendarRevision: number,
): ChainedEvent => ({
  ...{ entryId, seq, commandId, article, type: 'deadlinesReprojected', at: new Date(at).toISOString() },
  actor: { system: 'service' },
  ...{ from: entry.state, to: entry.state, sealed: null, previousHash: entry.headHash },
  data: {
    calendarRevision,
    deadlines: moved.map(({ new: row }) => publicPart(row)),
    before: moved.map(({ old }) => publicPart(old)),
  },
});
