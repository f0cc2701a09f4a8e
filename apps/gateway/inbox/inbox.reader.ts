import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { KinRepository } from '../../../libs/persistence/repositories/kin.repository.js';
import { RemedyListRepository } from '../../../libs/persistence/repositories/remedy-list.repository.js';
import { UnconfirmedReader } from '../../../libs/persistence/repositories/unconfirmed.reader.js';
import { CaseRows } from '../cases/case-rows.js';
import { CalendarNow } from '../entries/calendar-now.js';
import { EntryRows } from '../entries/entry-rows.js';
import type { Caller } from '../http/caller.js';
import { MeasureTasksReader } from '../measures/measure-tasks.reader.js';
import { RemovalRequestsReader } from '../removal-requests/removal-requests.reader.js';
import { AwaitedReturnsReader } from '../statistics/awaited-returns.reader.js';
import type { DoubledDto, InboxDto, InboxItemDto, ToldDto, UnconfirmedDto } from './inbox.dto.js';
import { FIRST, GROUPS, TOLD, type Group, type ToldRow } from './inbox.queries.js';
import { rungOf } from './rung.js';
import { waitingFor, WAITING_STATES } from './waiting.js';

const SHOWN = 100;

/** How long the inbox tells of what others brought about. */
const TOLD_FOR_DAYS = 14;

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
    private readonly requests: RemovalRequestsReader,
    private readonly kin: KinRepository,
    private readonly awaited: AwaitedReturnsReader,
    private readonly measures: MeasureTasksReader,
    private readonly unconfirmed: UnconfirmedReader,
    private readonly remedies: RemedyListRepository,
    private readonly caseRows: CaseRows,
  ) {}

  async of(caller: Caller): Promise<InboxDto> {
    const { departmentId, id } = caller.actor;
    const groups = await this.source.query<Group[]>(GROUPS, [departmentId, id, WAITING_STATES]);
    const mine = await this.#waitingForMe(groups, caller);
    const late = await this.requests.late(caller, SHOWN);
    const { measures, count } = await this.measures.owed(caller, SHOWN);
    const cases = await this.remedies.owed(departmentId, SHOWN);
    const others = groups.filter((group) => !mine.includes(group));
    return {
      mine: await this.#items(mine, caller),
      department: await this.#items(others, caller),
      told: await this.#told(caller),
      removals: late.items,
      measures,
      unconfirmed: await this.#unconfirmed(caller),
      doubled: await this.#doubled(caller),
      statistics: await this.awaited.of(caller),
      cases: await this.caseRows.shown(cases.items),
      counts: {
        mine: sum(mine, ({ count }) => count),
        department: sum(others, ({ count }) => count),
        overdue: sum(groups, ({ overdue }) => overdue),
        removals: late.count,
        measures: count,
        cases: cases.count,
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
    const wanted = [
      groups.map(({ list }) => list),
      groups.map(({ state }) => state),
      groups.map(({ mine }) => mine),
      groups.map(({ still }) => still),
    ];
    const parameters = [departmentId, id, WAITING_STATES, ...wanted, SHOWN];
    const found = await this.source.query<{ id: string }[]>(FIRST, parameters);
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

  async #unconfirmed({ actor }: Caller): Promise<UnconfirmedDto[]> {
    const departmentId = actor.roles.includes('creditOffice') ? null : actor.departmentId;
    const found = await this.unconfirmed.list(departmentId, SHOWN);
    return found.map((one) => ({ ...one, since: one.since.toISOString() }));
  }

  /** Never settled by itself: an officer decides which entry stays. */
  async #doubled(caller: Caller): Promise<DoubledDto[]> {
    const groups = await this.kin.doubled(caller.actor.departmentId);
    const found = await this.entries.findMany(groups.flat());
    const rows = new Map((await this.rows.shown(found, caller)).map((row) => [row.id, row]));
    return groups.map((ids) => ({ entries: ids.flatMap((id) => rows.get(id) ?? []) }));
  }

  async #told(caller: Caller): Promise<ToldDto[]> {
    const since = new Date(Date.now() - TOLD_FOR_DAYS * 86_400_000);
    const told = await this.source.query<ToldRow[]>(TOLD, [caller.actor.departmentId, since, SHOWN]);
    const found = await this.entries.findMany(told.map(({ id }) => id));
    const rows = new Map((await this.rows.shown(found, caller)).map((row) => [row.id, row]));
    return told.map(({ id, at, ...what }) => ({ entry: rows.get(id)!, at: at.toISOString(), ...what }));
  }
}
