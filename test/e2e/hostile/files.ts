import iconv from 'iconv-lite';
import { attempts, invalid, is, malformed, type Row } from './attempt.js';
import { post } from './ask.js';
import { form, FORM_TYPE, importOf, type FormPart } from './form.js';
import { bomb, cellOf, sheetOf, workbook } from './workbook.js';
import { HEADER, oneRow } from './world.js';
import { zipOf } from './zip.js';

const MEGABYTE = 1024 * 1024;
const unreadable = is('file-unreadable', { at: 'file' });
const tooLarge = is('payload-too-large');
const file: FormPart = { name: 'file', fileName: 'list.csv', content: oneRow() };
const list: FormPart = { name: 'list', content: 'black' };

const imported =
  (...parts: FormPart[]) =>
  () =>
    form('/imports', parts);

const FORMS: Row[] = [
  ['a form without a file', imported(list), is('file-missing', { at: 'file' })],
  ['a form without its list', imported(file), invalid('list')],
  ['a form with a list that is none', imported({ name: 'list', content: 'purple' }, file), invalid('list')],
  ['a form with an unknown field', imported(list, { name: 'owner', content: 'x' }, file), invalid('owner')],
  ['a form with its list twice', imported(list, list, file), invalid('list')],
  [
    'a form with two lists that differ',
    imported(list, file, { name: 'list', content: 'watch' }),
    invalid('list'),
  ],
  ['a form with two files', imported(list, file, file), tooLarge],
  ['a file under another name', imported(list, { ...file, name: 'attachment' }), invalid('attachment')],
  [
    'a file that says it is a field',
    imported(list, { name: 'file', content: oneRow() }),
    is('file-missing', { at: 'file' }),
  ],
  ['a field that is a prototype', imported(list, { name: '__proto__', content: '{}' }, file), malformed],
  ['a field that every object has', imported(list, { name: 'constructor', content: '{}' }, file), malformed],
  [
    'a field of 20,000 characters',
    imported(list, { name: 'pack', content: 'x'.repeat(20_000) }, file),
    tooLarge,
  ],
  [
    '100 fields',
    imported(...Array.from({ length: 100 }, (_, n) => ({ name: `f${n}`, content: 'x' })), file),
    tooLarge,
  ],
  ['a form that breaks off', () => form('/imports', [list, file], { ended: false }), malformed],
  [
    'a form without a boundary',
    () => post('/imports', Buffer.from('x'), { headers: { 'content-type': 'multipart/form-data' } }),
    malformed,
  ],
  [
    'a form that is none',
    () => post('/imports', Buffer.from('no form at all'), { headers: { 'content-type': FORM_TYPE } }),
    malformed,
  ],
  [
    'a part with a broken head',
    imported(list, { ...file, header: 'Content-Disposition; form-data: name=file' }),
    is('file-missing', { at: 'file' }),
  ],
  [
    'an import that is no dry run',
    imported(list, { name: 'dryRun', content: 'false' }, file),
    invalid('dryRun'),
  ],
  [
    'an import under an unknown pack',
    imported(list, { name: 'pack', content: 'none@1' }, file),
    invalid('pack'),
  ],
];

const listed = (content: Buffer | string, fileName?: string) => () => importOf(content, fileName);

const LISTS: Row[] = [
  ['an empty file', listed(''), unreadable],
  ['a header without rows', listed(`${HEADER}\n`), unreadable],
  ['a PDF that says it is a CSV', listed(Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2])), unreadable],
  ['a program', listed(Buffer.from('MZ\0\0\0'), 'list.xlsx'), unreadable],
  ['an old workbook', listed(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])), unreadable],
  [
    'a list in UTF-16',
    listed(Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(oneRow(), 'utf16le')])),
    unreadable,
  ],
  ['a million empty columns', listed(`${','.repeat(1_000_000)}\n${oneRow()}`), tooLarge],
  ['61 columns', listed(`${HEADER}${','.repeat(42)}\n`), tooLarge],
  ['100,002 empty rows', listed(`${HEADER}\n${'\n'.repeat(100_002)}`), tooLarge],
  ['a cell of 100,000 characters', listed(oneRow({ facts: '样'.repeat(100_000) })), unreadable],
  ['a quotation mark that is never closed', listed(oneRow({ facts: `"${'样'.repeat(50)}` })), unreadable],
  ['a quotation mark within a cell', listed(oneRow({ facts: '样"例' })), unreadable],
  ['48 megabytes and a byte', listed(Buffer.alloc(48 * MEGABYTE + 1, 'x')), tooLarge],
];

