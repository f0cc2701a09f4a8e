import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { residentIdCheckCharacter } from '../identifiers/resident-id.js';
import { usccCheckCharacter } from '../identifiers/uscc.js';
import { SHIPPED_PACKS } from '../packs/shipped-packs.js';
import { maskName, maskNumber } from './mask.js';
import { publicViewRulesOf } from './particulars.js';
import type { Particulars, PublicViewRules } from './particulars.js';
import { publicText } from './public-text.js';
import { officerSubject, publicSubject } from './subject-view.js';

const MASKED: PublicViewRules = { naturalPersonName: 'masked', legalRepresentativeName: 'masked' };
const ID = '999999195309026737';
const HEAD_ID = '999999195301214696';

const PERSON: Particulars = {
  kind: 'naturalPerson',
  name: '样例甲',
  uscc: '92999999MA0000000X',
  lei: '99990015AECTMCWLUJ35',
  documentType: 'residentId',
  documentNumber: ID,
  address: '样例街道样例路1号',
  legalRepresentative: null,
};
const FIRM: Particulars = {
  kind: 'enterprise',
  name: '样例商贸有限公司（虚构）',
  uscc: '91999999H77112DG87',
  lei: '99990015AECTMCWLUJ35',
  documentType: null,
  documentNumber: null,
  address: null,
  legalRepresentative: { name: '样例乙', documentType: 'residentId', documentNumber: HEAD_ID },
};

describe('masking', () => {
  it.each([
    ['样例甲', '样*'],
    ['样例', '样*'],
    ['样', '样*'],
    ['𠮷田样例', '𠮷*'],
    ['买买提·样例', '买*'],
    [' 样例', '样*'],
    ['', ''],
  ])('the name %s → %s', (name, expected) => {
    expect(maskName(name)).toBe(expected);
  });

  it.each([
    [ID, '999999********6737'],
    ['99999919801023309X', '999999********309X'],
    ['999999900101123', '999999*****1123'],
    ['E12345678', 'E1*****78'],
    ['1234567', '*******'],
    ['', ''],
  ])('the number %s → %s', (number, expected) => {
    expect(maskNumber(number)).toBe(expected);
  });

  it('keeps a number’s length and hides at least four characters of any worth hiding', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789ABX'), minLength: 4, maxLength: 30 }),
        (number) => {
          const masked = maskNumber(number);
          expect(masked).toHaveLength(number.length);
          expect(masked.replace(/[^*]/g, '').length).toBeGreaterThanOrEqual(4);
        },
      ),
    );
  });
});

describe('the public view of a subject (R6.4)', () => {
  it('shows of a natural person the masked name only', () => {
    expect(publicSubject(PERSON, MASKED)).toEqual({
      name: '样*',
      uscc: null,
      lei: null,
      legalRepresentative: null,
    });
  });

  it('shows of an organisation name and codes, and who heads it masked', () => {
    expect(publicSubject(FIRM, MASKED)).toEqual({
      name: '样例商贸有限公司（虚构）',
      uscc: '91999999H77112DG87',
      lei: '99990015AECTMCWLUJ35',
      legalRepresentative: '样*',
    });
    expect(publicSubject({ ...FIRM, legalRepresentative: null }, MASKED).legalRepresentative).toBeNull();
  });

  it('follows the pack in names, which all shipped packs mask', () => {
    expect(publicSubject(PERSON, { ...MASKED, naturalPersonName: 'full' }).name).toBe('样例甲');
    expect(SHIPPED_PACKS.map(publicViewRulesOf)).toEqual([MASKED, MASKED, MASKED]);
  });

  it.each([
    ['masked', MASKED],
    ['full', { naturalPersonName: 'full', legalRepresentativeName: 'full' } as const],
  ])('never shows a document’s number or an address, names being %s', (_, rules) => {
    for (const subject of [PERSON, FIRM, { ...FIRM, address: '样例路2号', documentNumber: 'REG-7788' }]) {
      const shown = JSON.stringify(publicSubject(subject, rules));
      for (const secret of [ID, HEAD_ID, '6737', '样例路', 'REG-7788']) expect(shown).not.toContain(secret);
    }
  });
});

describe('the officer’s view before a purpose is stated (R10.1)', () => {
  it('shows names and the ends of numbers, no address', () => {
    expect(officerSubject(PERSON)).toEqual({
      ...PERSON,
      documentNumber: '999999********6737',
      address: '***',
    });
    expect(officerSubject(FIRM)).toEqual({
      ...FIRM,
      legalRepresentative: {
        name: '样例乙',
        documentType: 'residentId',
        documentNumber: '999999********4696',
      },
    });
  });

  it('does not change what it is given, nor invent an address', () => {
    const { address: _, ...noAddress } = PERSON;
    const before = structuredClone(noAddress);
    expect(officerSubject(noAddress)).not.toHaveProperty('address');
    expect(noAddress).toEqual(before);
  });
});

