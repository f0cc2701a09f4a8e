import { assertMoment, isRealDate, plusDate, plusInShanghai } from './dates.js';
import { durationOf } from './term.js';

/**
 * A date plus a duration of days is a date; an instant plus a duration is a UTC instant, months and days by the
 * Shanghai calendar, clamped at the month's end. Hours cannot be added to a bare date: RangeError.
 */
export function addDuration(from: string, duration: string): string {
  assertMoment(from);
  const parsed = durationOf(duration);
  if (!isRealDate(from)) return plusInShanghai(from, parsed.duration);
  if (parsed.kind === 'clock') throw new RangeError('a duration of hours cannot be added to a date');
  return plusDate(from, parsed.duration);
}
