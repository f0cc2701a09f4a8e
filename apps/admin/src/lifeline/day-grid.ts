import type { DeadlineStep } from '../api/types.js';

/** A cell of the grid: a day of the count, or a day outside it. */
export interface GridDay {
  date: string;
  step: DeadlineStep | null;
}

/** One row: Monday to Sunday. */
export type GridWeek = GridDay[];

const DAY_MS = 86_400_000;
const DAYS = 7;

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Monday is 0, Sunday 6. */
const weekday = (instant: number): number => (new Date(instant).getUTCDay() + 6) % DAYS;

/** The days of a count as weeks, filled up to whole weeks, so that it reads like the calendar on the wall. */
export function weeksOf(steps: readonly DeadlineStep[]): GridWeek[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return [];
  const byDate = new Map(steps.map((step) => [step.date, step]));
  const start = at(first.date) - weekday(at(first.date)) * DAY_MS;
  const end = at(last.date) + (DAYS - 1 - weekday(at(last.date))) * DAY_MS;
  const weeks: GridWeek[] = [];
  for (let monday = start; monday <= end; monday += DAYS * DAY_MS) {
    weeks.push(
      Array.from({ length: DAYS }, (_, i) => {
        const date = dateOf(monday + i * DAY_MS);
        return { date, step: byDate.get(date) ?? null };
      }),
    );
  }
  return weeks;
}

/** A count of days in a row can be laid out as a grid; first and last day of a long period cannot. */
export const isDayByDay = (steps: readonly DeadlineStep[]): boolean =>
  steps.length > 2 &&
  steps.every((step, i) => i === 0 || at(step.date) - at(steps[i - 1]?.date ?? '') === DAY_MS);
