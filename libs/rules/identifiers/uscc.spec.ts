import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkUscc, organisationCheckCharacter, USCC_ALPHABET, usccCheckCharacter } from './uscc.js';

const VALID = '91999999H77112DG87';

const alphabetChar = fc.constantFrom(...USCC_ALPHABET);
const validCode = fc
  .string({ unit: alphabetChar, minLength: 17, maxLength: 17 })
  .map((head) => head + usccCheckCharacter(head));
const replaceAt = (code: string, place: number, char: string): string =>
  code.slice(0, place) + char + code.slice(place + 1);

/** The standard's own words, place by place: Σ value·3^(i-1) mod 31, check = 31 − rest, 31 meaning 0. */
function checkByTheBook(head: string): string {
  let sum = 0n;
  Array.from(head).forEach((char, i) => (sum += BigInt(USCC_ALPHABET.indexOf(char)) * 3n ** BigInt(i)));
  const check = 31n - (sum % 31n);
  return check === 31n ? '0' : USCC_ALPHABET.charAt(Number(check));
}

describe('USCC, GB 32100-2015 (R2.1)', () => {
  it.each([VALID, '12999999EA82863399', '51999999E67801277F', '9199999958376B7A74', '91999999367107HF88'])(
    'accepts %s without a warning',
    (code) => {
      expect(checkUscc(code)).toEqual({ ok: true, warnings: [] });
    },
  );

  it.each([
    ['the check digit of another code', '91999999H77102DG87', 'check digit'],
    ['one character too few', VALID.slice(0, 17), 'not 18 characters'],
    ['one character too many', `${VALID}0`, 'not 18 characters'],
    ['nothing', '', 'not 18 characters'],
    ['the letter O for zero', replaceAt(VALID, 2, 'O'), 'not a character of the code'],
    ['the letter I', replaceAt(VALID, 8, 'I'), 'not a character of the code'],
    ['lower case, which is not normalised', VALID.toLowerCase(), 'not a character of the code'],
    ['full-width digits', replaceAt(VALID, 0, '９'), 'not a character of the code'],
    ['an astral character of two code units', `${VALID.slice(0, 16)}𠮷`, 'not a character of the code'],
  ])('refuses %s', (_, code, expected) => {
    expect(checkUscc(code)).toEqual({ ok: false, fault: expected });
  });

  it('only warns of the organisation code and of the region', () => {
    const wrongOrganisation = `91999999H77112DG0`;
    expect(checkUscc(wrongOrganisation + usccCheckCharacter(wrongOrganisation))).toEqual({
      ok: true,
      warnings: ['organisation code check digit'],
    });
    const wrongRegion = `919A9999H77112DG8`;
    expect(checkUscc(wrongRegion + usccCheckCharacter(wrongRegion))).toEqual({
      ok: true,
      warnings: ['region is not six digits'],
    });
  });

  it.each([
    ['D2143569', 'X'],
    ['H77112DG', '8'],
  ])('computes the check of organisation code %s by GB 11714', (eight, check) => {
    expect(organisationCheckCharacter(eight)).toBe(check);
  });

  it('agrees with the recipe of the standard worked out with whole powers of three', () => {
    fc.assert(
      fc.property(validCode, (code) => {
        expect(code.charAt(17)).toBe(checkByTheBook(code.slice(0, 17)));
        expect(checkUscc(code).ok).toBe(true);
      }),
    );
  });

  it('detects every change of a single character', () => {
    fc.assert(
      fc.property(validCode, fc.nat(17), alphabetChar, (code, place, char) => {
        fc.pre(code.charAt(place) !== char);
        expect(checkUscc(replaceAt(code, place, char)).ok).toBe(false);
      }),
    );
    for (let place = 0; place < 18; place += 1) {
      for (const char of USCC_ALPHABET.replace(VALID.charAt(place), '')) {
        expect(checkUscc(replaceAt(VALID, place, char)).ok).toBe(false);
      }
    }
  });

  it('detects every exchange of two neighbours', () => {
    fc.assert(
      fc.property(validCode, fc.nat(16), (code, place) => {
        const [a, b] = [code.charAt(place), code.charAt(place + 1)];
        fc.pre(a !== b);
        expect(checkUscc(code.slice(0, place) + b + a + code.slice(place + 2)).ok).toBe(false);
      }),
    );
  });
});
