import { addDays } from '../calendar/dates.js';
import { ALLOWED, refused, type Verdict } from '../verdict.js';

/** When a version of a standard is in force; Shanghai dates, `effectiveTo` inclusive, null: until a next one. */
export interface VersionDates {
  effectiveFrom: string;
  effectiveTo: string | null;
}

export const isVersionInForce = ({ effectiveFrom, effectiveTo }: VersionDates, on: string): boolean =>
  effectiveFrom <= on && (effectiveTo === null || effectiveTo >= on);

/** No later day will see this version in force. */
export const hasVersionLapsed = ({ effectiveTo }: VersionDates, today: string): boolean =>
  effectiveTo !== null && effectiveTo < today;

const newestOf = (versions: readonly VersionDates[]): VersionDates | undefined =>
  [...versions].sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom)).at(-1);

/**
 * May a version with these dates follow the ones there are? On no day may two be in force. One without an end ends by
 * itself on the day before its successor begins; an end that was published is not moved.
 */
export function mayFollow(versions: readonly VersionDates[], next: VersionDates): Verdict {
  if (next.effectiveTo !== null && next.effectiveTo < next.effectiveFrom)
    return refused('standard-dates-overlap');
  const newest = newestOf(versions);
  if (!newest) return ALLOWED;
  const begins = next.effectiveFrom > newest.effectiveFrom;
  const follows = newest.effectiveTo === null || newest.effectiveTo < next.effectiveFrom;
  return begins && follows ? ALLOWED : refused('standard-dates-overlap');
}

/** The last day of an open version whose successor begins on a day. */
export const lastDayBefore = (effectiveFrom: string): string => addDays(effectiveFrom, -1);
