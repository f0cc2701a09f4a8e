import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { usccCheckCharacter } from '../identifiers/uscc.js';
import { checkRow } from './check-row.js';
import type { RowContext } from './check-row.js';
import { COLUMNS } from './columns.js';
import type { Column, RawRow } from './columns.js';
import { rowKeyOf } from './row.js';

const CONTEXT: RowContext = {
  fields: new Map([
    ['税收', 'tax'],
    ['环境保护', 'environment'],
  ]),
  today: '2018-11-01',
};

const FIRM: RawRow = {
  序号: '1',
  主体类别: '企业',
  主体名称: '样例商贸有限公司（虚构）',
  统一社会信用代码: '91999999H77112DG87',
  法定代表人: '样例乙',
  法定代表人证件类型: '居民身份证',
  法定代表人证件号码: '999999195301214696',
  LEI: '99990015AECTMCWLUJ35',
  领域: '税收',
  列入事由: '样例事实：逾期不缴',
  认定依据类型: '行政处罚',
  认定依据文号: '样例罚字〔2018〕001号',
  认定依据日期: '2018-10-08',
  行为发生日期: '2018-08-09',
  '有效期(月)': '24',
  可否修复: '否',
  备注: '',
};
const PERSON: RawRow = {
  主体类别: '自然人',
  主体名称: '样例甲',
  证件类型: '居民身份证',
  证件号码: '999999195309026737',
  领域: '环境保护',
  列入事由: '样例事实：超标排放',
  认定依据类型: '刑事处罚',
  认定依据文号: '(2018)样例刑初003号',
  认定依据日期: '2018-10-27',
};

const faultsOf = (row: RawRow, context = CONTEXT): [Column, string][] => {
  const checked = checkRow(row, context);
  return checked.ok ? [] : checked.faults.map(({ column, fault }) => [column, fault]);
};
const warningsOf = (row: RawRow, context = CONTEXT): [Column, string][] =>
  checkRow(row, context).warnings.map(({ column, warning }) => [column, warning]);

describe('a good row of a preliminary list (R2.1)', () => {
  it('of an organisation', () => {
    expect(checkRow(FIRM, CONTEXT)).toEqual({
      ok: true,
      subject: {
        identifier: { scheme: 'uscc', value: '91999999H77112DG87', column: '统一社会信用代码' },
        field: 'tax',
      },
      normalised: [],
      warnings: [],
      value: {
        subjectKind: 'enterprise',
        name: '样例商贸有限公司（虚构）',
        uscc: '91999999H77112DG87',
        documentType: null,
        documentNumber: null,
        legalRepresentative: {
          name: '样例乙',
          documentType: 'residentId',
          documentNumber: '999999195301214696',
        },
        lei: '99990015AECTMCWLUJ35',
        field: 'tax',
        facts: '样例事实：逾期不缴',
        basis: { kind: 'administrativePenalty', documentNo: '样例罚字〔2018〕001号', date: '2018-10-08' },
        occurredOn: '2018-08-09',
        validityMonths: 24,
        repairable: false,
        remark: null,
      },
    });
  });

  it('of a natural person, with nothing optional', () => {
    const checked = checkRow(PERSON, CONTEXT);
    expect(checked).toMatchObject({
      ok: true,
      subject: { identifier: { scheme: 'residentId', value: '999999195309026737', column: '证件号码' } },
      value: {
        subjectKind: 'naturalPerson',
        documentType: 'residentId',
        legalRepresentative: null,
        occurredOn: null,
        validityMonths: null,
        repairable: null,
      },
    });
  });

  it('of a foreign person with a passport, of an organisation without a USCC', () => {
    const passport = checkRow({ ...PERSON, 证件类型: '护照', 证件号码: 'e 1234567' }, CONTEXT);
    expect(passport).toMatchObject({
      ok: true,
      subject: { identifier: { scheme: 'otherDocument', value: 'passport:E1234567' } },
    });
    const other = { ...FIRM, 统一社会信用代码: '', 证件类型: '其他', 证件号码: 'REG-77' };
    expect(checkRow(other, CONTEXT)).toMatchObject({
      ok: true,
      value: { uscc: null, documentNumber: 'REG-77' },
    });
  });
});

