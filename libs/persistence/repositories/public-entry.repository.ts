import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NotifiedCode } from '../../rules/publication/channels.js';
import { isPublic, type Disclosure } from '../../rules/publication/is-public.js';
import {
  exitsAnnouncedSince,
  isExitAnnounced,
  publicStanding,
  type PublicStanding,
} from '../../rules/publication/public-standing.js';
import type { EntryTerms, SeverityClass } from '../../rules/packs/entry-terms.js';
import { LIST_KINDS, type ExitGround, type ListKind } from '../../rules/words.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { Query } from './entry-list.repository.js';
import { ENTRY_COLUMNS, inForceAt, underObjection, type EntryRecord } from './entry-columns.js';

/** An entry with what its field and department are called; no name and no number of its subject. */
export interface PublicEntry extends EntryRecord {
  exitGround: ExitGround | null;
  fieldName: string;
  fieldNameEn: string;
  departmentCode: string;
  departmentName: string;
  departmentNameEn: string;
  /** Shown as under objection (R9.2). */
  underObjection: boolean;
}

export interface PublicFilter {
  list: ListKind;
  field?: string;
  departmentId?: string;
}

export type PublicCounts = Record<ListKind, number>;

const SELECT = `
SELECT ${ENTRY_COLUMNS}, e.terms, e.facts, f.name AS "fieldName", f.name_en AS "fieldNameEn",
  d.code AS "departmentCode", d.name AS "departmentName", d.name_en AS "departmentNameEn",
  ${underObjection('e.id')} AS "underObjection"`;
const NAMED = 'JOIN field f ON f.code = e.field_code JOIN department d ON d.id = e.department_id';
const FROM = `FROM entry e ${NAMED}`;

/** By number: of all entries of the subject under whatever of its numbers. A trader's code leads to a person: left out. */
export const BY_NUMBER = `${SELECT}
FROM subject_identifier i JOIN subject named ON named.id = i.subject_id JOIN subject s ON s.root_id = named.root_id
JOIN entry e ON e.subject_id = s.id AND ${inForceAt('$1')} ${NAMED}
WHERE i.hash = $2 AND e.subject_kind <> 'naturalPerson' ORDER BY e.recognised_at DESC, e.id DESC`;

/** By part of a name, through its blind tokens: candidates, to be opened and compared. Never of persons. */
export const BY_NAME = `${SELECT}
FROM entry_dossier x JOIN entry e ON e.id = x.entry_id AND ${inForceAt('$1')} ${NAMED}
WHERE x.name_tokens @> $2::int[] AND e.subject_kind <> 'naturalPerson'
ORDER BY e.recognised_at DESC, e.id DESC LIMIT $3`;

/** Counted by the very things on which the rule decides, so that the rule stays in one place. */
const KINDS = `
SELECT e.list_kind AS "listKind", e.public, e.facts->'recognition'->>'severity' AS severity,
  e.facts->'recognition'->>'withheld' AS withheld, e.terms->'validity' AS validity, count(*)::int AS count
FROM entry e WHERE ${inForceAt('$1')} GROUP BY 1, 2, 3, 4, 5`;

interface Kind {
  listKind: ListKind;
  public: boolean;
  severity: SeverityClass | null;
  withheld: NotifiedCode | null;
  validity: EntryTerms['validity'];
  count: number;
}

/** To be opened and compared. Nearly all that hold the pairs of a name hold the name. */
export const CANDIDATES = 50;
/** Pages of which all but a few are hidden are filled from the next rows, so often. */
const MOST_ROUNDS = 4;
const AT_AND_ID = [PATTERNS.instant, PATTERNS.uuid] as const;

type Shows = (entry: PublicEntry) => boolean;

interface Walk {
  /** So many rows behind a cursor, and one more, which tells that there is a next page. */
  query: (cursor: string | null, limit: number) => Query;
  at: (entry: PublicEntry) => Date;
  shows: Shows;
}

/** What the public may read now, and nothing else: whatever leaves here was asked for by the rule (§10, R6.4, R6.5). */
@Injectable()
export class PublicEntryRepository {
  constructor(private readonly source: DataSource) {}

