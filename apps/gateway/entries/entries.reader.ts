import { Injectable } from '@nestjs/common';
import {
  EntryListRepository,
  type EntryFilter,
} from '../../../libs/persistence/repositories/entry-list.repository.js';
import { addDays, startOfShanghaiDay } from '../../../libs/rules/calendar/dates.js';
import { Auditor } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { EntriesPage, EntriesQuery, SearchEntriesDto } from './entry-row.dto.js';
import { EntryRows } from './entry-rows.js';

/** Counted no further: "or more" is enough for an officer. */
export const COUNT_CAP = 10_000;
const ENTRY_NO = /^[A-Za-z]{3,5}-\d{4}-\d{1,9}$/;

/** The beginning of a Shanghai day; `days` later for a day that still belongs. */
const startOf = (day: string | undefined, days = 0): Date | undefined =>
  day === undefined ? undefined : new Date(startOfShanghaiDay(addDays(day, days)));

export const filterOf = (query: EntriesQuery): EntryFilter => ({
  list: query.list,
  states: query.state && [query.state],
  field: query.field,
  departmentId: query.department,
  importId: query.import,
  dueBefore: startOf(query.dueBefore),
  inForce: query.inForce,
  recognisedFrom: startOf(query.recognisedFrom),
  recognisedBefore: startOf(query.recognisedUntil, 1),
  validFrom: startOf(query.validFrom),
  validBefore: startOf(query.validUntil, 1),
  exitGround: query.exitGround,
  exitedFrom: startOf(query.exitedFrom),
  exitedBefore: startOf(query.exitedUntil, 1),
  inForceAt: startOf(query.inForceOn, 1),
  waitsFor: query.waitsFor,
  q: query.q,
});

/** Lists and search of all departments' entries (R6.7). */
@Injectable()
export class EntriesReader {
  constructor(
    private readonly entries: EntryListRepository,
    private readonly rows: EntryRows,
    private readonly auditor: Auditor,
  ) {}

  /** Names are personal data and so no part of a URL: a `q` that is no entry number is refused. */
  async list(query: EntriesQuery, caller: Caller): Promise<EntriesPage> {
    if (query.q !== undefined && !ENTRY_NO.test(query.q)) {
      const reason = 'must be an entry number; names and other numbers go to POST /entries/search';
      throw new Problem('invalid-input', { errors: [{ path: 'q', reason }] });
    }
    return this.#page(query, caller);
  }

  /** As {@link list}, for anything typed. Searches are audited, without the term. */
  async search(query: SearchEntriesDto, caller: Caller): Promise<EntriesPage> {
    const page = await this.#page(query, caller);
    if (query.q)
      await this.auditor.allowed(caller, { action: 'entry.search', details: { hits: page.total } });
    return page;
  }

  async #page(query: EntriesQuery, caller: Caller): Promise<EntriesPage> {
    const filter = filterOf(query);
    const count = (): Promise<number> => this.entries.count(filter, COUNT_CAP);
    // Further pages always need the count; the first one only when it is not the only one.
    const [{ items, next }, counted] = await Promise.all([
      this.entries.list(filter, { cursor: query.cursor, limit: query.limit }),
      query.cursor === undefined ? null : count(),
    ]);
    // A search by name counts candidates; a single page knows better.
    const [shown, total] = await Promise.all([
      this.rows.shown(items, caller),
      counted ?? (next === null ? items.length : count()),
    ]);
    return { items: shown, next, total };
  }
}
