import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { prepared, type Statement } from '../prepared.js';
import { ENDS_AT, inForceAt, underObjection } from './entry-columns.js';
import { KeyedIndex } from '../../platform/crypto/keyed-index.js';
import { coreOfName } from '../../rules/screening/similar-names.js';
import type { ListKind, SubjectKind } from '../../rules/words.js';

/** An entry in force with what it is called by; no name, no number. */
export interface ListedEntry {
  id: string;
  no: string;
  rootId: string;
  listKind: ListKind;
  subjectKind: SubjectKind;
  public: boolean;
  recognisedAt: Date | null;
  /** Null: it has no end, or none as long as its validity stands still. */
  validUntil: Date | null;
  fieldCode: string;
  fieldName: string;
  departmentCode: string;
  departmentName: string;
  /** An objection to it is being verified, and the pack has that shown (R9.2). */
  underObjection: boolean;
}

const columns = (
  endsAt: string,
): string => `e.id, e.no, s.root_id AS "rootId", e.list_kind AS "listKind", e.subject_kind AS "subjectKind", e.public,
  e.recognised_at AS "recognisedAt", ${endsAt} AS "validUntil", f.code AS "fieldCode", f.name AS "fieldName",
  d.code AS "departmentCode", d.name AS "departmentName", ${underObjection('e.id')} AS "underObjection"`;
const NAMED = 'JOIN field f ON f.code = e.field_code JOIN department d ON d.id = e.department_id';
/** Validity ends at its instant, also while nobody has recorded the exit yet. */
const IN_FORCE = inForceAt('$1');

const listedBy = (hashes: string): string => `
SELECT i.hash, ${columns(ENDS_AT)} FROM subject_identifier i
JOIN subject named ON named.id = i.subject_id
JOIN subject s ON s.root_id = named.root_id
JOIN entry e ON e.subject_id = s.id AND ${IN_FORCE} ${NAMED}
WHERE i.hash ${hashes} ORDER BY i.hash, e.no`;
/** By number: an instant, and the hash of an identifier. Of many hashes a plan does not know how many there will be. */
export const LISTED_ONE: Statement = { name: 'listed-one-3', sql: listedBy('= $2') };
/** The same for hashes of many. */
export const LISTED: Statement = { name: 'listed-3', sql: listedBy('= ANY($2)') };

const CANDIDATES_OF_ONE = 8;
/**
 * By name: an instant, places in the question, and their tokens as array literals. What the few best are called is
 * joined when they are known: in a large register a name has hundreds of candidates.
 */
export const CANDIDATES = `
SELECT w.n, ${columns('e.valid_until')} FROM unnest($2::int[], $3::text[]) AS w(n, tokens)
CROSS JOIN LATERAL (
  SELECT e.id, e.no, e.list_kind, e.subject_id, e.subject_kind, e.public, e.recognised_at, e.field_code,
    e.department_id, ${ENDS_AT} AS valid_until,
    (SELECT count(*) FROM unnest(x.name_tokens) t WHERE t = ANY(w.tokens::int[])) AS shared
  FROM entry_dossier x JOIN entry e ON e.id = x.entry_id AND ${IN_FORCE}
  WHERE x.name_tokens && w.tokens::int[]
  ORDER BY shared DESC, e.no LIMIT ${String(CANDIDATES_OF_ONE)}
) e
JOIN subject s ON s.id = e.subject_id ${NAMED} ORDER BY w.n, e.shared DESC, e.no`;

/** A token in more names than this finds too many to be worth reading. */
const TOO_MANY = 300;
const COMMON = `
SELECT token, freq * c.reltuples AS names FROM pg_stats s
JOIN pg_class c ON c.oid = format('%I.%I', s.schemaname, s.tablename)::regclass
CROSS JOIN LATERAL unnest(s.most_common_elems::text::int[], s.most_common_elem_freqs) AS u(token, freq)
WHERE s.schemaname = current_schema AND s.tablename = 'entry_dossier' AND s.attname = 'name_tokens'
  AND token IS NOT NULL AND freq * c.reltuples > ${String(TOO_MANY)}`;
const COMMON_KNOWN_FOR = 10 * 60_000;

/** Who is listed, for many at once (R7.3). */
@Injectable()
export class ScreeningRepository {
  private common: { until: number; tokens: ReadonlyMap<number, number> } = { until: 0, tokens: new Map() };

  constructor(
    private readonly source: DataSource,
    private readonly index: KeyedIndex,
  ) {}

  /** The entries in force of the subjects with these identifiers, under whatever of their numbers; keys are hex. */
  async listed(hashes: readonly Buffer[], at: Date): Promise<Map<string, ListedEntry[]>> {
    if (hashes.length === 0) return new Map();
    const [statement, asked] = hashes.length === 1 ? [LISTED_ONE, hashes[0]] : [LISTED, hashes];
    const rows = await prepared<ListedEntry & { hash: Buffer }>(this.source, statement, [at, asked]);
    return grouped(rows, ({ hash }) => hash.toString('hex'));
  }

  /**
   * Entries in force whose names share the most with each of these names, by blind tokens: candidates to be opened and
   * compared. The pairs of the telling part of a name are looked for; of those the database's own statistics say
   * which are too common to find anybody by.
   */
  async candidates(names: readonly string[], at: Date): Promise<Map<number, ListedEntry[]>> {
    const wanted = await this.wanted(names);
    if (wanted.length === 0) return new Map();
    const parameters = [at, wanted.map(({ n }) => n), wanted.map(({ tokens }) => tokens)];
    const rows = await this.source.query<(ListedEntry & { n: number })[]>(CANDIDATES, parameters);
    return grouped(rows, ({ n }) => n);
  }

  /** What names are looked for by; those with nothing telling are left out. */
  async wanted(names: readonly string[]): Promise<{ n: number; tokens: string }[]> {
    const common = await this.tooCommon();
    return names.flatMap((name, n) => {
      const tokens = this.index.queryTokens(coreOfName(name)).filter((token) => !common.has(token));
      return tokens.length > 0 ? [{ n, tokens: `{${tokens.join(',')}}` }] : [];
    });
  }

  /** About how many names the rarest of these blind tokens is in, at most; 0: there is none. */
  async namesWithRarest(tokens: readonly number[]): Promise<number> {
    const common = await this.tooCommon();
    return tokens.length === 0 ? 0 : Math.min(...tokens.map((token) => common.get(token) ?? TOO_MANY));
  }

  /** With about how many names each is in. */
  private async tooCommon(): Promise<ReadonlyMap<number, number>> {
    if (this.common.until < Date.now()) {
      const rows = await this.source.query<{ token: number; names: number }[]>(COMMON);
      const tokens = new Map(rows.map(({ token, names }) => [token, names]));
      this.common = { until: Date.now() + COMMON_KNOWN_FOR, tokens };
    }
    return this.common.tokens;
  }
}

function grouped<K, T>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
