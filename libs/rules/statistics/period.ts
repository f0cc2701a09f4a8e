import { plusDate, startOfShanghaiDay } from '../calendar/dates.js';
import { shanghaiDate } from '../calendar/shanghai.js';

/**
 * What a month's statistics cover (§十一): the calendar month. 每月18日前 follows it, in the month after: departments
 * count whole months, and every day is counted once, whatever the due date.
 */
export interface StatisticsPeriod {
  /** `YYYY-MM`, Shanghai. */
  month: string;
  /** Its first instant. */
  from: string;
  /** The first instant after it: figures of a standing are as of then. */
  until: string;
}

const MONTH = /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/;
export const isMonth = (text: string): boolean => MONTH.test(text);

const firstDayOf = (month: string): string => `${month}-01`;
export const monthAfter = (month: string): string => plusDate(firstDayOf(month), { months: 1 }).slice(0, 7);
const monthBefore = (month: string): string => plusDate(firstDayOf(month), { months: -1 }).slice(0, 7);

/** Throws RangeError for what is no month. */
export function periodOf(month: string): StatisticsPeriod {
  if (!isMonth(month)) throw new RangeError('not a month YYYY-MM');
  const from = startOfShanghaiDay(firstDayOf(month));
  return { month, from, until: startOfShanghaiDay(firstDayOf(monthAfter(month))) };
}

/** First and last day of the period, Shanghai dates. */
export const daysOf = (month: string): { first: string; last: string } => ({
  first: firstDayOf(month),
  last: plusDate(firstDayOf(monthAfter(month)), { days: -1 }),
});

export const monthOf = (instant: string): string => shanghaiDate(instant).slice(0, 7);

/** The last month that is over. */
export const lastWholeMonth = (now: string): string => monthBefore(monthOf(now));

/**
 * The months whose statistics nobody has begun: those after the last one begun, or else from the month of the first
 * entry on, up to the last that is over. A service that was down over many months owes them all.
 */
export function monthsOwed(
  { lastBegun, firstEntryAt }: { lastBegun: string | null; firstEntryAt: string | null },
  now: string,
): string[] {
  const first = lastBegun ? monthAfter(lastBegun) : firstEntryAt && monthOf(firstEntryAt);
  if (!first) return [];
  const owed: string[] = [];
  for (let month = first; month <= lastWholeMonth(now); month = monthAfter(month)) owed.push(month);
  return owed;
}
