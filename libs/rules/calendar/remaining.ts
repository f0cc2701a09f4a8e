import { addDays, plusInShanghai, startOfShanghaiDay } from './dates.js';
import { shanghaiDate } from './shanghai.js';
import { durationOf, isWorkingDays } from './term.js';
import type { Term } from './term.js';
import { lastWorkingDayOnOrBefore } from './working-calendar.js';
import type { WorkingCalendar } from './working-calendar.js';

const lastDayBefore = (instant: string): string =>
  shanghaiDate(new Date(new Date(instant).getTime() - 1).toISOString());

/** Working days after `from` up to and with `to`. */
function workingDaysIn(from: string, to: string, calendar: WorkingCalendar): number {
  let count = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (calendar.day(date).working) count += 1;
  }
  return count;
}

/**
 * Working days left until a deadline (还剩N个工作日): today does not count, the last day does, so on the last day
 * 0 are left. Past the deadline the answer is negative: working days begun since, 0 while none has.
 * @param now and `dueAt` are ISO 8601 instants.
 */
export function workingDaysBetween(now: string, dueAt: string, calendar: WorkingCalendar): number {
  const [today, last] = [shanghaiDate(now), lastDayBefore(dueAt)];
  return today <= last ? workingDaysIn(today, last, calendar) : 0 - workingDaysIn(last, today, calendar);
}

/**
 * The instant of a rung below a deadline (R6.3): for N working days, the beginning of the last working day
 * on which N are left; for a duration, that much earlier; null is the deadline itself. It may lie before the event: then the rung
 * is due at once.
 */
export function rungAt(dueAt: string, before: Term | null, calendar: WorkingCalendar): string {
  if (before === null) return dueAt;
  if (!isWorkingDays(before)) return plusInShanghai(dueAt, durationOf(before.duration).duration, -1);
  let date = lastDayBefore(dueAt);
  for (let left = 0; left < before.workingDays; date = addDays(date, -1)) {
    if (calendar.day(date).working) left += 1;
  }
  return startOfShanghaiDay(lastWorkingDayOnOrBefore(date, calendar));
}
