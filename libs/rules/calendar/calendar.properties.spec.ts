import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueOn } from './deadline.js';
import { rungAt, workingDaysBetween } from './remaining.js';
import { SHIPPED_CALENDAR } from './shipped-calendar.js';
import { buildCalendar } from './working-calendar.js';
import type { WorkingCalendar } from './working-calendar.js';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const dateAt = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);
const isWeekendUtc = (day: number): boolean => [0, 6].includes(new Date(START + day * DAY).getUTCDay());

/** The naive model: a row of booleans, one for each day of two years. */
interface Model {
  worked: boolean[];
  calendar: WorkingCalendar;
}

/** Two invented years: any day may be a holiday, any weekend day may be worked. */
const model: fc.Arbitrary<Model> = fc
  .array(fc.constantFrom('plain', 'plain', 'plain', 'special'), { minLength: 730, maxLength: 730 })
  .map((kinds) => {
    const days = kinds.flatMap((kind, day) =>
      kind === 'special'
        ? [
            {
              date: dateAt(day),
              kind: isWeekendUtc(day) ? ('makeUp' as const) : ('holiday' as const),
              name: '虚构',
            },
          ]
        : [],
    );
    const years = [2026, 2027].map((year) => ({
      year,
      certainty: 'confirmed' as const,
      documentNo: '虚构',
      days: days.filter(({ date }) => date.startsWith(String(year))),
    }));
    const worked = kinds.map((kind, day) => (kind === 'special') === isWeekendUtc(day));
    return { worked, calendar: buildCalendar({ years, revision: 1 }) };
  });

function naiveDueOn(worked: readonly boolean[], from: number, wanted: number): string {
  let day = from;
  for (let left = wanted; left > 0;) {
    day += 1;
    if (worked[day] === true) left -= 1;
  }
  return dateAt(day);
}

const eventDay = fc.nat(500);
const workingDays = fc.integer({ min: 1, max: 60 });
const shipped = buildCalendar(SHIPPED_CALENDAR);

describe('working-day arithmetic against a naive model (R1.6)', () => {
  it('finds the day that counting by hand finds', () => {
    fc.assert(
      fc.property(model, eventDay, workingDays, ({ worked, calendar }, from, wanted) => {
        const deadline = dueOn({ workingDays: wanted }, dateAt(from), calendar);
        expect(deadline.dueOn).toBe(naiveDueOn(worked, from, wanted));
        expect(deadline.dueAt).toBe(`${deadline.dueOn}T16:00:00.000Z`);
        const counted = deadline.steps.flatMap((step) => step.counted ?? []);
        expect(counted).toEqual(Array.from({ length: wanted }, (_, i) => i + 1));
      }),
    );
  });

  it('leaves as many days as the term has, when asked on the day of the event; none on the last', () => {
    fc.assert(
      fc.property(model, eventDay, workingDays, ({ calendar }, from, wanted) => {
        const { dueAt, dueOn: last } = dueOn({ workingDays: wanted }, dateAt(from), calendar);
        expect(workingDaysBetween(`${dateAt(from)}T04:00:00Z`, dueAt, calendar)).toBe(wanted);
        expect(workingDaysBetween(`${last}T15:59:59Z`, dueAt, calendar)).toBe(0);
      }),
    );
  });

  it('puts a rung where exactly so many days are left, on a working day', () => {
    fc.assert(
      fc.property(
        model,
        fc.integer({ min: 150, max: 500 }),
        fc.integer({ min: 1, max: 10 }),
        ({ calendar }, from, n) => {
          const { dueAt } = dueOn({ workingDays: 20 }, dateAt(from), calendar);
          const rung = rungAt(dueAt, { workingDays: n }, calendar);
          expect(workingDaysBetween(rung, dueAt, calendar)).toBe(n);
          const rungDay = new Date(Date.parse(rung) + DAY / 3).toISOString().slice(0, 10);
          expect(calendar.day(rungDay).working).toBe(true);
        },
      ),
    );
  });
});

describe('monotonicity (R1.6)', () => {
  const instant = fc
    .date({ min: new Date('2018-01-01'), max: new Date('2027-06-30'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const term = fc.oneof(
    workingDays.map((days) => ({ workingDays: days })),
    fc.constantFrom('P1D', 'P30D', 'P1M', 'P12M', 'P3Y', 'PT30S', 'PT12H').map((duration) => ({ duration })),
  );

  it('a later event is never due earlier, and no term ends before its event', () => {
    fc.assert(
      fc.property(instant, instant, term, (a, b, given) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const [first, second] = [dueOn(given, earlier, shipped), dueOn(given, later, shipped)];
        expect(first.dueAt <= second.dueAt).toBe(true);
        expect(first.dueAt > earlier).toBe(true);
      }),
    );
  });

  it('one more working day is due at least a day later', () => {
    fc.assert(
      fc.property(instant, workingDays, (from, days) => {
        const [less, more] = [days, days + 1].map((n) =>
          Date.parse(dueOn({ workingDays: n }, from, shipped).dueAt),
        );
        expect(more! - less!).toBeGreaterThanOrEqual(DAY);
      }),
    );
  });
});
