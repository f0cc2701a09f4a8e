import { describe, expect, it } from '@jest/globals';
import { rungAt, workingDaysBetween } from './remaining.js';
import { SHIPPED_CALENDAR } from './shipped-calendar.js';
import { buildCalendar } from './working-calendar.js';

const calendar = buildCalendar(SHIPPED_CALENDAR);
const DUE = '2026-02-26T16:00:00.000Z';

describe('working days left (R11.1)', () => {
  it.each([
    ['on the day of the event', '2026-02-10T03:00:00Z', 7],
    ['after two worked days', '2026-02-12T03:00:00Z', 5],
    ['within the festival', '2026-02-18T03:00:00Z', 3],
    ['the evening before the last day', '2026-02-25T15:59:59Z', 1],
    ['on the last day', '2026-02-25T16:00:00Z', 0],
    ['at the end of the last day', '2026-02-26T15:59:59Z', 0],
    ['past it, on the next working day', '2026-02-26T16:00:00Z', -1],
    ['past it, on the make-up Saturday', '2026-02-28T03:00:00Z', -2],
    ['past it, on the Sunday', '2026-03-01T03:00:00Z', -2],
  ])('%s', (_, now, expected) => {
    expect(workingDaysBetween(now, DUE, calendar)).toBe(expected);
  });

  it('is 0 and not -0 when no working day has begun since', () => {
    expect(workingDaysBetween('2026-03-07T03:00:00Z', '2026-03-06T16:00:00Z', calendar)).toBe(0);
  });
});

describe('rungs below a deadline (R6.3)', () => {
  it.each([
    ['the deadline itself', null, DUE],
    ['one working day', { workingDays: 1 }, '2026-02-24T16:00:00.000Z'],
    [
      'three working days, before the festival and not on its last day',
      { workingDays: 3 },
      '2026-02-13T16:00:00.000Z',
    ],
    ['seconds', { duration: 'PT10S' }, '2026-02-26T15:59:50.000Z'],
    ['calendar days', { duration: 'P2D' }, '2026-02-24T16:00:00.000Z'],
  ])('%s', (_, before, expected) => {
    expect(rungAt(DUE, before, calendar)).toBe(expected);
  });
});
