import { describe, expect, it } from '@jest/globals';
import { buildCalendar } from '../calendar/working-calendar.js';
import { PLATFORMS } from '../words.js';
import { comparisonOf, platformStanding, waitsFor, type PlatformStanding } from './comparison.js';

// Friday 6 to Tuesday 10 March 2026, without holidays.
const calendar = buildCalendar({ years: [], revision: 1 });
const maxAge = { workingDays: 1 };
const standing = (asOf: string | null, now: string) =>
  platformStanding('municipal', asOf, { maxAge, now, calendar }).standing;

describe('how old a platform’s data may be (R4.1)', () => {
  it.each([
    ['never came', null, '2026-03-06T08:00:00Z', 'missing'],
    ['of the same day', '2026-03-06T01:00:00Z', '2026-03-06T08:00:00Z', 'fresh'],
    ['of Friday, on Monday', '2026-03-06T01:00:00Z', '2026-03-09T15:59:59Z', 'fresh'],
    ['of Friday, after Monday', '2026-03-06T01:00:00Z', '2026-03-09T16:00:00Z', 'stale'],
  ])('%s: %s at %s is %s', (_name, asOf, now, expected) => {
    expect(standing(asOf, now)).toBe(expected);
  });
});

describe('what a comparison comes to (§7)', () => {
  const fresh: PlatformStanding[] = PLATFORMS.map((platform) => ({
    ...{ platform, asOf: '2026-03-06T01:00:00Z', standing: 'fresh' },
  }));
  const stale = fresh.map((one, i) => (i === 1 ? { ...one, standing: 'stale' as const } : one));
  const hit = { source: 'local', list: 'black', reference: 'e' } as const;

  it.each([
    ['nothing found in fresh data', [], fresh, 'clean', []],
    ['nothing found, one platform stale', [], stale, 'waits', ['provincial']],
    ['nothing found, a platform not looked at', [], fresh.slice(1), 'waits', []],
    ['found, in fresh data', [hit], fresh, 'hit', []],
    ['found, though another platform is stale', [hit], stale, 'hit', []],
  ] as const)('%s', (_name, hits, platforms, outcome, waits) => {
    const compared = comparisonOf(hits, platforms);
    expect(compared.outcome).toBe(outcome);
    expect(waitsFor(compared)).toEqual(waits);
  });
});
