import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KeyedIndex, normaliseName } from '../../platform/crypto/keyed-index.js';
import type { ListKind } from '../../rules/words.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import { DossierRepository } from './dossier.repository.js';
import { ENTRY_COLUMNS, type EntryRow } from './entry-columns.js';
import { searchCondition, understandSearch, type Search } from './entry-search.js';

export interface EntryFilter {
  list?: ListKind;
  states?: readonly string[];
  field?: string;
  departmentId?: string;
  /** A name or a part of it, a whole identifier, or an entry's number. */
  q?: string;
  /** Open entries whose next deadline lies before this instant. */
  dueBefore?: Date;
  /** Only entries drafted by others: an approver's inbox. */
  notMakerId?: string;
  importId?: string;
}

/** `drafted`: newest first. `due`: open entries only, the next deadline first, those without one last. */
export type EntryOrder = 'drafted' | 'due';

export interface StateCount {
  listKind: ListKind;
  state: string;
  count: number;
  /** Of these, whose next deadline has passed. */
  overdue: number;
}

/** Lists and counts of entries; pages hold their speed at a million rows (keyset, no offsets). */
@Injectable()
export class EntryListRepository {
  constructor(
    private readonly source: DataSource,
    private readonly index: KeyedIndex,
    private readonly dossiers: DossierRepository,
  ) {}

  /**
   * One page. A search by name is compared with the opened names, so its pages may be shorter than the limit.
   * @throws BadCursor
   */
  async list(
    filter: EntryFilter,
    page: PageRequest = {},
    order: EntryOrder = 'drafted',
  ): Promise<Page<EntryRow>> {
    const limit = limitOf(page);
    const search = filter.q?.trim() ? understandSearch(filter.q, this.index) : null;
    const conditions = conditionsOf(filter, search);
    if (order === 'due') conditions.add('e."open"');
    if (page.cursor) ORDERS[order].after(conditions, page.cursor);
    const sql = `SELECT ${ENTRY_COLUMNS} FROM entry e ${conditions.where} ${ORDERS[order].by} LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<EntryRow[]>(sql, conditions.parameters);
    const { items, next } = pageOf(rows, limit, ORDERS[order].cursorOf);
    return { items: await this.#trueHits(items, search), next };
  }

  /** How many entries a filter finds, counted up to `cap`. A search by name counts its candidates. */
  async count(filter: EntryFilter, cap: number): Promise<number> {
    const search = filter.q?.trim() ? understandSearch(filter.q, this.index) : null;
    const { where, parameters } = conditionsOf(filter, search);
    const [row] = await this.source.query<{ count: number }[]>(
      `SELECT count(*) AS count FROM (SELECT FROM entry e ${where} LIMIT ${String(cap)}) AS found`,
      parameters,
    );
    return row?.count ?? 0;
  }

  /** Open entries by list and state: of one department, or of all. */
  async countByState(departmentId: string | null, now: Date): Promise<StateCount[]> {
    return this.source.query(
      `SELECT list_kind AS "listKind", state, count(*) AS count, count(*) FILTER (WHERE next_due_at <= $2) AS overdue
       FROM entry WHERE "open" AND ($1::uuid IS NULL OR department_id = $1) GROUP BY list_kind, state
       ORDER BY list_kind, state`,
      [departmentId, now],
    );
  }

  /** Of these pairs of subject and field, those for which the department has an open entry on the list. */
  async openAmong(
    list: ListKind,
    departmentId: string,
    pairs: readonly { subjectId: string; fieldCode: string }[],
  ): Promise<{ subjectId: string; fieldCode: string; entryId: string; no: string }[]> {
    return this.source.query(
      `SELECT e.subject_id AS "subjectId", e.field_code AS "fieldCode", e.id AS "entryId", e.no
       FROM unnest($3::uuid[], $4::text[]) AS p(subject_id, field_code)
       JOIN entry e ON e.subject_id = p.subject_id AND e.field_code = p.field_code
       WHERE e."open" AND e.list_kind = $1 AND e.department_id = $2`,
      [list, departmentId, pairs.map(({ subjectId }) => subjectId), pairs.map(({ fieldCode }) => fieldCode)],
    );
  }

  async #trueHits(rows: EntryRow[], search: Search | null): Promise<EntryRow[]> {
    if (search?.kind !== 'text') return rows;
    const names = await this.dossiers.names(rows.map(({ id }) => id));
    const identified = new Set(await this.#identified(search));
    return rows.filter(
      ({ id, subjectId }) =>
        identified.has(subjectId) || normaliseName(names.get(id) ?? '').includes(search.normalised),
    );
  }

  async #identified({ hashes }: Search & { kind: 'text' }): Promise<string[]> {
    if (hashes.length === 0) return [];
    const sql = 'SELECT subject_id AS id FROM subject_identifier WHERE hash = ANY($1)';
    return (await this.source.query<{ id: string }[]>(sql, [hashes])).map(({ id }) => id);
  }
}

function conditionsOf(filter: EntryFilter, search: Search | null): Conditions {
  const conditions = new Conditions()
    .addIf('e.list_kind = ?', filter.list)
    .addIf('e.field_code = ?', filter.field)
    .addIf('e.department_id = ?', filter.departmentId)
    .addIf('e."open" AND e.next_due_at < ?', filter.dueBefore)
    .addIf('e.maker_id <> ?', filter.notMakerId)
    .addIf('e.import_id = ?', filter.importId);
  if (filter.states) stateCondition(conditions, filter.states);
  if (search) searchCondition(conditions, search);
  return conditions;
}

/** One state keeps the order of the index, a set does not; an empty set finds nothing. */
function stateCondition(conditions: Conditions, states: readonly string[]): void {
  if (states.length === 1) conditions.add('e.state = ?', states[0]);
  else conditions.add('e.state = ANY(?)', states);
}

interface Ordering {
  by: string;
  cursorOf: (row: EntryRow) => readonly (string | null)[];
  after: (conditions: Conditions, cursor: string) => void;
}

const AT_AND_ID = [PATTERNS.instant, PATTERNS.uuid] as const;

const ORDERS: Record<EntryOrder, Ordering> = {
  drafted: {
    by: 'ORDER BY e.drafted_at DESC, e.id DESC',
    cursorOf: ({ draftedAt, id }) => [draftedAt.toISOString(), id],
    after: (conditions, cursor) => {
      conditions.add('(e.drafted_at, e.id) < (?, ?)', ...decodeCursor(cursor, AT_AND_ID));
    },
  },
  due: {
    by: 'ORDER BY e.next_due_at, e.id',
    cursorOf: ({ nextDueAt, id }) => [nextDueAt?.toISOString() ?? null, id],
    after: (conditions, cursor) => {
      const [due, id] = decodeCursor(cursor, AT_AND_ID);
      if (due === null) conditions.add('e.next_due_at IS NULL AND e.id > ?', id);
      else conditions.add('((e.next_due_at, e.id) > (?, ?) OR e.next_due_at IS NULL)', due, id);
    },
  },
};