const DOCTYPE = '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const LAUGHS =
  '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const row = (cells: string, attributes = 'r="1"'): string => `<row ${attributes}>${cells}</row>`;
const sheet =
  (rows: string, before = '') =>
  () =>
    importOf(workbook({ sheet: sheetOf(rows, before) }), 'list.xlsx');
const book = (wrong: Parameters<typeof workbook>[0]) => () => importOf(workbook(wrong), 'list.xlsx');
const zipped =
  (...entries: Parameters<typeof zipOf>[0]) =>
  () =>
    importOf(zipOf(entries), 'list.xlsx');

const WORKBOOKS: Row[] = [
  ['a zip of nothing', zipped({ name: 'readme.txt', content: 'x' }), unreadable],
  [
    'a zip cut in the middle',
    () => importOf(workbook({ sheet: sheetOf(row(cellOf('x'))) }).subarray(0, 300)),
    unreadable,
  ],
  [
    'a zip of 6,000 parts',
    zipped(...Array.from({ length: 6000 }, (_, n) => ({ name: `${n}`, content: '' }))),
    tooLarge,
  ],
  ['an encrypted sheet', book({ more: { encrypted: true } }), unreadable],
  ['a sheet that is somewhere else', book({ target: '../../../etc/passwd' }), unreadable],
  ['a sheet at an absolute path', book({ target: '/etc/passwd' }), unreadable],
  ['a sheet at another host', book({ target: 'http://127.0.0.1:1/sheet.xml' }), unreadable],
  ['an external entity', sheet(row(cellOf('&x;')), DOCTYPE), unreadable],
  ['a billion laughs', sheet(row(cellOf('&c;&c;&c;&c;')), LAUGHS), unreadable],
  [
    'a sheet that breaks off',
    () => importOf(workbook({ sheet: sheetOf(row(cellOf('序号'))).slice(0, -20) })),
    unreadable,
  ],
  ['tags that cross', sheet('<row r="1"><c r="A1"></row></c>'), unreadable],
  ['a bomb of blanks', book({ sheet: bomb('<worksheet><sheetData>', ' ', 600 * MEGABYTE) }), tooLarge],
  [
    'a bomb within one cell',
    book({ sheet: bomb('<worksheet><sheetData><row r="1"><c t="str"><v>', 'A', 100 * MEGABYTE) }),
    tooLarge,
  ],
  ['a bomb within one tag', book({ sheet: bomb('<worksheet x="', 'A', 100 * MEGABYTE) }), tooLarge],
  [
    'a bomb of shared strings',
    book({ strings: Buffer.from(`<sst>${'<si/>'.repeat(2_000_001)}</sst>`) }),
    tooLarge,
  ],
  [
    'a bomb that is not packed',
    book({ sheet: Buffer.from(`<worksheet>${'<c/>'.repeat(3_000_000)}`), more: { stored: true } }),
    tooLarge,
  ],
  ['a cell in the last column of all', sheet(row(cellOf('x', 'XFD1'))), tooLarge],
  ['a row beyond all rows', sheet(row(cellOf('x', 'A1048576'), 'r="1048576"')), tooLarge],
  ['a row that is no number', sheet(row(cellOf('x'), 'r="abc"')), unreadable],
  ['a row 0', sheet(row(cellOf('x'), 'r="0"')), unreadable],
  ['half a row', sheet(row(cellOf('x'), 'r="1.5"')), unreadable],
  ['rows out of order', sheet(row(cellOf('x'), 'r="2"') + row(cellOf('x'), 'r="1"')), unreadable],
];

/** Forms, lists and workbooks that are not taken. */
export const FILES = attempts([...FORMS, ...LISTS, ...WORKBOOKS]);
