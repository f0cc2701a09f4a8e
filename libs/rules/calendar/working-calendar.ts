import type { CalendarCertainty, CalendarDay, CalendarYear } from './calendar-year-schema.js';
import { addDays, isWeekend } from './dates.js';

/** What the calendar is built from: the years of the table and the number of its present version. */
export interface CalendarData {
  years: readonly CalendarYear[];
  revision: number;
}

export type DayReason = 'workday' | 'weekend' | 'holiday' | 'makeUpDay';

/** One day as the calendar sees it; `name` is the holiday's. */
export interface DayInCalendar {
  date: string;
  working: boolean;
  why: DayReason;
  name?: string;
  certainty: CalendarCertainty;
}

/** Working days of the PRC with 调休 (R1.6). Nothing outside its table decides. */
export interface WorkingCalendar {
  readonly revision: number;
  /** `date` is `YYYY-MM-DD` in Shanghai. A year that is not in the table has weekends only and is provisional. */
  day(date: string): DayInCalendar;
  /** The State Council's documents for a year; none for a year not yet published. */
  documentsOf(year: number): readonly string[];
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

function reasonFor(date: string, listed: CalendarDay | undefined): DayReason {
  if (listed) return listed.kind === 'holiday' ? 'holiday' : 'makeUpDay';
  return isWeekend(date) ? 'weekend' : 'workday';
}

/** Builds the calendar from validated data (`calendarYearSchema`). A year given twice is refused: RangeError. */
export function buildCalendar({ years, revision }: CalendarData): WorkingCalendar {
  const byYear = new Map(years.map((year) => [year.year, year]));
  if (byYear.size !== years.length) throw new RangeError('a year is in the calendar twice');
  const listed = new Map(years.flatMap((year) => year.days.map((day) => [day.date, day] as const)));
  return {
    revision,
    day(date) {
      const special = listed.get(date);
      const why = reasonFor(date, special);
      const certainty = byYear.get(yearOf(date))?.certainty ?? 'provisional';
      const working = why === 'workday' || why === 'makeUpDay';
      return { date, working, why, ...(special && { name: special.name }), certainty };
    },
    documentsOf: (year) => byYear.get(year)?.documentNo?.split('、') ?? [],
  };
}

/** Longer than any run of days off: a table that has none within it is broken. */
const LONGEST_BREAK = 60;

/** The date itself when it is worked, else the last working day before it (R7.5). */
export function lastWorkingDayOnOrBefore(date: string, calendar: WorkingCalendar): string {
  for (let back = 0; back <= LONGEST_BREAK; back += 1) {
    const candidate = addDays(date, -back);
    if (calendar.day(candidate).working) return candidate;
  }
  throw new RangeError(`no working day in the ${String(LONGEST_BREAK)} days before the date`);
}
