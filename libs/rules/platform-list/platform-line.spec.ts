import { describe, expect, it } from '@jest/globals';
import { checkPlatformLine, type RawPlatformLine } from './platform-line.js';

const TODAY = '2026-03-02';
const USCC = '91999999H77112DG87';
const PERSON = '999999195301214696';
const line = (given: Partial<RawPlatformLine>): RawPlatformLine => ({
  ...{ list: 'red', uscc: '', idNumber: '', documentType: '', reference: 'M-1' },
  ...given,
});
const faultsOf = (given: Partial<RawPlatformLine>): string[] => {
  const checked = checkPlatformLine(line(given), TODAY);
  return checked.ok ? [] : checked.faults.map(({ column, fault }) => `${column}: ${fault}`);
};

describe('a line of a platform’s list', () => {
  it('is known by its number, normalised, in English or Chinese words', () => {
    const cases: [Partial<RawPlatformLine>, object][] = [
      [
        { list: '红名单', uscc: ' 91999999h77112dg87 ' },
        { list: 'red', scheme: 'uscc', value: USCC },
      ],
      [
        { list: 'black', idNumber: PERSON },
        { list: 'black', scheme: 'residentId', value: PERSON },
      ],
      [
        { list: '重点关注名单', documentType: '护照', idNumber: 'e12345678' },
        { list: 'watch', scheme: 'otherDocument', value: 'passport:E12345678' },
      ],
    ];
    for (const [given, expected] of cases) {
      const whole = { ok: true, line: { ...expected, reference: 'M-1' } };
      expect(checkPlatformLine(line(given), TODAY)).toEqual(whole);
    }
  });

  it.each<[string[], Partial<RawPlatformLine>]>([
    [['list: not red, black or watch'], { list: 'grey', uscc: USCC }],
    [['list: not red, black or watch'], { list: 'warning', uscc: USCC }],
    [['uscc: this or idNumber is required'], {}],
    [['uscc: check digit'], { uscc: '91999999H77112DG86' }],
    [['idNumber: check digit'], { idNumber: '999999195301214695' }],
    [['documentType: not a kind of document'], { idNumber: 'E1', documentType: 'library card' }],
    [['reference: required'], { uscc: USCC, reference: ' \u3000' }],
    [['reference: not 1 to 100 visible characters'], { uscc: USCC, reference: 'a\u0000b' }],
    [['reference: not 1 to 100 visible characters'], { uscc: USCC, reference: 'x'.repeat(101) }],
    [['reference: holds the number itself'], { idNumber: PERSON, reference: `No. ${PERSON}` }],
    [['list: not red, black or watch', 'uscc: not 18 characters'], { list: '', uscc: '9199' }],
  ])('%j', (faults, given) => expect(faultsOf(given)).toEqual(faults));
});
