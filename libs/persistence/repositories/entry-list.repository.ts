import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KeyedIndex, normaliseName } from '../../platform/crypto/keyed-index.js';
import type { ExitGround, ListKind, Platform } from '../../rules/words.js';
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
  /** On the list now, or not. */
  inForce?: boolean;
  recognisedFrom?: Date;
  recognisedBefore?: Date;
  /** In force, and the validity ends from then on. */
  validFrom?: Date;
  validBefore?: Date;
  exitGround?: ExitGround;
  exitedFrom?: Date;
  exitedBefore?: Date;
  /** On the list at this instant. */
  inForceAt?: Date;
  /** Red candidates that wait for this platform's data. */
  waitsFor?: Platform;
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
    const search = searchOf(filter, this.index);
    const { sql, parameters } = pageQuery(filter, search, page, order);
    const rows = await this.source.query<EntryRow[]>(sql, parameters);
    const { items, next } = pageOf(rows, limit, ORDERS[order].cursorOf);
    return { items: await this.#trueHits(items, search), next };
  }

  /** How many entries a filter finds, counted up to `cap`. A search by name counts its candidates. */
  async count(filter: EntryFilter, cap: number): Promise<number> {
    const search = searchOf(filter, this.index);
    const { sql, parameters } = countQuery(filter, search, cap);
    const [row] = await this.source.query<{ count: number }[]>(sql, parameters);
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

  /** Of these pairs of subject (whatever number) and field, those for which the department has an open entry on the list. */
  async openAmong(
    list: ListKind,
    departmentId: string,
    pairs: readonly { subjectId: string; fieldCode: string }[],
  ): Promise<{ subjectId: string; fieldCode: string; entryId: string; no: string }[]> {
    return this.source.query(
      `SELECT p.subject_id AS "subjectId", e.field_code AS "fieldCode", e.id AS "entryId", e.no
       FROM unnest($3::uuid[], $4::text[]) AS p(subject_id, field_code)
       JOIN subject asked ON asked.id = p.subject_id JOIN subject kin ON kin.root_id = asked.root_id
       JOIN entry e ON e.subject_id = kin.id AND e.field_code = p.field_code
       WHERE e."open" AND e.list_kind = $1 AND e.department_id = $2`,
      [list, departmentId, pairs.map(({ subjectId }) => subjectId), pairs.map(({ fieldCode }) => fieldCode)],
    );
  }

  async #trueHits(rows: EntryRow[], search: Search | null): Promise<EntryRow[]> {
    if (search?.kind !== 'text') return rows;
    const [names, found] = await Promise.all([
      this.dossiers.names(rows.map(({ id }) => id)),
      this.#identified(search),
    ]);
    const identified = new Set(found);
    return rows.filter(
      ({ id, subjectId }) =>
        identified.has(subjectId) || normaliseName(names.get(id) ?? '').includes(search.normalised),
    );
  }

  async #identified({ hashes }: Search & { kind: 'text' }): Promise<string[]> {
    if (hashes.length === 0) return [];
    const sql = `SELECT kin.id FROM subject_identifier i JOIN subject named ON named.id = i.subject_id
      JOIN subject kin ON kin.root_id = named.root_id WHERE i.hash = ANY($1)`;
    return (await this.source.query<{ id: string }[]>(sql, [hashes])).map(({ id }) => id);
  }
}

export interface Query {
  sql: string;
  parameters: unknown[];
}

export const searchOf = ({ q }: EntryFilter, index: KeyedIndex): Search | null =>
  q?.trim() ? understandSearch(q, index) : null;

/** One page and a row more, which tells that there is another. */
export function pageQuery(
  filter: EntryFilter,
  search: Search | null,
  page: PageRequest,
  order: EntryOrder,
): Query {
  const conditions = conditionsOf(filter, search);
  if (order === 'due') conditions.add('e."open"');
  if (page.cursor) ORDERS[order].after(conditions, page.cursor);
  // Drafted before it was recognised: the walk through the drafts begins there.
  if (order === 'drafted') conditions.addIf('e.drafted_at < ?', filter.recognisedBefore);
  const { where, parameters } = conditions;
  const limit = String(limitOf(page) + 1);
  const entries = isFoundByDate(filter, order)
    ? `(SELECT * FROM entry e ${where} OFFSET 0) e`
    : `entry e ${where}`;
  const sql = `SELECT ${ENTRY_COLUMNS} FROM ${entries} ${ORDERS[order].by} LIMIT ${limit}`;
  return { sql, parameters };
}

/**
 * Who expires, is due or has left around a day was drafted about as long before, at one end of the list: PostgreSQL
 * does not know that, and would walk most of a million drafts to find a page. OFFSET 0 has them found by their date
 * and sorted then.
 */
const isFoundByDate = ({ validBefore, dueBefore, exitedFrom }: EntryFilter, order: EntryOrder): boolean =>
  order === 'drafted' && (validBefore ?? dueBefore ?? exitedFrom) !== undefined;

export function countQuery(filter: EntryFilter, search: Search | null, cap: number): Query {
  const { where, parameters } = conditionsOf(filter, search);
  const sql = `SELECT count(*) AS count FROM (SELECT FROM entry e ${where} LIMIT ${String(cap)}) AS found`;
  return { sql, parameters };
}

const IN_FORCE = `e."open" AND e.state IN ('recognised', 'listed')`;
const WAITS_FOR = `e."open" AND e.list_kind = 'red' AND e.state IN ('comparing', 'comparingAgain')
  AND e.facts->'comparison'->>'outcome' = 'waits' AND e.facts->'comparison'->'waitsFor' @> to_jsonb(?::text)`;

function conditionsOf(filter: EntryFilter, search: Search | null): Conditions {
  const conditions = new Conditions()
    .addIf('e.list_kind = ?', filter.list)
    .addIf('e.field_code = ?', filter.field)
    .addIf('e.department_id = ?', filter.departmentId)
    .addIf('e."open" AND e.next_due_at < ?', filter.dueBefore)
    .addIf('e.maker_id <> ?', filter.notMakerId)
    .addIf('e.import_id = ?', filter.importId)
    .addIf('e.recognised_at >= ?', filter.recognisedFrom)
    .addIf('e.recognised_at < ?', filter.recognisedBefore)
    .addIf(`${IN_FORCE} AND e.valid_until >= ?`, filter.validFrom)
    .addIf(`${IN_FORCE} AND e.valid_until < ?`, filter.validBefore)
    .addIf('e.exit_ground = ?', filter.exitGround)
    .addIf('e.exit_ground IS NOT NULL AND e.exited_at >= ?', filter.exitedFrom)
    .addIf('e.exit_ground IS NOT NULL AND e.exited_at < ?', filter.exitedBefore)
    .addIf(WAITS_FOR, filter.waitsFor);
  if (filter.inForce !== undefined) conditions.add(filter.inForce ? IN_FORCE : `NOT (${IN_FORCE})`);
  if (filter.inForceAt)
    conditions.add(
      'e.recognised_at < ? AND (e.exited_at IS NULL OR e.exited_at >= ?)',
      ...[filter.inForceAt, filter.inForceAt],
    );
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
const DUE_AND_ID = [{ orNull: PATTERNS.instant }, PATTERNS.uuid] as const;

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
      const [due, id] = decodeCursor(cursor, DUE_AND_ID);
      if (due === null) conditions.add('e.next_due_at IS NULL AND e.id > ?', id);
      else conditions.add('((e.next_due_at, e.id) > (?, ?) OR e.next_due_at IS NULL)', due, id);
    },
  },
};
