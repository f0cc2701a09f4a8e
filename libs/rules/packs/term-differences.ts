import type { EntryTerms } from './entry-terms.js';

/** A parameter that differs; null: it is not there. */
export interface TermDifference {
  /** Dotted, as in the terms: `validity.single.max`. */
  path: string;
  now: unknown;
  then: unknown;
}

/** Which pack it is, is no difference of terms. */
const NAMES: ReadonlySet<string> = new Set(['packCode', 'packVersion']);

type Plain = Record<string, unknown>;
const isBranch = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A term (`{ workingDays }`, `{ duration }`) is read whole. */
const isTerm = (value: unknown): boolean =>
  isBranch(value) && ('workingDays' in value || 'duration' in value);

function compare(now: unknown, then: unknown, path: string): TermDifference[] {
  if (JSON.stringify(now ?? null) === JSON.stringify(then ?? null)) return [];
  const whole = isTerm(now) || isTerm(then) || !isBranch(now) || !isBranch(then);
  if (whole) return [{ path, now: now ?? null, then: then ?? null }];
  const keys = [...new Set([...Object.keys(now), ...Object.keys(then)])];
  return keys.flatMap((key) => compare(now[key], then[key], path === '' ? key : `${path}.${key}`));
}

/** What another pack would say otherwise, parameter by parameter. */
export const termDifferences = (now: EntryTerms, then: EntryTerms): TermDifference[] =>
  compare(now, then, '').filter(({ path }) => !NAMES.has(path));
