import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { CalendarNow } from '../entries/calendar-now.js';
import { EntryRows } from '../entries/entry-rows.js';
import type { Caller } from '../http/caller.js';
import type { InboxDto, InboxItemDto } from './inbox.dto.js';
import { rungOf } from './rung.js';
import { waitingFor, WAITING_STATES } from './waiting.js';

const SHOWN = 100;

/** Entries of one state, drafted by the reader or by others: all of a group wait for the same people. */
interface Group {
  state: string;
  mine: boolean;
  count: number;
  overdue: number;
  sample: string;
}

const GROUPS = `
SELECT state, maker_id = $2 AS mine, count(*) AS count, count(*) FILTER (WHERE next_due_at <= now()) AS overdue,
  min(id::text) AS sample
FROM entry WHERE "open" AND department_id = $1 AND state = ANY($3) GROUP BY 1, 2`;

const FIRST = `
SELECT e.id FROM entry e JOIN unnest($3::text[], $4::boolean[]) AS g(state, mine)
  ON g.state = e.state AND g.mine = (e.maker_id = $2)
WHERE e."open" AND e.department_id = $1 ORDER BY e.next_due_at NULLS LAST, e.drafted_at, e.id LIMIT $5`;

const sum = (groups: readonly Group[], pick: (group: Group) => number): number =>
  groups.reduce((total, group) => total + pick(group), 0);

/** What waits for me, then for my department, the most urgent first (R11.1). */
@Injectable()
export class InboxReader {
  constructor(
    private readonly source: DataSource,
    private readonly entries: EntryRepository,
    private readonly rows: EntryRows,
    private readonly calendar: CalendarNow,
  ) {}

  async of(caller: Caller): Promise<InboxDto> {
    const { departmentId, id } = caller.actor;
    const groups = await this.source.query<Group[]>(GROUPS, [departmentId, id, WAITING_STATES]);
    const mine = await this.#waitingForMe(groups, caller);
    const others = groups.filter((group) => !mine.includes(group));
    return {
      mine: await this.#items(mine, caller),
      department: await this.#items(others, caller),
      counts: {
        mine: sum(mine, ({ count }) => count),
        department: sum(others, ({ count }) => count),
        overdue: sum(groups, ({ overdue }) => overdue),
      },
    };
  }

  /** The groups of which the reader may do something with one. */
  async #waitingForMe(groups: readonly Group[], caller: Caller): Promise<Group[]> {
    const samples = await this.entries.findMany(groups.map(({ sample }) => sample));
    const may = new Set(
      samples.filter((entry) => waitingFor(entry, caller.actor).length > 0).map(({ id }) => id),
    );
    return groups.filter(({ sample }) => may.has(sample));
  }

  async #items(groups: readonly Group[], caller: Caller): Promise<InboxItemDto[]> {
    const { departmentId, id } = caller.actor;
    const [states, mine] = [groups.map(({ state }) => state), groups.map((group) => group.mine)];
    const found = await this.source.query<{ id: string }[]>(FIRST, [departmentId, id, states, mine, SHOWN]);
    const byId = new Map(
      (await this.entries.findMany(found.map((row) => row.id))).map((entry) => [entry.id, entry]),
    );
    return this.#shown(
      found.flatMap((row) => byId.get(row.id) ?? []),
      caller,
    );
  }

  async #shown(entries: readonly EntryRecord[], caller: Caller): Promise<InboxItemDto[]> {
    const rows = await this.rows.shown(entries, caller);
    const { calendar } = await this.calendar.read();
    const now = new Date().toISOString();
    return rows.map((row, index) => {
      const entry = entries[index]!;
      const rung = rungOf(row.nextDeadline, entry.terms.filingRungs, calendar, now);
      return { ...row, waitingFor: waitingFor(entry, caller.actor), rung };
    });
  }
}
