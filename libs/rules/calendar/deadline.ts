import type { CalendarCertainty } from './calendar-year-schema.js';
import {
  addDays,
  assertMoment,
  endOfShanghaiDay,
  eventDayOf,
  isRealDate,
  plusDate,
  plusInShanghai,
  startOfShanghaiDay,
} from './dates.js';
import { shanghaiDate } from './shanghai.js';
import { durationOf, isWorkingDays, MAX_WORKING_DAYS } from './term.js';
import type { ParsedDuration, Term } from './term.js';
import type { DayInCalendar, DayReason, WorkingCalendar } from './working-calendar.js';

/** One day of the count; `counted` is its number in it, null when it does not count. */
export interface DeadlineStep {
  date: string;
  counted: number | null;
  why: 'eventDay' | DayReason;
  name?: string;
  certainty: CalendarCertainty;
}

/** A deadline that can explain itself (R1.6). */
export interface Deadline {
  /** The first instant after the term, UTC: 24:00 Asia/Shanghai of `dueOn`, except for terms of exact time. */
  dueAt: string;
  /** The last day that counts, Shanghai. */
  dueOn: string;
  /** How it was counted: working day by working day, by the calendar, or as exact time. */
  rule: 'workingDays' | 'calendarPeriod' | 'exactTime';
  /** `provisional` when any day of the count lies in a year whose holidays are not yet published. */
  certainty: CalendarCertainty;
  documentNos: string[];
  /** Working days: the day of the event and every day after it. Durations: its first and its last day. */
  steps: DeadlineStep[];
  term: Term;
  from: string;
  calendarRevision: number;
}

/** A working day at least every so many days, or the table is broken. */
const DAYS_PER_WORKING_DAY = 60;

const toStep = ({ date, why, name, certainty }: DayInCalendar, counted: number | null): DeadlineStep => ({
  date,
  counted,
  why,
  ...(name !== undefined && { name }),
  certainty,
});

function countWorkingDays(eventDay: string, wanted: number, calendar: WorkingCalendar): DeadlineStep[] {
  const steps: DeadlineStep[] = [];
  for (let counted = 0, date = eventDay; counted < wanted;) {
    if (steps.length > wanted * DAYS_PER_WORKING_DAY)
      throw new RangeError('the calendar has too few working days');
    date = addDays(date, 1);
    const day = calendar.day(date);
    if (day.working) counted += 1;
    steps.push(toStep(day, day.working ? counted : null));
  }
  return steps;
}

const eventStep = (eventDay: string, calendar: WorkingCalendar): DeadlineStep => ({
  ...toStep(calendar.day(eventDay), null),
  why: 'eventDay',
});

const documentsFor = (steps: readonly DeadlineStep[], calendar: WorkingCalendar): string[] => {
  const years = new Set(steps.map(({ date }) => Number(date.slice(0, 4))));
  return [...new Set([...years].flatMap((year) => calendar.documentsOf(year)))];
};

type Counted = Omit<Deadline, 'term' | 'from' | 'calendarRevision'>;

/** "N个工作日内": the day of the event does not count, the N-th working day counts to its end. */
function workingDaysDeadline(workingDays: number, eventDay: string, calendar: WorkingCalendar): Counted {
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > MAX_WORKING_DAYS) {
    throw new RangeError(`a term of 1 to ${String(MAX_WORKING_DAYS)} working days is needed`);
  }
  const steps = countWorkingDays(eventDay, workingDays, calendar);
  const dueOn = steps.at(-1)?.date ?? eventDay;
  return {
    dueAt: endOfShanghaiDay(dueOn),
    dueOn,
    rule: 'workingDays',
    certainty: steps.some((step) => step.certainty === 'provisional') ? 'provisional' : 'confirmed',
    documentNos: documentsFor(steps, calendar),
    steps: [eventStep(eventDay, calendar), ...steps],
  };
}

/** "届满": the day of the event does not count, the corresponding day counts to its end. */
function calendarDueAt(eventDay: string, duration: ParsedDuration['duration']): string {
  return endOfShanghaiDay(plusDate(eventDay, duration));
}

/** The end of a calendar day, or of exact time; zero is over at once. No holiday moves it: a listing lasts no day longer. */
function durationDeadline(text: string, from: string, calendar: WorkingCalendar): Counted {
  const { kind, duration, isZero } = durationOf(text);
  const eventDay = eventDayOf(from);
  const byCalendar = kind === 'calendar' && !isZero;
  const dueAt = byCalendar
    ? calendarDueAt(eventDay, duration)
    : plusInShanghai(exactStart(from, isZero), duration);
  const dueOn = byCalendar ? plusDate(eventDay, duration) : shanghaiDate(dueAt);
  return {
    dueAt,
    dueOn,
    rule: byCalendar ? 'calendarPeriod' : 'exactTime',
    certainty: 'confirmed',
    documentNos: [],
    steps: [eventStep(eventDay, calendar), toStep(calendar.day(dueOn), null)],
  };
}

/** Exact time from a bare date runs from its end, as the day of the event never counts; zero time from its beginning. */
function exactStart(from: string, isZero: boolean): string {
  if (!isRealDate(from)) return from;
  return isZero ? startOfShanghaiDay(from) : endOfShanghaiDay(from);
}

/**
 * When a term ends and why.
 * @param from the event: a Shanghai date `YYYY-MM-DD`, or an ISO 8601 instant with its offset.
 * @throws RangeError for a malformed `from` and for terms that no schema lets through.
 */
export function dueOn(term: Term, from: string, calendar: WorkingCalendar): Deadline {
  assertMoment(from);
  const counted = isWorkingDays(term)
    ? workingDaysDeadline(term.workingDays, eventDayOf(from), calendar)
    : durationDeadline(term.duration, from, calendar);
  return { ...counted, term, from, calendarRevision: calendar.revision };
}

/**
 * The moment of an event of which only the date was given: `now` when that is today, else the date. Terms in days
 * do not care; the rehearsal's seconds do, they should run from now and not from midnight.
 */
export const momentOf = (date: string, now: string): string => (date === shanghaiDate(now) ? now : date);
