import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkLei, leiCheckDigits } from './lei.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const head = fc.string({ unit: fc.constantFrom(...LETTERS, ...DIGITS), minLength: 18, maxLength: 18 });
const validLei = head.map((first18) => first18 + leiCheckDigits(first18));

/** The whole code as one number, as ISO 7064 words it. */
const remainder = (code: string): bigint =>
  BigInt(Array.from(code, (char) => String(Number.parseInt(char, 36))).join('')) % 97n;

describe('LEI, ISO 17442 (R2.1)', () => {
  it.each(['99990015AECTMCWLUJ35', '999900LTFLC3ML2V0F55', '999900EDRLPYVZX5R836'])('accepts %s', (code) => {
    expect(checkLei(code)).toEqual({ ok: true, warnings: [] });
  });

  it.each([
    ['wrong check digits', '99990000000000000000', 'check digits'],
    ['letters for check digits', '99990015AECTMCWLUJAB', 'not 20 letters and digits'],
    ['19 characters', '99990015AECTMCWLUJ3', 'not 20 letters and digits'],
    ['21 characters', '99990015AECTMCWLUJ350', 'not 20 letters and digits'],
    ['lower case, which is not normalised', '99990015aectmcwluj35', 'not 20 letters and digits'],
    ['nothing', '', 'not 20 letters and digits'],
  ])('refuses %s', (_, code, expected) => {
    expect(checkLei(code)).toEqual({ ok: false, fault: expected });
  });

  it('leaves the remainder 1 that ISO 7064 asks for, with check digits 02 to 98', () => {
    fc.assert(
      fc.property(validLei, (code) => {
        expect(remainder(code)).toBe(1n);
        expect(Number(code.slice(18))).toBeGreaterThanOrEqual(2);
        expect(Number(code.slice(18))).toBeLessThanOrEqual(98);
        expect(checkLei(code).ok).toBe(true);
      }),
    );
  });

  it('refuses the twins of 97, 98 and 02 that leave the same remainder but are never issued', () => {
    const twins: Record<string, string> = { '97': '00', '98': '01', '02': '99' };
    let met = 0;
    for (let n = 0; n < 400; n += 1) {
      const first18 = `999900${String(n).padStart(12, '0')}`;
      const twin = twins[leiCheckDigits(first18)];
      if (twin === undefined) continue;
      met += 1;
      expect(remainder(first18 + twin)).toBe(1n);
      expect(checkLei(first18 + twin)).toEqual({ ok: false, fault: 'check digits' });
    }
    expect(met).toBeGreaterThan(3);
  });

  it('detects every change of a digit into a digit and of a letter into a letter', () => {
    fc.assert(
      fc.property(validLei, fc.nat(19), fc.nat(25), (code, place, pick) => {
        const old = code.charAt(place);
        const kin = DIGITS.includes(old) ? DIGITS : LETTERS;
        const char = kin.charAt(pick % kin.length);
        fc.pre(char !== old);
        expect(checkLei(code.slice(0, place) + char + code.slice(place + 1)).ok).toBe(false);
      }),
    );
  });
});
