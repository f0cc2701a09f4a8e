import { Duration } from 'luxon';

/**
 * How long something may take: working days of the PRC calendar, or an ISO 8601 duration. A duration has either
 * date parts (`P24M`, `P30D`) or time parts (`PT30S`), never both and never fractions.
 */
export type Term = { workingDays: number } | { duration: string };

/** More working days than this (about ten years) is a slip of the keyboard, not a term. */
export const MAX_WORKING_DAYS = 2500;
const MAX_YEARS = 100;

const DATE_DURATION = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;
const TIME_DURATION = /^PT(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?$/;

/** A duration taken apart: `calendar` moves by dates, `clock` by exact time. */
export interface ParsedDuration {
  kind: 'calendar' | 'clock';
  duration: Duration;
  isZero: boolean;
}

/** Reads an ISO 8601 duration; null when it is malformed, fractional, mixed, or beyond a hundred years. */
export function parseDuration(text: string): ParsedDuration | null {
  const date = DATE_DURATION.exec(text);
  const time = date ? null : TIME_DURATION.exec(text);
  const found = date ?? time;
  if (!found) return null;
  const [a, b, c, d] = found.slice(1).map((digits) => Number(digits ?? 0));
  const duration = Duration.fromObject(
    date ? { years: a, months: b, weeks: c, days: d } : { hours: a, minutes: b, seconds: c },
  );
  if (duration.as('years') > MAX_YEARS) return null;
  return { kind: date ? 'calendar' : 'clock', duration, isZero: duration.as('milliseconds') === 0 };
}

/** Like `parseDuration`, for durations that a schema has already let through. Throws RangeError. */
export function durationOf(text: string): ParsedDuration {
  const parsed = parseDuration(text);
  if (!parsed) throw new RangeError('not an ISO 8601 duration with whole date parts or whole time parts');
  return parsed;
}

export const isWorkingDays = (term: Term): term is { workingDays: number } => 'workingDays' in term;

/** No time at all: zero working days, or a duration such as `P0D`. */
export const isZeroTerm = (term: Term): boolean =>
  isWorkingDays(term) ? term.workingDays === 0 : durationOf(term.duration).isZero;

/** The months of a whole leap cycle: what holds from the first of each holds from any day. */
const LEAP_CYCLE = 48;
const FROM_YEAR = 2025;

/**
 * Negative, zero or positive as `a` is shorter, equal or longer than `b`; null when that depends on the day from
 * which they run (`P1M` and `P30D`).
 */
export function compareDurations(a: string, b: string): number | null {
  const [left, right] = [durationOf(a).duration, durationOf(b).duration];
  const first = Math.sign(endOf(left, 0) - endOf(right, 0));
  for (let month = 1; month < LEAP_CYCLE; month += 1) {
    if (Math.sign(endOf(left, month) - endOf(right, month)) !== first) return null;
  }
  return first;
}

/**
 * Where a duration ends that begins with the first day of a month. A first has no day to lose in a shorter month, so
 * the months simply add up; every recognition asks this several hundred times, so no date objects are made.
 */
function endOf({ years, months, weeks, days, hours, minutes, seconds }: Duration, month: number): number {
  return Date.UTC(FROM_YEAR + years, month + months, 1 + 7 * weeks + days, hours, minutes, seconds);
}

/** As `compareDurations`; a term in working days cannot be compared with a duration: null. */
export function compareTerms(a: Term, b: Term): number | null {
  if (isWorkingDays(a)) return isWorkingDays(b) ? Math.sign(a.workingDays - b.workingDays) : null;
  return isWorkingDays(b) ? null : compareDurations(a.duration, b.duration);
}