describe('every fault by its column (R2.1)', () => {
  it.each<[string, RawRow, [Column, string][]]>([
    [
      'USCC check digit',
      { ...FIRM, 统一社会信用代码: '91999999H77112DG88' },
      [['统一社会信用代码', 'check digit']],
    ],
    ['ID check digit', { ...PERSON, 证件号码: '999999195309026037' }, [['证件号码', 'check digit']]],
    ['15-digit ID', { ...PERSON, 证件号码: '999999900101123' }, [['证件号码', '15-digit ID is obsolete']]],
    ['birth date', { ...PERSON, 证件号码: '999999199002301233' }, [['证件号码', 'not a birth date']]],
    ['LEI', { ...FIRM, LEI: '99990000000000000000' }, [['LEI', 'check digits']]],
    [
      'ID of the representative',
      { ...FIRM, 法定代表人证件号码: '999999195301214690' },
      [['法定代表人证件号码', 'check digit']],
    ],
    ['no facts', { ...FIRM, 列入事由: '　' }, [['列入事由', 'required']]],
    ['no name', { ...FIRM, 主体名称: '  ' }, [['主体名称', 'required']]],
    ['no USCC', { ...FIRM, 统一社会信用代码: '' }, [['统一社会信用代码', 'required']]],
    [
      'no document of a person',
      { ...PERSON, 证件类型: '', 证件号码: '' },
      [
        ['证件类型', 'required'],
        ['证件号码', 'required'],
      ],
    ],
    ['number without type', { ...PERSON, 证件类型: '' }, [['证件类型', 'required']]],
    ['type without number', { ...PERSON, 证件号码: '' }, [['证件号码', 'required']]],
    ['unknown document', { ...PERSON, 证件类型: '会员卡' }, [['证件类型', 'not a kind of document']]],
    ['number of a nameless representative', { ...FIRM, 法定代表人: '' }, [['法定代表人', 'required']]],
    ['unknown kind of subject', { ...FIRM, 主体类别: '外星人' }, [['主体类别', 'not a kind of subject']]],
    ['no kind of subject', { ...FIRM, 主体类别: '' }, [['主体类别', 'required']]],
    ['unknown field', { ...FIRM, 领域: '天气' }, [['领域', 'unknown field']]],
    [
      'hearsay',
      { ...FIRM, 认定依据类型: '听说' },
      [['认定依据类型', 'not a recognition basis of article 4']],
    ],
    ['no such date', { ...FIRM, 认定依据日期: '2018-09-31' }, [['认定依据日期', 'no such date']]],
    ['no date', { ...FIRM, 认定依据日期: '去年' }, [['认定依据日期', 'not a date']]],
    ['day first', { ...FIRM, 认定依据日期: '08/10/2018' }, [['认定依据日期', 'not a date']]],
    ['basis tomorrow', { ...FIRM, 认定依据日期: '2018-11-02' }, [['认定依据日期', 'in the future']]],
    ['basis of an empire', { ...FIRM, 认定依据日期: '1018-10-08' }, [['认定依据日期', 'before 1949-10-01']]],
    [
      'conduct after the basis',
      { ...FIRM, 行为发生日期: '2018-10-09' },
      [['行为发生日期', 'after the basis date']],
    ],
    [
      'conduct tomorrow, basis unknown',
      { ...FIRM, 行为发生日期: '2018-11-02', 认定依据日期: '' },
      [
        ['认定依据日期', 'required'],
        ['行为发生日期', 'in the future'],
      ],
    ],
    ['validity in words', { ...FIRM, '有效期(月)': '三年' }, [['有效期(月)', 'not a positive whole number']]],
    ['validity zero', { ...FIRM, '有效期(月)': '0' }, [['有效期(月)', 'not a positive whole number']]],
    ['validity negative', { ...FIRM, '有效期(月)': '-12' }, [['有效期(月)', 'not a positive whole number']]],
    [
      'validity with a fraction',
      { ...FIRM, '有效期(月)': '1.5' },
      [['有效期(月)', 'not a positive whole number']],
    ],
    [
      'validity in exponents',
      { ...FIRM, '有效期(月)': '1e3' },
      [['有效期(月)', 'not a positive whole number']],
    ],
    ['validity for ever', { ...FIRM, '有效期(月)': '9'.repeat(400) }, [['有效期(月)', 'more than 1200']]],
    ['perhaps repairable', { ...FIRM, 可否修复: '也许' }, [['可否修复', 'neither 是 nor 否']]],
    ['undecodable bytes', { ...FIRM, 列入事由: '样例\uFFFD事实' }, [['列入事由', 'unreadable character']]],
    [
      'a NUL, which PostgreSQL refuses',
      { ...FIRM, 主体名称: '样例\u0000' },
      [['主体名称', 'unreadable character']],
    ],
    ['half a surrogate pair', { ...FIRM, 备注: '\uD842' }, [['备注', 'unreadable character']]],
    ['a name on two lines', { ...FIRM, 主体名称: '样例\n甲' }, [['主体名称', 'unreadable character']]],
    [
      'an endless name',
      { ...FIRM, 主体名称: '样'.repeat(201) },
      [['主体名称', 'longer than 200 characters']],
    ],
    [
      'an endless code',
      { ...FIRM, 统一社会信用代码: '9'.repeat(5000) },
      [['统一社会信用代码', 'longer than 60 characters']],
    ],
  ])('%s', (_, row, expected) => {
    expect(faultsOf(row)).toEqual(expected);
  });

  it('all at once, in the order of the columns', () => {
    const faults = faultsOf({
      ...FIRM,
      可否修复: '?',
      LEI: '1',
      主体名称: '',
      统一社会信用代码: '2',
      领域: '',
    });
    expect(faults).toEqual([
      ['主体名称', 'required'],
      ['统一社会信用代码', 'not 18 characters'],
      ['LEI', 'not 20 letters and digits'],
      ['领域', 'required'],
      ['可否修复', 'neither 是 nor 否'],
    ]);
  });

  it('of an empty row: each required column', () => {
    expect(faultsOf({}).map(([column]) => column)).toEqual([
      '主体类别',
      '主体名称',
      '领域',
      '列入事由',
      '认定依据类型',
      '认定依据文号',
      '认定依据日期',
    ]);
  });

  it('takes facts of several lines and names of rare characters', () => {
    expect(faultsOf({ ...FIRM, 列入事由: '一、样例\r\n二、样例', 主体名称: '样例𠮷商行（虚构）' })).toEqual(
      [],
    );
  });
});

