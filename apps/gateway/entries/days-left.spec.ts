import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workingDaysBetween } from '../../../libs/rules/calendar/remaining.js';
import { SHIPPED_CALENDAR } from '../../../libs/rules/calendar/shipped-calendar.js';
import { buildCalendar } from '../../../libs/rules/calendar/working-calendar.js';
import { DaysLeft } from './days-left.js';

const calendar = buildCalendar(SHIPPED_CALENDAR);
const instant = fc
  .date({ min: new Date('2018-06-01'), max: new Date('2029-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const within = fc
  .tuple(instant, fc.integer({ min: -90, max: 400 }))
  .map(([from, days]): [string, string] => [
    from,
    new Date(Date.parse(from) + days * 86_400_000).toISOString(),
  ]);

describe('working days left of many deadlines (R1.6)', () => {
  it('are those of the rule, before and past the deadline', () => {
    const left = new DaysLeft(calendar);
    fc.assert(
      fc.property(within, ([now, dueAt]) => {
        expect(left.between(now, dueAt)).toBe(workingDaysBetween(now, dueAt, calendar));
      }),
      { numRuns: 60 },
    );
  });

  it('counts 调休: 2026-02-14 is a Saturday that is worked', () => {
    expect(new DaysLeft(calendar).between('2026-02-13T02:00:00Z', '2026-02-14T16:00:00Z')).toBe(1);
  });
});
