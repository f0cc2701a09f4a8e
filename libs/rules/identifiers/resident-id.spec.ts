import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { birthDateIn, checkResidentId, residentIdCheckCharacter } from './resident-id.js';

const TODAY = '2018-11-01';
const withCheck = (first17: string): string => first17 + residentIdCheckCharacter(first17);
const bornOn = (date: string): string => withCheck(`999999${date.replaceAll('-', '')}123`);

const birth = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2018-10-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const validId = fc.tuple(digits(6), birth, digits(3)).map((parts) => withCheck(parts.join('')));

describe('resident ID, GB 11643-1999 (R2.1)', () => {
  it.each(['999999195309026737', '99999919801023309X', '999999196611069417', '99999919860829126X'])(
    'accepts %s',
    (id) => {
      expect(checkResidentId(id, TODAY)).toEqual({ ok: true, warnings: [] });
    },
  );

  it.each([
    ['a wrong check digit', '999999195309026037', 'check digit'],
    ['30 February', '999999199002301233', 'not a birth date'],
    ['29 February of a common year', bornOn('1990-02-29'), 'not a birth date'],
    ['month 13', withCheck('99999919901301123'), 'not a birth date'],
    ['day 0', withCheck('99999919900100123'), 'not a birth date'],
    ['the year 0', withCheck('99999900000101123'), 'not a birth date'],
    ['a birth 400 years ago', bornOn('1618-01-01'), 'not a birth date'],
    ['a birth tomorrow', bornOn('2018-11-02'), 'not a birth date'],
    ['15 digits', '999999900101123', '15-digit ID is obsolete'],
    ['17 digits', '99999919530902673', 'not 17 digits and a check digit'],
    ['19 digits', '9999991953090267370', 'not 17 digits and a check digit'],
    ['lower-case x, which is not normalised', '99999919801023309x', 'not 17 digits and a check digit'],
    ['an X inside', '9999991980102330X9', 'not 17 digits and a check digit'],
    ['Arabic-Indic digits', '٩٩٩٩٩٩١٩٥٣٠٩٠٢٦٧٣٧', 'not 17 digits and a check digit'],
    ['a line feed behind', '999999195309026737\n', 'not 17 digits and a check digit'],
    ['nothing', '', 'not 17 digits and a check digit'],
  ])('refuses %s', (_, id, expected) => {
    expect(checkResidentId(id, TODAY)).toEqual({ ok: false, fault: expected });
  });

  it('accepts a child born today and a leap day', () => {
    expect(checkResidentId(bornOn(TODAY), TODAY).ok).toBe(true);
    expect(checkResidentId(bornOn('2016-02-29'), TODAY).ok).toBe(true);
  });

  it('reads the birth date', () => {
    expect(birthDateIn('999999195309026737')).toBe('1953-09-02');
    expect(birthDateIn('999999199002301233')).toBeNull();
  });

  it('accepts every number whose check was computed', () => {
    fc.assert(
      fc.property(validId, (id) => {
        expect(checkResidentId(id, TODAY)).toEqual({ ok: true, warnings: [] });
      }),
    );
  });

  it('detects every change of a single character', () => {
    fc.assert(
      fc.property(validId, (id) => {
        for (let place = 0; place < 18; place += 1) {
          for (const char of '0123456789X'.replace(id.charAt(place), '')) {
            expect(checkResidentId(id.slice(0, place) + char + id.slice(place + 1), TODAY).ok).toBe(false);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
