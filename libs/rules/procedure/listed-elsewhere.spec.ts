import { describe, expect, it } from '@jest/globals';
import { buildCalendar } from '../calendar/working-calendar.js';
import { endedByPlatform, type AdverseLine } from './listed-elsewhere.js';

// Friday 6 to Tuesday 10 March 2026, without holidays.
const calendar = buildCalendar({ years: [], revision: 1 });
const maxAge = { workingDays: 1 };
const line = (changes: Partial<AdverseLine> = {}): AdverseLine => ({
  ...{ platform: 'provincial', list: 'watch', reference: 'P-1' },
  ...{ asOf: '2026-03-06T01:00:00Z', receivedAt: '2026-03-06T02:00:00Z' },
  ...changes,
});
const ended = (...lines: AdverseLine[]) => endedByPlatform(lines, { maxAge, calendar });

describe('what a platform’s data does to a red entry in force (§18, R4.4)', () => {
  it('a fresh line ends it, and platform, list, reference and as-of are named', () => {
    expect(ended(line())).toEqual({
      ...{ ground: 'listedBlackOrWatch', byPlatform: 'provincial', list: 'watch' },
      ...{ reference: 'P-1', asOf: '2026-03-06T01:00:00Z' },
    });
  });

  it('without a line nothing happens', () => {
    expect(ended()).toBeNull();
  });

  it('data that was too old when it came in ends nobody; data that has grown old since does', () => {
    expect(ended(line({ receivedAt: '2026-03-09T16:00:00Z' }))).toBeNull();
    expect(ended(line({ receivedAt: '2026-03-09T15:59:59Z' }))).not.toBeNull();
  });

  it('of several lines a fresh black one is named', () => {
    const stale = line({ list: 'black', reference: 'P-2', receivedAt: '2026-03-20T00:00:00Z' });
    expect(ended(line(), stale)).toMatchObject({ reference: 'P-1' });
    expect(ended(line(), line({ list: 'black', reference: 'P-3' }))).toMatchObject({ reference: 'P-3' });
  });
});