describe('what was normalised, and said so (R2.1)', () => {
  it.each<[string, RawRow, unknown]>([
    [
      'full-width USCC',
      { ...FIRM, 统一社会信用代码: '９１９９９９９９Ｈ７７１１２ＤＧ８７' },
      [{ column: '统一社会信用代码', changes: ['fullWidth'] }],
    ],
    [
      'lower case and blanks',
      { ...FIRM, 统一社会信用代码: ' 91999999h77112dg87　' },
      [{ column: '统一社会信用代码', changes: ['blanks', 'lowerCase'] }],
    ],
    [
      'full-width months',
      { ...FIRM, '有效期(月)': '２４ ' },
      [{ column: '有效期(月)', changes: ['fullWidth', 'blanks'] }],
    ],
    [
      'a date of a spreadsheet',
      { ...FIRM, 认定依据日期: '2018/10/8' },
      [{ column: '认定依据日期', changes: ['dateForm'] }],
    ],
    [
      'a date in Chinese',
      { ...FIRM, 认定依据日期: '2018年10月8日' },
      [{ column: '认定依据日期', changes: ['dateForm'] }],
    ],
    [
      'a date with blanks',
      { ...FIRM, 认定依据日期: ' 2018-10-8' },
      [{ column: '认定依据日期', changes: ['blanks', 'dateForm'] }],
    ],
    [
      'a trimmed name',
      { ...FIRM, 主体名称: ' 样例商贸有限公司（虚构）' },
      [{ column: '主体名称', changes: ['blanks'] }],
    ],
    ['nothing', FIRM, []],
  ])('%s', (_, row, normalised) => {
    const checked = checkRow(row, CONTEXT);
    const plain = checkRow(FIRM, CONTEXT);
    expect(checked).toMatchObject({ ok: true, normalised });
    expect(checked.ok && plain.ok && checked.value).toEqual(plain.ok && plain.value);
  });
});

