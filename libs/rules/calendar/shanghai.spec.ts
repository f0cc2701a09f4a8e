import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { SHANGHAI, shanghaiDate } from './shanghai.js';

describe('the Shanghai date of an instant', () => {
  it.each([
    ['2026-03-09T15:59:59.999Z', '2026-03-09'],
    ['2026-03-09T16:00:00.000Z', '2026-03-10'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
    ['2026-03-10T07:00:00+08:00', '2026-03-10'],
    // The summer time of those years.
    ['1988-07-01T15:00:00.000Z', '1988-07-02'],
    ['1992-07-01T15:00:00.000Z', '1992-07-01'],
  ])('%s: %s', (instant, date) => {
    expect(shanghaiDate(instant)).toBe(date);
  });

  it('is what the zone says, whenever', () => {
    const dates = fc.date({ min: new Date('1940-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const instant = date.toISOString();
        expect(shanghaiDate(instant)).toBe(DateTime.fromISO(instant, { zone: SHANGHAI }).toISODate());
      }),
    );
  });

  it.each(['', 'yesterday', '2026-02-30T00:00:00.000Z', '2026-13-01T00:00:00.000Z'])(
    'refuses %j, which is none',
    (text) => {
      expect(() => shanghaiDate(text)).toThrow(RangeError);
    },
  );
});
