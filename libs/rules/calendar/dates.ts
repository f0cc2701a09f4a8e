import { DateTime } from 'luxon';
import { SHANGHAI, shanghaiDate } from './shanghai.js';

const DATE = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A day of the calendar at no particular place: arithmetic on dates must never meet a change of clocks. */
export const dayOf = (date: string): DateTime => DateTime.fromISO(date, { zone: 'utc' });

/** `YYYY-MM-DD` and in the calendar: 2018-09-31 is not. */
export function isRealDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const at = Date.parse(text);
  // 30 February would become a day in March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** An ISO 8601 instant with its offset; without one it would mean another moment in every zone. */
export const isInstant = (text: string): boolean => INSTANT.test(text) && DateTime.fromISO(text).isValid;

const isoDate = (day: DateTime): string => day.toFormat('yyyy-MM-dd');
const isoInstant = (moment: DateTime): string => new Date(moment.toMillis()).toISOString();

export const addDays = (date: string, days: number): string => isoDate(dayOf(date).plus({ days }));

/** Whole days from one date to a later one; negative when it is earlier. */
export const daysBetween = (from: string, to: string): number => dayOf(to).diff(dayOf(from), 'days').days;

/** Monday is 1, Sunday 7. */
export const weekdayOf = (date: string): number => dayOf(date).weekday;
export const isWeekend = (date: string): boolean => weekdayOf(date) > 5;

/** 00:00 in Shanghai of a date, as a UTC instant. */
export const startOfShanghaiDay = (date: string): string =>
  isoInstant(DateTime.fromISO(date, { zone: SHANGHAI }));

/** 24:00 in Shanghai of a date: the first instant that no longer belongs to it. */
export const endOfShanghaiDay = (date: string): string => startOfShanghaiDay(addDays(date, 1));

/** What a caller may give as "from when": a Shanghai date or an instant. Throws RangeError on anything else. */
export function assertMoment(text: string): void {
  if (!isRealDate(text) && !isInstant(text)) {
    throw new RangeError('neither a date YYYY-MM-DD nor an ISO 8601 instant with its offset');
  }
}

/** The Shanghai date on which a moment (date or instant) falls. */
export const eventDayOf = (moment: string): string => (isRealDate(moment) ? moment : shanghaiDate(moment));

/** Adds to an instant, months and days by the Shanghai calendar. Returns a UTC instant. */
export const plusInShanghai = (
  instant: string,
  amount: Parameters<DateTime['plus']>[0],
  direction: 1 | -1 = 1,
): string => {
  const from = DateTime.fromISO(instant, { zone: SHANGHAI });
  return isoInstant(direction === 1 ? from.plus(amount) : from.minus(amount));
};

/** Adds to a date, clamping at the month's end (2024-01-31 + 1 month = 2024-02-29). */
export const plusDate = (date: string, amount: Parameters<DateTime['plus']>[0]): string =>
  isoDate(dayOf(date).plus(amount));
