import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { residentIdCheckCharacter } from '../identifiers/resident-id.js';
import { startList } from './check-list.js';
import type { ListChecker, ListOptions } from './check-list.js';
import type { RowContext } from './check-row.js';
import { COLUMNS } from './columns.js';
import type { Column } from './columns.js';

const FIELDS = ['税收', '环境保护', '拖欠工资'];
const CONTEXT: RowContext = { fields: new Map(FIELDS.map((label) => [label, label])), today: '2018-11-01' };

function checker(header: readonly string[] = COLUMNS, options?: ListOptions): ListChecker {
  const started = startList(header, CONTEXT, options);
  if (!started.ok) throw new Error('the header should be good');
  return started.checker;
}

/** The n-th invented person. */
const idOf = (n: number): string => {
  const head = `99999919800101${String(n).padStart(3, '0')}`;
  return head + residentIdCheckCharacter(head);
};

function cells(
  n: number,
  change: Partial<Record<Column, string>> = {},
  columns: readonly Column[] = COLUMNS,
): string[] {
  const row: Partial<Record<Column, string>> = {
    主体类别: '自然人',
    主体名称: '样例甲',
    证件类型: '居民身份证',
    证件号码: idOf(n),
    领域: '税收',
    列入事由: '样例事实',
    认定依据类型: '行政处罚',
    认定依据文号: '样例罚字〔2018〕001号',
    认定依据日期: '2018-10-08',
    ...change,
  };
  return columns.map((column) => row[column] ?? '');
}

describe('the header of a preliminary list (R2.1)', () => {
  const faultsOf = (header: readonly string[]): unknown => {
    const started = startList(header, CONTEXT);
    return started.ok ? [] : started.faults;
  };

  it('takes the template, with a byte order mark, full-width brackets, blanks, empty cells behind', () => {
    const written = COLUMNS.map((column) =>
      column.replace('(', '（').replace(')', '）').replace('LEI', ' lei '),
    );
    expect(faultsOf([`\uFEFF${written[0] ?? ''}`, ...written.slice(1), '', ' '])).toEqual([]);
  });

  it('names what is missing, unknown or there twice', () => {
    const header = ['序号', '主体类别', '主体类别', '颜色', ...COLUMNS.slice(3)];
    expect(faultsOf(header)).toEqual([
      { row: 1, column: '主体类别', fault: 'column twice' },
      { row: 1, column: '颜色', fault: 'unknown column' },
      { row: 1, column: '主体名称', fault: 'missing column' },
    ]);
  });

  it('refuses an empty header and does not repeat an endless one', () => {
    expect(faultsOf([])).toHaveLength(COLUMNS.length);
    expect(faultsOf([...COLUMNS, '长'.repeat(10_000)])).toEqual([
      { row: 1, column: '长'.repeat(60), fault: 'unknown column' },
    ]);
  });

  it('takes the columns in any order', () => {
    const shuffled = [...COLUMNS].reverse();
    const list = checker(shuffled);
    expect(list.check(cells(1, {}, shuffled))).toMatchObject({ row: 2, ok: true, value: { name: '样例甲' } });
  });
});

describe('the rows of a preliminary list (R2.1)', () => {
  it('are numbered as in the file; blank ones count as lines only', () => {
    const list = checker();
    expect(list.check(cells(1))).toMatchObject({ row: 2, blank: false, ok: true });
    expect(list.check(COLUMNS.map(() => ' '))).toEqual({ row: 3, blank: true });
    expect(list.check([])).toEqual({ row: 4, blank: true });
    expect(list.check(cells(2, { 列入事由: '' }))).toMatchObject({ row: 5, ok: false });
    expect(list.report()).toEqual({
      rows: 2,
      good: 1,
      faulty: 1,
      faults: [{ row: 5, column: '列入事由', fault: 'required' }],
      faultCount: 1,
    });
  });

  it('with a shifted cell are refused as such', () => {
    const list = checker();
    expect(list.check([...cells(1), 'x'])).toMatchObject({
      ok: false,
      faults: [{ fault: 'a cell without a column' }],
    });
    expect(list.check([...cells(1), '', ' '])).toMatchObject({ ok: true });
  });

  it('may be short', () => {
    const row = cells(1);
    expect(checker().check(row.slice(0, 15))).toMatchObject({ ok: true });
  });

  it('of one subject in one field: all but the last are at fault, told when the later one comes', () => {
    const list = checker();
    list.check(cells(1));
    list.check(cells(1, { 领域: '环境保护' }));
    expect(list.check(cells(1, { 证件号码: ` ${idOf(1)}` }))).toMatchObject({
      row: 4,
      ok: true,
      repeats: { row: 2, column: '证件号码', fault: 'same subject twice in the file for one field' },
    });
    expect(list.check(cells(1))).toMatchObject({ row: 5, repeats: { row: 4 } });
    expect(list.report()).toMatchObject({ rows: 4, good: 2, faulty: 2, faultCount: 2 });
    expect(list.report().faults.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('that repeat a faulty row count it once', () => {
    const list = checker();
    list.check(cells(1, { 列入事由: '', 可否修复: '?' }));
    list.check(cells(1));
    expect(list.report()).toMatchObject({ rows: 2, good: 1, faulty: 1, faultCount: 3 });
    expect(list.report().faults.map(({ column }) => column)).toEqual(['证件号码', '列入事由', '可否修复']);
  });

  it('with too many faults are counted on', () => {
    const list = checker(COLUMNS, { maxFaults: 3 });
    for (let n = 0; n < 10; n += 1) list.check(cells(n, { 列入事由: '' }));
    expect(list.report()).toMatchObject({ rows: 10, good: 0, faulty: 10, faultCount: 10 });
    expect(list.report().faults).toHaveLength(3);
  });

  it('agree with a naive search for repetitions', () => {
    const row = fc.record({ person: fc.nat(5), field: fc.nat(2), good: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const list = checker();
        for (const { person, field, good } of rows) {
          list.check(cells(person, { 领域: FIELDS[field] ?? '', ...(good ? {} : { 列入事由: '' }) }));
        }
        const isFaulty = ({ person, field, good }: (typeof rows)[number], at: number): boolean =>
          !good || rows.slice(at + 1).some((later) => later.person === person && later.field === field);
        const faulty = rows.flatMap((each, at) => (isFaulty(each, at) ? [at + 2] : []));
        const { faults, good } = list.report();
        expect([...new Set(faults.map(({ row: number }) => number))]).toEqual(faulty);
        expect(good).toBe(rows.length - faulty.length);
      }),
    );
  });
});
