import type { CalendarDay } from '../api/types.js';

export type DayKind = 'workday' | 'weekend' | 'holiday' | 'makeUp';

export interface MonthDay {
  date: string;
  day: number;
  kind: DayKind;
  name: string | undefined;
}

const DAYS = 7;
const pad = (n: number): string => String(n).padStart(2, '0');

/** Monday is 0, Sunday 6. */
const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % DAYS;

export const isWeekend = (date: string): boolean => weekdayOf(date) >= 5;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A month, counted from 1, as weeks from Monday to Sunday; null where a week belongs to another month. */
export function monthWeeks(
  year: number,
  month: number,
  special: ReadonlyMap<string, CalendarDay>,
): (MonthDay | null)[][] {
  const days = Array.from({ length: daysIn(year, month) }, (_, i): MonthDay => {
    const date = `${String(year)}-${pad(month)}-${pad(i + 1)}`;
    const listed = special.get(date);
    return {
      date,
      day: i + 1,
      kind: listed?.kind ?? (isWeekend(date) ? 'weekend' : 'workday'),
      name: listed?.name,
    };
  });
  const before = weekdayOf(days[0]?.date ?? '');
  const cells = [...Array<null>(before).fill(null), ...days];
  const after = (DAYS - (cells.length % DAYS)) % DAYS;
  const full = [...cells, ...Array<null>(after).fill(null)];
  return Array.from({ length: full.length / DAYS }, (_, week) => full.slice(week * DAYS, (week + 1) * DAYS));
}

export const byDate = (days: readonly CalendarDay[]): Map<string, CalendarDay> =>
  new Map(days.map((day) => [day.date, day]));

/**
 * What a click makes of a day: a working day a holiday and back; a weekend first a make-up day, then a holiday, and
 * back. Make-up days fall on weekends only.
 */
export function switched(days: readonly CalendarDay[], date: string, name: string): CalendarDay[] {
  const others = days.filter((day) => day.date !== date);
  const kind = nextKind(days.find((day) => day.date === date)?.kind, isWeekend(date));
  const next = kind ? [...others, { date, kind, name }] : others;
  return next.sort((a, b) => a.date.localeCompare(b.date));
}

function nextKind(kind: CalendarDay['kind'] | undefined, weekend: boolean): CalendarDay['kind'] | undefined {
  if (kind === 'holiday') return undefined;
  if (kind === 'makeUp') return 'holiday';
  return weekend ? 'makeUp' : 'holiday';
}

/** On how many days two versions of a year differ. */
export function differing(before: readonly CalendarDay[], after: readonly CalendarDay[]): number {
  const [was, is] = [byDate(before), byDate(after)];
  const dates = new Set([...was.keys(), ...is.keys()]);
  return [...dates].filter((date) => {
    const [a, b] = [was.get(date), is.get(date)];
    return a?.kind !== b?.kind || a?.name !== b?.name;
  }).length;
}