describe('what is odd but no fault', () => {
  const oddOrganisation = '91999999H77112DG0';

  it.each<[string, RawRow, [Column, string][]]>([
    [
      'an organisation code with a wrong check',
      { ...FIRM, 统一社会信用代码: oddOrganisation + usccCheckCharacter(oddOrganisation) },
      [['统一社会信用代码', 'organisation code check digit']],
    ],
    [
      'a code of another kind of subject',
      { ...FIRM, 主体类别: '社会组织' },
      [['统一社会信用代码', 'belongs to another kind of subject']],
    ],
    [
      'a representative of a natural person',
      { ...PERSON, 法定代表人: '样例丙' },
      [['法定代表人', 'not kept for a natural person']],
    ],
  ])('%s', (_, row, expected) => {
    expect(faultsOf(row)).toEqual([]);
    expect(warningsOf(row)).toEqual(expected);
  });

  it('a validity outside the pack’s bounds', () => {
    const context = { ...CONTEXT, validityMonths: { min: 12, max: 60 } };
    expect(warningsOf({ ...FIRM, '有效期(月)': '61' }, context)).toEqual([
      ['有效期(月)', 'outside the bounds of the policy pack'],
    ]);
    expect(warningsOf({ ...FIRM, '有效期(月)': '60' }, context)).toEqual([]);
    expect(faultsOf({ ...FIRM, '有效期(月)': '61' }, context)).toEqual([]);
  });

  it('nothing of a natural person’s "representative" is kept, right or wrong', () => {
    const checked = checkRow({ ...PERSON, 法定代表人证件号码: '12' }, CONTEXT);
    expect(checked).toMatchObject({ ok: true, value: { legalRepresentative: null } });
  });
});

describe('the key of a row, for idempotence (R2.1)', () => {
  const keyOf = (row: RawRow): string => {
    const checked = checkRow(row, CONTEXT);
    if (!checked.ok) throw new Error('the row should be good');
    return rowKeyOf(checked.value);
  };

  it('is the same however the row is written', () => {
    const same = {
      ...FIRM,
      统一社会信用代码: ' 91999999h77112dg87',
      认定依据文号: '样例罚字〔２０１８〕 001号',
      备注: '改',
      序号: '9',
    };
    expect(keyOf(same)).toBe(keyOf(FIRM));
  });

  it.each<[string, RawRow]>([
    ['subject', { ...FIRM, 统一社会信用代码: '9199999958376B7A74' }],
    ['field', { ...FIRM, 领域: '环境保护' }],
    ['document', { ...FIRM, 认定依据文号: '样例罚字〔2018〕002号' }],
  ])('differs by %s', (_, row) => {
    expect(keyOf(row)).not.toBe(keyOf(FIRM));
  });
});

describe('any row whatever', () => {
  const cell = fc.oneof(
    fc.constantFrom(...Object.values(FIRM), ...Object.values(PERSON)),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const anyRow = fc.dictionary(fc.constantFrom(...COLUMNS), cell) as fc.Arbitrary<RawRow>;

  it('is either good and whole, or has faults; never throws', () => {
    fc.assert(
      fc.property(anyRow, fc.boolean(), (change, ofFirm) => {
        const checked = checkRow({ ...(ofFirm ? FIRM : PERSON), ...change }, CONTEXT);
        if (!checked.ok) {
          expect(checked.faults.length).toBeGreaterThan(0);
          return;
        }
        const { subjectKind, name, field, facts, basis } = checked.value;
        for (const needed of [subjectKind, name, field, facts, basis.kind, basis.documentNo, basis.date]) {
          expect(needed).toBeTruthy();
        }
        expect(checked.subject).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
