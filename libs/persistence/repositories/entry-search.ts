import { normaliseName, type KeyedIndex } from '../../platform/crypto/keyed-index.js';
import { normaliseIdentifier } from '../../rules/identifiers/normalise.js';
import type { Conditions } from '../conditions.js';

/** What an officer's search box may mean. */
export type Search =
  | { kind: 'number'; no: string }
  /** Part of a name, and perhaps a whole identifier of any scheme. */
  | { kind: 'text'; normalised: string; tokens: number[]; hashes: Buffer[] };

const ENTRY_NO = /^(HEI|HONG|GUAN|JING)-\d{4}-\d{1,9}$/;
const LIKE_AN_IDENTIFIER = /^[0-9A-Z]{6,30}$/;
const SCHEMES = ['uscc', 'residentId', 'otherDocument', 'lei'] as const;

/** Reads a search; what could be an identifier is looked for as one and as part of a name. */
export function understandSearch(q: string, index: KeyedIndex): Search {
  const code = normaliseIdentifier(q).value;
  if (ENTRY_NO.test(code)) return { kind: 'number', no: code };
  return {
    kind: 'text',
    normalised: normaliseName(q),
    tokens: index.queryTokens(q),
    hashes: LIKE_AN_IDENTIFIER.test(code) ? SCHEMES.map((scheme) => index.identifierHash(scheme, code)) : [],
  };
}

const BY_NAME = 'SELECT d.entry_id FROM entry_dossier d WHERE d.name_tokens @> ?::int[]';
/** Under whatever number of the same subject the entry was made. */
const BY_IDENTIFIER = `SELECT s.id FROM subject_identifier i JOIN subject named ON named.id = i.subject_id
  JOIN subject kin ON kin.root_id = named.root_id JOIN entry s ON s.subject_id = kin.id WHERE i.hash = ANY(?)`;

export function searchCondition(conditions: Conditions, search: Search): void {
  if (search.kind === 'number') conditions.add('e.no = ?', search.no);
  else if (search.tokens.length === 0) conditions.add('false');
  else if (search.hashes.length === 0) conditions.add(`e.id IN (${BY_NAME})`, search.tokens);
  else conditions.add(`e.id IN (${BY_NAME} UNION ${BY_IDENTIFIER})`, search.tokens, search.hashes);
}
