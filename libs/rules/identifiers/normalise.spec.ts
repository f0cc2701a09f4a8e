import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseIdentifier, trimBlanks } from './normalise.js';

describe('normalising identifiers (R2.1)', () => {
  it.each([
    ['full width', '５１９９９９９９６ＥＢＤＥＡ４８１２', '519999996EBDEA4812', ['fullWidth']],
    ['blanks and lower case', ' 919999992685fb163t　', '919999992685FB163T', ['blanks', 'lowerCase']],
    ['full-width lower case', 'ａｂ１', 'AB1', ['fullWidth', 'lowerCase']],
    ['no-break space', '9199\u00A09999', '91999999', ['blanks']],
    ['zero-width space and joiner', '9199\u200B9999\u200D', '91999999', ['blanks']],
    ['byte order mark', '\uFEFF91999999', '91999999', ['blanks']],
    ['direction marks of a spreadsheet', '\u202D91999999\u202C', '91999999', ['blanks']],
    ['tabs and line ends', '9199\t9999\r\n', '91999999', ['blanks']],
    ['nothing to do', '91999999H77112DG87', '91999999H77112DG87', []],
    ['only blanks', ' \u3000\u00A0', '', ['blanks']],
  ])('%s', (_, raw, value, changes) => {
    expect(normaliseIdentifier(raw)).toEqual({ value, changes });
  });

  it('leaves letters alone that only look like those of a code', () => {
    expect(normaliseIdentifier('ßıſ')).toEqual({ value: 'ßıſ', changes: [] });
  });

  it('changes nothing more the second time, and says nothing when nothing changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = normaliseIdentifier(raw);
        expect(normaliseIdentifier(once.value)).toEqual({ value: once.value, changes: [] });
        expect(once.changes.length === 0).toBe(once.value === raw);
      }),
    );
  });

  it('gives back a code however it was spaced and widened', () => {
    const wide = (char: string): string => String.fromCharCode(char.charCodeAt(0) + 0xfee0);
    const disguise = fc.constantFrom(
      (char: string) => char,
      (char: string) => char.toLowerCase(),
      wide,
      (char: string) => `\u3000${char}`,
      (char: string) => `${char}\u200B`,
    );
    const disguises = fc.array(disguise, { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(disguises, (hide) => {
        const code = '91999999H77112DG87';
        const raw = Array.from(code, (char, i) => hide[i]?.(char) ?? char).join('');
        expect(normaliseIdentifier(raw).value).toBe(code);
      }),
    );
  });

  it('trims invisible ends of text and keeps its inside', () => {
    expect(trimBlanks('\u3000 样例 甲\u00A0\u200B')).toBe('样例 甲');
    expect(trimBlanks(' \u200B\u3000')).toBe('');
    expect(trimBlanks('𠮷田')).toBe('𠮷田');
  });
});
