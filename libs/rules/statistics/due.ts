import { addDays, endOfShanghaiDay } from '../calendar/dates.js';
import type { CalendarCertainty } from '../calendar/calendar-year-schema.js';
import type { DayReason, WorkingCalendar } from '../calendar/working-calendar.js';
import { rungAt } from '../calendar/remaining.js';
import type { FilingRung } from '../packs/entry-terms.js';
import type { PolicyPack } from '../packs/schema.js';
import { monthAfter } from './period.js';

/** One day that was looked at; the last is the due day. */
export interface DueStep {
  date: string;
  working: boolean;
  why: DayReason;
  name?: string;
  certainty: CalendarCertainty;
}

/** When a month's statistics are due (§十一) and why on that day. */
export interface StatisticsDue {
  dueOn: string;
  /** 24:00 Asia/Shanghai of that day. */
  dueAt: string;
  /** The day that the pack names, and where it is moved when nobody works on it. */
  namedDay: string;
  whenNoWorkingDay: 'before' | 'after';
  steps: DueStep[];
  /** `provisional` when a day looked at lies in a year whose holidays are not yet published. */
  certainty: CalendarCertainty;
  documentNos: string[];
  calendarRevision: number;
}

/** What a pack says of the statistics. */
export interface StatisticsTerms {
  dayOfMonth: number;
  whenNoWorkingDay: 'before' | 'after';
  /** Who is reminded when, before the due date and on it. */
  rungs: readonly FilingRung[];
}

/** The ladder is the one of filings: the policy knows one way of pressing for what is owed (R6.3, R7.5). */
export const statisticsTermsOf = ({ common, lists }: PolicyPack): StatisticsTerms => ({
  dayOfMonth: common.statistics.dayOfMonth.value,
  whenNoWorkingDay: common.statistics.whenNoWorkingDay.value,
  rungs: lists.black.filing.rungs.value,
});

/** Longer than any run of days off: a table that has none within it is broken. */
const LONGEST_BREAK = 60;

/** The due date of a month's statistics: in the month after, on the pack's day or the working day beside it. */
export function statisticsDue(
  month: string,
  { dayOfMonth, whenNoWorkingDay }: Pick<StatisticsTerms, 'dayOfMonth' | 'whenNoWorkingDay'>,
  calendar: WorkingCalendar,
): StatisticsDue {
  const namedDay = `${monthAfter(month)}-${String(dayOfMonth).padStart(2, '0')}`;
  const steps = daysUntilWorked(namedDay, whenNoWorkingDay === 'before' ? -1 : 1, calendar);
  const dueOn = steps.at(-1)!.date;
  const years = [...new Set(steps.map(({ date }) => Number(date.slice(0, 4))))];
  return {
    ...{ dueOn, dueAt: endOfShanghaiDay(dueOn), namedDay, whenNoWorkingDay, steps },
    certainty: steps.some(({ certainty }) => certainty === 'provisional') ? 'provisional' : 'confirmed',
    documentNos: [...new Set(years.flatMap((year) => calendar.documentsOf(year)))],
    calendarRevision: calendar.revision,
  };
}

function daysUntilWorked(from: string, step: 1 | -1, calendar: WorkingCalendar): DueStep[] {
  const days: DueStep[] = [];
  for (let date = from; days.length <= LONGEST_BREAK; date = addDays(date, step)) {
    const day = calendar.day(date);
    days.push(day);
    if (day.working) return days;
  }
  throw new RangeError(`no working day in the ${String(LONGEST_BREAK)} days beside the date`);
}

/** Who is reminded at which instant, the earliest first. */
export const remindersOf = (
  { dueAt }: Pick<StatisticsDue, 'dueAt'>,
  { rungs }: Pick<StatisticsTerms, 'rungs'>,
  calendar: WorkingCalendar,
): { role: FilingRung['role']; at: string }[] =>
  rungs.map(({ role, before }) => ({ role, at: rungAt(dueAt, before, calendar) }));

/**
 * Until when a department may still report: the next month's due date. What comes later belongs into no revision that
 * anybody waits for. Statistics made up long afterwards stay open for as long.
 */
export function statisticsCloseAt(
  month: string,
  openedAt: string,
  terms: Pick<StatisticsTerms, 'dayOfMonth' | 'whenNoWorkingDay'>,
  calendar: WorkingCalendar,
): string {
  for (let next = monthAfter(month); ; next = monthAfter(next)) {
    const { dueAt } = statisticsDue(next, terms, calendar);
    if (dueAt > openedAt) return dueAt;
  }
}
