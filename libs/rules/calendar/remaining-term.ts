import { shanghaiDate } from './shanghai.js';
import { daysBetween } from './dates.js';
import { workingDaysBetween } from './remaining.js';
import { durationOf, isWorkingDays, type Term } from './term.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * What was left of a running term when it was suspended, in the term's own kind: working days (at least one, so that
 * nobody's window closes with its resumption), whole days, or seconds. Of days, the rest of the last one is seconds too:
 * zero days would be over at once.
 * @param since and `dueAt` are ISO 8601 instants.
 */
export function remainingTerm(term: Term, since: string, dueAt: string, calendar: WorkingCalendar): Term {
  if (isWorkingDays(term)) {
    return { workingDays: Math.max(1, workingDaysBetween(since, dueAt, calendar)) };
  }
  const left = Math.max(0, Date.parse(dueAt) - Date.parse(since));
  const lastDay = shanghaiDate(new Date(Date.parse(dueAt) - 1).toISOString());
  const days = daysBetween(shanghaiDate(since), lastDay);
  if (days > 0 && durationOf(term.duration).kind !== 'clock') return { duration: `P${String(days)}D` };
  return { duration: `PT${String(Math.ceil(left / 1000))}S` };
}
