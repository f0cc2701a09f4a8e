import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { isRealDate } from './dates.js';

const two = (most: number) => fc.nat({ max: most }).map((n) => String(n).padStart(2, '0'));
const year = fc.nat({ max: 9999 }).map((n) => String(n).padStart(4, '0'));

describe('real dates', () => {
  it('are those that luxon knows, but for the year 0', () => {
    fc.assert(
      fc.property(year, two(13), two(32), (...parts) => {
        const date = parts.join('-');
        expect(isRealDate(date)).toBe(
          !date.startsWith('0000') && DateTime.fromISO(date, { zone: 'utc' }).isValid,
        );
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is one', (date) => {
    expect(isRealDate(date)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2018-09-31',
    '2018-9-1',
    '2018-09-01T00:00:00Z',
    '+02018-09-01',
    ' 2018-09-01',
  ])('%s is none', (date) => {
    expect(isRealDate(date)).toBe(false);
  });
});
