import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { startList } from './check-list.js';
import type { ListReport, ListedRow } from './check-list.js';

const FIELDS = ['工程建设', '司法执行', '环境保护', '交通运输', '安全生产', '食品药品', '税收', '拖欠工资'];
const CONTEXT = {
  fields: new Map(FIELDS.map((label, i) => [label, `field-${String(i)}`])),
  today: '2018-11-01',
};

const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../../test/fixtures/preliminary-lists/${name}`, import.meta.url));

async function check(name: string, encoding: string): Promise<{ rows: ListedRow[]; report: ListReport }> {
  const text = iconv.decode(await fixture(name), encoding);
  const [header = [], ...lines]: string[][] = parse(text, { relaxColumnCount: true });
  const started = startList(header, CONTEXT);
  if (!started.ok) throw new Error(JSON.stringify(started.faults));
  const rows = lines.map((cells) => started.checker.check(cells));
  return { rows, report: started.checker.report() };
}

const valuesOf = (rows: readonly ListedRow[]): unknown[] =>
  rows.flatMap((row) => (!row.blank && row.ok ? [row.value] : []));

describe('the sample files (R2.1)', () => {
  it.each([
    ['black-preliminary-300.gb18030.csv', 'gb18030'],
    ['black-preliminary-300.utf8-bom.csv', 'utf8'],
  ])('%s: 300 good rows, nothing normalised, no warning', async (name, encoding) => {
    const { rows, report } = await check(name, encoding);
    expect(report).toEqual({ rows: 300, good: 300, faulty: 0, faults: [], faultCount: 0 });
    expect(valuesOf(rows)).toHaveLength(300);
    for (const row of rows)
      expect(row).toMatchObject({ blank: false, ok: true, normalised: [], warnings: [] });
  });

  it('are the same rows in both encodings', async () => {
    const [gb, utf8] = await Promise.all([
      check('black-preliminary-300.gb18030.csv', 'gb18030'),
      check('black-preliminary-300.utf8-bom.csv', 'utf8'),
    ]);
    expect(valuesOf(gb.rows)).toEqual(valuesOf(utf8.rows));
  });

  it('black-preliminary-faulty: exactly the faults expected, row, column and words', async () => {
    const { report } = await check('black-preliminary-faulty.gb18030.csv', 'gb18030');
    const expected: unknown = JSON.parse(
      (await fixture('black-preliminary-faulty.expected.json')).toString('utf8'),
    );
    expect(report.faults).toEqual(expected);
    expect(report).toMatchObject({ rows: 30, good: 17, faulty: 13, faultCount: 13 });
  });

  it('black-preliminary-normalised: six good rows, with what was normalised', async () => {
    const { rows, report } = await check('black-preliminary-normalised.utf8.csv', 'utf8');
    expect(report).toMatchObject({ rows: 6, good: 6, faultCount: 0 });
    expect(rows.map((row) => (row.blank ? [] : row.normalised))).toEqual([
      [{ column: '统一社会信用代码', changes: ['fullWidth'] }],
      [{ column: '统一社会信用代码', changes: ['blanks', 'lowerCase'] }],
      [{ column: '证件号码', changes: ['fullWidth'] }],
      [],
      [],
      [],
    ]);
    expect(valuesOf(rows.slice(0, 3))).toMatchObject([
      { uscc: '519999996EBDEA4812' },
      { uscc: '919999992685FB163T' },
      { documentNumber: '999999196010118228' },
    ]);
  });
});
