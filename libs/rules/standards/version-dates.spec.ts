import { describe, expect, it } from '@jest/globals';
import {
  hasVersionLapsed,
  isVersionInForce,
  lastDayBefore,
  mayFollow,
  type VersionDates,
} from './version-dates.js';

const dates = (effectiveFrom: string, effectiveTo: string | null = null): VersionDates => ({
  effectiveFrom,
  effectiveTo,
});
const OPEN = dates('2018-07-30');
const ENDED = dates('2018-07-30', '2023-07-29');

const cases: [string, VersionDates[], VersionDates, boolean][] = [
  ['the first version of a standard', [], dates('2026-01-01'), true],
  ['after one without an end', [OPEN], dates('2026-01-01'), true],
  ['on the day after an end', [ENDED], dates('2023-07-30'), true],
  ['years after an end: nothing was in force between', [ENDED], dates('2026-01-01'), true],
  ['on the last day of the one before', [ENDED], dates('2023-07-29'), false],
  ['in the middle of one with an end', [ENDED], dates('2020-01-01'), false],
  ['on the day on which the one before began', [OPEN], dates('2018-07-30'), false],
  ['before the one before', [OPEN], dates('2017-01-01'), false],
  ['before all, with an end of its own', [OPEN], dates('2017-01-01', '2018-07-29'), false],
  ['for a single day', [OPEN], dates('2026-01-01', '2026-01-01'), true],
  ['ending before it begins', [], dates('2026-01-01', '2025-12-31'), false],
  ['after the newest, in whatever order they come', [dates('2024-01-01'), ENDED], dates('2023-08-01'), false],
];

describe('R1.4 a new version of a standard', () => {
  it.each(cases)('%s', (_, versions, next, allowed) => {
    const verdict = mayFollow(versions, next);
    expect(verdict.allowed || verdict.rule).toBe(allowed || 'standard-dates-overlap');
  });

  it('ends the open one on the day before', () => {
    expect(lastDayBefore('2024-03-01')).toBe('2024-02-29');
  });

  it('is in force from its first day to its last, both included', () => {
    const on = ['2018-07-29', '2018-07-30', '2023-07-29', '2023-07-30'];
    expect(on.map((day) => isVersionInForce(ENDED, day))).toEqual([false, true, true, false]);
    expect(on.map((day) => hasVersionLapsed(ENDED, day))).toEqual([false, false, false, true]);
    expect(isVersionInForce(OPEN, '2099-01-01')).toBe(true);
    expect(hasVersionLapsed(OPEN, '2099-01-01')).toBe(false);
  });
});