  /** In force, the newest first. Throws BadCursor. */
  inForce(
    { list, field, departmentId }: PublicFilter,
    page: PageRequest,
    now: Date,
  ): Promise<Page<PublicEntry>> {
    return this.#walk(page, {
      query: (cursor, limit) => inForceQuery({ list, field, departmentId }, { cursor, limit }, now),
      at: ({ recognisedAt }) => recognisedAt!,
      shows: standsAs('inForce', now),
    });
  }

  /** Under publicity before recognition (公示), the newest first; null: of every list that has it. Throws BadCursor. */
  underPublicity(list: ListKind | null, page: PageRequest, now: Date): Promise<Page<PublicEntry>> {
    return this.#walk(page, {
      query: (cursor, limit) =>
        pageQuery('e.drafted_at', cursor, limit, (conditions) =>
          conditions
            .add(`e."open" AND e.state = 'publicity'`)
            .add('e.list_kind = ANY(?)', list === null ? LIST_KINDS : [list]),
        ),
      at: ({ draftedAt }) => draftedAt,
      shows: standsAs('publicity', now),
    });
  }

  /** Announced exits, the newest first. Throws BadCursor. */
  exits(list: ListKind | null, page: PageRequest, now: Date): Promise<Page<PublicEntry>> {
    return this.#walk(page, {
      query: (cursor, limit) =>
        pageQuery('e.exited_at', cursor, limit, (conditions) =>
          conditions
            .add('e.exit_ground IS NOT NULL AND e.exited_at >= ?', exitsAnnouncedSince(now))
            .addIf('e.list_kind = ?', list),
        ),
      at: ({ exitedAt }) => exitedAt!,
      shows: (entry) => isExitAnnounced(entry, now),
    });
  }

  /** The entries of an organisation in force, by the keyed hash of its code. */
  async byNumber(hash: Buffer, now: Date): Promise<PublicEntry[]> {
    const rows = await this.source.query<PublicEntry[]>(BY_NUMBER, [now, hash]);
    return rows.filter(standsAs('inForce', now));
  }

  /** Entries in force of organisations whose names may hold what these blind tokens stand for. */
  async byNameTokens(tokens: readonly number[], now: Date): Promise<PublicEntry[]> {
    const rows = await this.source.query<PublicEntry[]>(BY_NAME, [now, tokens, CANDIDATES]);
    return rows.filter(standsAs('inForce', now));
  }

  /** An entry with how the public may read it; null: there is none. */
  async find(id: string, now: Date): Promise<{ entry: PublicEntry; standing: PublicStanding } | null> {
    const [entry] = await this.source.query<PublicEntry[]>(`${SELECT} ${FROM} WHERE e.id = $1`, [id]);
    return entry ? { entry, standing: publicStanding(entry, now) } : null;
  }

  /** How many stand on each list. Reads all that is in force: for a figure that is remembered for a while. */
  async counts(now: Date): Promise<PublicCounts> {
    const rows = await this.source.query<Kind[]>(KINDS, [now]);
    const counts: PublicCounts = { red: 0, black: 0, watch: 0, warning: 0 };
    for (const kind of rows) if (isPublic(disclosureOf(kind))) counts[kind.listKind] += kind.count;
    return counts;
  }

  /** One page of what is shown, going on behind rows that are not. */
  async #walk(page: PageRequest, { query, at, shows }: Walk): Promise<Page<PublicEntry>> {
    const limit = limitOf(page);
    const items: PublicEntry[] = [];
    let next = page.cursor ?? null;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const wanted = limit - items.length;
      const { sql, parameters } = query(next, wanted);
      const rows = await this.source.query<PublicEntry[]>(sql, parameters);
      const found = pageOf(rows, wanted, (last) => [at(last).toISOString(), last.id]);
      items.push(...found.items.filter(shows));
      next = found.next;
      if (next === null || items.length === limit) break;
    }
    return { items, next };
  }
}

const disclosureOf = ({ listKind, public: chosen, severity, withheld, validity }: Kind): Disclosure => ({
  ...{ listKind, public: chosen, terms: { validity } },
  facts: { recognition: severity && { severity, withheld } },
});

const standsAs =
  (standing: PublicStanding, now: Date): Shows =>
  (entry) =>
    publicStanding(entry, now) === standing;

interface PageAsked {
  cursor: string | null;
  limit: number;
}

/** One page of what is in force, and a row more. Throws BadCursor. */
export const inForceQuery = (
  { list, field, departmentId }: PublicFilter,
  { cursor, limit }: PageAsked,
  now: Date,
): Query =>
  pageQuery('e.recognised_at', cursor, limit, (conditions) =>
    conditions
      .add(inForceAt('?'), now)
      .add('e.list_kind = ?', list)
      .addIf('e.field_code = ?', field)
      .addIf('e.department_id = ?', departmentId),
  );

function pageQuery(
  by: 'e.recognised_at' | 'e.drafted_at' | 'e.exited_at',
  cursor: string | null,
  limit: number,
  narrowed: (conditions: Conditions) => Conditions,
): Query {
  const conditions = narrowed(new Conditions());
  if (cursor !== null) conditions.add(`(${by}, e.id) < (?, ?)`, ...decodeCursor(cursor, AT_AND_ID));
  const { where, parameters } = conditions;
  const sql = `${SELECT} ${FROM} ${where} ORDER BY ${by} DESC, e.id DESC LIMIT ${String(limit + 1)}`;
  return { sql, parameters };
}
