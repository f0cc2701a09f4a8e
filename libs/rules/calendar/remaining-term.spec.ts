import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueOn } from './deadline.js';
import { remainingTerm } from './remaining-term.js';
import { SHIPPED_CALENDAR } from './shipped-calendar.js';
import type { Term } from './term.js';
import { buildCalendar } from './working-calendar.js';

const calendar = buildCalendar({ ...SHIPPED_CALENDAR, revision: 1 });
const DAY = 86_400_000;
const START = Date.parse('2026-01-05T02:00:00Z');
const iso = (ms: number): string => new Date(ms).toISOString();

describe('what is left of a term that was suspended', () => {
  it.each([
    ['7 working days, on the third', { workingDays: 7 }, '2026-03-02T02:00:00Z', 3, { workingDays: 4 }],
    ['5 working days, on the last', { workingDays: 5 }, '2026-03-02T02:00:00Z', 7, { workingDays: 1 }],
    ['30 days, after 10', { duration: 'P30D' }, '2026-03-02T02:00:00Z', 10, { duration: 'P20D' }],
    ['2 days, at noon of the last', { duration: 'P2D' }, '2026-03-02T04:00:00Z', 2, { duration: 'PT43200S' }],
    ['an hour, at once', { duration: 'PT1H' }, '2026-03-02T02:00:00Z', 0, { duration: 'PT3600S' }],
  ] as const)('%s', (_name, term, from, days, left) => {
    const due = dueOn(term, from, calendar).dueAt;
    const since = iso(Date.parse(from) + days * DAY);
    expect(remainingTerm(term, since, due, calendar)).toEqual(left);
  });

  it('suspended and resumed at the same moment, a term ends when it would have ended', () => {
    const terms = fc.oneof<fc.Arbitrary<Term>[]>(
      fc.integer({ min: 2, max: 40 }).map((workingDays) => ({ workingDays })),
      fc.integer({ min: 2, max: 900 }).map((days) => ({ duration: `P${String(days)}D` })),
      fc.integer({ min: 1, max: 36 }).map((months) => ({ duration: `P${String(months)}M` })),
    );
    fc.assert(
      fc.property(
        terms,
        fc.integer({ min: 0, max: 200 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (term, shift, part) => {
          const from = START + shift * DAY;
          const due = Date.parse(dueOn(term, iso(from), calendar).dueAt);
          const since = from + (due - from) * part;
          const left = remainingTerm(term, iso(since), iso(due), calendar);
          const again = Date.parse(dueOn(left, iso(since), calendar).dueAt);
          if ('workingDays' in left && left.workingDays === 1) expect(again).toBeGreaterThanOrEqual(due);
          else expect(Math.floor((again - due) / 1000)).toBe(0);
        },
      ),
    );
  });
});
