import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import type { Problem } from '../../http/problem.js';
import { fileRows } from './file-rows.js';

/** In chunks of three bytes, so that every character is cut in two somewhere. */
const opener =
  (file: Buffer, chunk = 3) =>
  () =>
    Promise.resolve(
      Readable.from(
        (function* () {
          for (let at = 0; at < file.length; at += chunk) yield file.subarray(at, at + chunk);
        })(),
        { objectMode: false },
      ),
    );

async function rowsOf(file: Buffer, chunk?: number): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const row of fileRows(opener(file, chunk))) rows.push(row);
  return rows;
}

const reasonOf = (file: Buffer): Promise<string> =>
  rowsOf(file).then(
    () => 'readable',
    (error: Problem) => `${error.code}: ${error.errors?.[0]?.reason ?? ''}`,
  );

const TEXT = '序号,主体名称\r\n1,样例㐀甲𠮷\r\n\r\n2,"样例,乙"\r\n';
const ROWS = [['序号', '主体名称'], ['1', '样例㐀甲𠮷'], [''], ['2', '样例,乙']];

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('名单'));
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('reading a preliminary list (R2.1)', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${TEXT}`)],
    ['GB18030', iconv.encode(TEXT, 'gb18030')],
  ])('CSV in %s gives the same rows, blank lines counted', async (_, file) => {
    expect(await rowsOf(file)).toEqual(ROWS);
  });

  it('XLSX gives text, dates and long numbers as they were typed, and rows that the sheet leaves out', async () => {
    const file = await workbook((sheet) => {
      sheet.addRow(['序号', '主体名称', '认定依据日期', '有效期(月)', '证件号码']);
      sheet.getRow(3).values = [1, '样例甲𠮷', new Date(Date.UTC(2018, 8, 7)), 24, '99999919530902673X'];
      sheet.getRow(4).values = [
        2,
        { richText: [{ text: '样例' }, { text: '乙' }] },
        '2018-09-07',
        12,
        999999,
      ];
    });
    expect(await rowsOf(file, 1000)).toEqual([
      ['序号', '主体名称', '认定依据日期', '有效期(月)', '证件号码'],
      [],
      ['1', '样例甲𠮷', '2018-09-07', '24', '99999919530902673X'],
      ['2', '样例乙', '2018-09-07', '12', '999999'],
    ]);
  });

  it('XLSX keeps characters whole however its parts are inflated', async () => {
    const name = '样例商贸有限公司（虚构）'.repeat(20);
    const file = await workbook((sheet) => {
      for (let i = 0; i < 2000; i += 1) sheet.addRow([i, `${name}${i.toString()}`]);
    });
    const rows = await rowsOf(file, 65_536);
    expect(rows).toHaveLength(2000);
    expect(rows.every(([at, text]) => text === `${name}${at ?? ''}`)).toBe(true);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'file-unreadable: the file is empty'],
    [
      'an old .xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
      'file-unreadable: an old .xls: save it as .xlsx or CSV',
    ],
    ['UTF-16', Buffer.from('\uFEFF序号', 'utf16le'), 'file-unreadable: UTF-16: save it as UTF-8 or GB18030'],
    ['a program', Buffer.from([0x4d, 0x5a, 0, 0]), 'file-unreadable: neither CSV nor XLSX'],
    ['an open quotation', Buffer.from('a,"b\n1,2\n'), 'file-unreadable: a quotation mark is not closed'],
    [
      'an endless row',
      Buffer.from(`"${'x'.repeat(70_000)}`),
      'file-unreadable: a row is longer than allowed; perhaps a quotation mark is missing',
    ],
    ['too many columns', Buffer.from(`${','.repeat(80)}\n`), 'payload-too-large: more than 60 columns'],
    [
      'a cut workbook',
      Buffer.from('PK\u0003\u0004 and no more of it than this', 'latin1'),
      'file-unreadable: a damaged workbook',
    ],
  ])('%s is refused with its reason', async (_, file, expected) => {
    expect(await reasonOf(file)).toBe(expected);
  });

  it('refuses more than 100,000 rows while reading, not after', async () => {
    const file = Buffer.from('1\n'.repeat(100_002));
    await expect(rowsOf(file, 65_536)).rejects.toMatchObject({ code: 'payload-too-large' });
  });
});
