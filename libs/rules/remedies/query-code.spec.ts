import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { QUERY_CODE_BYTES, queryCodeOf, readQueryCode } from './query-code.js';

const bytes = fc.uint8Array({ minLength: QUERY_CODE_BYTES, maxLength: 32 });

describe('query codes (R11.3)', () => {
  it('are twenty characters in groups of five, of one hundred bits', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(queryCodeOf(given)).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
      }),
    );
    const last = Uint8Array.from({ length: 13 }, (_, i) => (i === 12 ? 1 : 0));
    expect(queryCodeOf(last)).toBe('00000-00000-00000-00001');
    const first = Uint8Array.from({ length: 13 }, (_, i) => (i === 0 ? 0x08 : 0));
    expect(queryCodeOf(first)).toBe('G0000-00000-00000-00000');
    expect(() => queryCodeOf(new Uint8Array(12))).toThrow(RangeError);
  });

  it('are read however they are typed', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const code = queryCodeOf(given);
        const plain = code.replaceAll('-', '');
        expect(readQueryCode(code)).toBe(plain);
        expect(readQueryCode(` ${code.toLowerCase().replaceAll('-', ' — ')}\n`)).toBe(plain);
        expect(readQueryCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(plain);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['one character too few', '00000-00000-00000-0000'],
    ['one too many', '00000-00000-00000-000000'],
    ['a letter that is never used', 'U0000-00000-00000-00000'],
    ['something else', "'; DROP TABLE remedy_case"],
  ])('%s is none', (_, typed) => {
    expect(readQueryCode(typed)).toBeNull();
  });
});
