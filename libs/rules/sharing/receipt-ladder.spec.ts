import { describe, expect, it } from '@jest/globals';
import { SHIPPED_CALENDAR } from '../calendar/shipped-calendar.js';
import { buildCalendar } from '../calendar/working-calendar.js';
import type { FilingRung } from '../packs/entry-terms.js';
import { receiptLadder, rungsAbove } from './receipt-ladder.js';

const WORKING_DAYS: FilingRung[] = [
  { role: 'officer', before: { workingDays: 2 } },
  { role: 'head', before: { workingDays: 1 } },
  { role: 'creditOffice', before: null },
];
const SECONDS: FilingRung[] = [
  { role: 'officer', before: { duration: 'PT10S' } },
  { role: 'head', before: { duration: 'PT5S' } },
  { role: 'creditOffice', before: null },
];
const CALENDAR = buildCalendar(SHIPPED_CALENDAR);
/** A Friday, 10:00 in Shanghai. */
const FRIDAY = '2026-03-06T02:00:00.000Z';

describe('the ladder of what was due at once (R6.5, R7.5)', () => {
  const rungs = receiptLadder(FRIDAY, WORKING_DAYS, CALENDAR);

  it('warns the officer a minute later, the others at the distances of the pack, in working days', () => {
    expect(rungs).toEqual([
      { role: 'officer', at: '2026-03-06T02:01:00.000Z' },
      { role: 'head', at: '2026-03-08T16:00:00.000Z' },
      { role: 'creditOffice', at: '2026-03-10T16:00:00.000Z' },
    ]);
  });

  it('keeps distances in seconds, and climbs nothing twice', () => {
    expect(receiptLadder(FRIDAY, SECONDS, CALENDAR).map(({ at }) => at)).toEqual([
      '2026-03-06T02:01:00.000Z',
      '2026-03-06T02:01:05.000Z',
      '2026-03-06T02:01:10.000Z',
    ]);
    expect(rungsAbove(rungs, 'head')).toEqual([rungs[2]]);
    expect(rungsAbove(rungs, null)).toEqual(rungs);
  });
});