/** The first valid code, of one ending, among invented ones that are digits up to their check. */
const usccEnding = (ending: RegExp): string =>
  Array.from({ length: 100 }, (_, n) => `919999990000000${String(n).padStart(2, '0')}`)
    .map((head) => head + usccCheckCharacter(head))
    .find((code) => ending.test(code)) ?? 'none';
const DIGITS_USCC = usccEnding(/[A-WY]$/);
const ALL_DIGITS_USCC = usccEnding(/\d$/);

describe('free text for the public (R6.4)', () => {
  it.each([
    ['the subject’s name', PERSON, '样例甲逾期不缴，样例甲拒不改正', '样*逾期不缴，样*拒不改正'],
    [
      'the head’s name',
      FIRM,
      '样例商贸有限公司（虚构）法定代表人样例乙',
      '样例商贸有限公司（虚构）法定代表人样*',
    ],
    ['an ID', PERSON, `身份证${ID}。`, '身份证***。'],
    ['a mistyped ID', PERSON, '身份证999999195309026000。', '身份证***。'],
    ['an ID in full width', FIRM, '身份证９９９９９９１９５３０９０２６７３７', '身份证***'],
    ['an ID in pieces', FIRM, '身份证 999999 19530902 6737 号', '身份证 *** 号'],
    ['an ID ending in X', FIRM, '身份证99999919801023309x', '身份证***'],
    ['a 15-digit ID', FIRM, '身份证999999900101123', '身份证***'],
    ['an ID right behind letters', FIRM, `ID${ID}abc`, 'ID***abc'],
    ['an ID with a telephone right behind it', FIRM, `${ID}13900000000`, '***'],
    ['a passport that is known', { ...PERSON, documentNumber: 'E12345678' }, '持护照E12345678', '持护照***'],
    ['a mobile number', FIRM, '电话13900000000，', '电话***，'],
    ['a mobile number in pieces', FIRM, '电话139 0000 0000', '电话***'],
    ['a bank card', FIRM, '账号6222020000000000008', '账号***'],
    ['an address that is known', PERSON, '住样例街道样例路1号', '住***'],
    ['an e-mail address', FIRM, '邮箱yang.li@example.com。', '邮箱***。'],
  ] as [string, Particulars, string, string][])('hides %s', (_, subject, text, expected) => {
    expect(publicText(text, subject, MASKED)).toBe(expected);
  });

  it.each([
    ['a USCC with letters', '统一社会信用代码91999999H77112DG87'],
    ['a USCC of digits and one letter', `信用代码${DIGITS_USCC}。`],
    ['a USCC of digits only', `信用代码${ALL_DIGITS_USCC}。`],
    ['a document number', '样例罚字〔2018〕001号'],
    ['dates and amounts', '2018年8月9日至2018-10-08，欠缴1234567.89元'],
    ['a row of amounts', '分别为 100000 200000 300000 元'],
    ['the name of the organisation', '样例商贸有限公司（虚构）超标排放'],
    ['a serial number of twenty digits', '合同12345678901234567890'],
  ])('leaves %s alone', (_, text) => {
    expect(publicText(text, FIRM, MASKED)).toBe(text);
  });

  it('puts （略） for what the officer withheld, the longest passage first', () => {
    expect(publicText('其配方为样例配方甲。', FIRM, MASKED, ['样例', '样例配方甲'])).toBe('其配方为（略）。');
  });

  it('does not let a name of one character eat the text', () => {
    expect(publicText('样例样本', { ...PERSON, name: '样' }, MASKED)).toBe('样例样本');
  });

  it('treats special characters of a name as themselves', () => {
    expect(publicText('A.*B与AxxB', { ...PERSON, name: 'A.*B' }, MASKED)).toBe('A*与AxxB');
  });

  it('never lets the person’s number through, wherever it stands', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 3, maxLength: 3 });
    const around = fc.constantFrom('', ' ', 'a', '№', '，', '身份证号', '（', '）', '\n', '。');
    fc.assert(
      fc.property(digits, around, around, (last, before, after) => {
        const head = `99999919800101${last}`;
        const number = head + residentIdCheckCharacter(head);
        const shown = publicText(
          `样例${before}${number}${after}事实`,
          { ...PERSON, documentNumber: null },
          MASKED,
        );
        expect(shown).toBe(`样例${before}***${after}事实`);
      }),
    );
  });
});
