import { LIMITS } from './limits.js';
import { tooLarge, unreadable } from './unreadable.js';
import { xmlEvents } from './xml-events.js';
import type { ZipArchive } from './zip-archive.js';

/** What the cells of a sheet refer to. */
export interface WorkbookParts {
  sheetPath: string;
  strings: string[];
  /** By number of the cell's format: whether it shows a date. */
  isDate: boolean[];
  date1904: boolean;
}

export async function readParts(zip: ZipArchive): Promise<WorkbookParts> {
  const { sheetId, date1904 } = await readWorkbook(zip);
  return {
    sheetPath: await sheetPath(zip, sheetId),
    strings: await sharedStrings(zip),
    isDate: await dateFormats(zip),
    date1904,
  };
}

async function readWorkbook(zip: ZipArchive): Promise<{ sheetId: string; date1904: boolean }> {
  let sheetId: string | undefined;
  let date1904 = false;
  for await (const event of xmlEvents(zip.open('xl/workbook.xml'))) {
    if (event.kind !== 'open') continue;
    if (event.name === 'workbookPr') date1904 = ['1', 'true'].includes(event.attributes.date1904 ?? '');
    if (event.name === 'sheet') sheetId ??= event.attributes['r:id'];
  }
  if (sheetId === undefined) throw unreadable('a workbook without a sheet');
  return { sheetId, date1904 };
}

/** The first sheet, whatever its part is called. */
async function sheetPath(zip: ZipArchive, sheetId: string): Promise<string> {
  for await (const event of xmlEvents(zip.open('xl/_rels/workbook.xml.rels'))) {
    if (event.kind !== 'open' || event.name !== 'Relationship' || event.attributes.Id !== sheetId) continue;
    const target = event.attributes.Target ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }
  throw unreadable('a workbook without a sheet');
}

/** Phonetic hints beside a string (`rPh`) are no part of it. */
async function sharedStrings(zip: ZipArchive): Promise<string[]> {
  const strings: string[] = [];
  if (!zip.has('xl/sharedStrings.xml')) return strings;
  let [text, inText, inHint, total] = ['', false, false, 0];
  for await (const event of xmlEvents(zip.open('xl/sharedStrings.xml'))) {
    if (event.kind === 'text') {
      if (inText && !inHint) text += event.text;
      if ((total += event.text.length) > LIMITS.sharedCharacters) throw tooLarge('too much text');
      continue;
    }
    const opens = event.kind === 'open';
    if (event.name === 't') inText = opens;
    if (event.name === 'rPh') inHint = opens;
    if (event.name !== 'si') continue;
    if (!opens) strings.push(text);
    if (strings.length > LIMITS.sharedStrings) throw tooLarge('too much text');
    text = '';
  }
  return strings;
}

/** Formats that every program knows by number and that show a date, those of Chinese Excel among them. */
const BUILT_IN = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
] as const;
const isBuiltIn = (id: number): boolean => BUILT_IN.some(([from, to]) => id >= from && id <= to);

/** A format code with a year or a day outside quotes, brackets and escapes. */
const showsDate = (code: string): boolean => /[yd年日]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

async function dateFormats(zip: ZipArchive): Promise<boolean[]> {
  const formats: boolean[] = [];
  if (!zip.has('xl/styles.xml')) return formats;
  const own = new Map<number, boolean>();
  let inCells = false;
  for await (const event of xmlEvents(zip.open('xl/styles.xml'))) {
    if (event.kind === 'text') continue;
    if (event.name === 'cellXfs') inCells = event.kind === 'open';
    if (event.kind !== 'open') continue;
    const id = Number(event.attributes.numFmtId ?? 0);
    if (event.name === 'numFmt') own.set(id, showsDate(event.attributes.formatCode ?? ''));
    if (event.name === 'xf' && inCells) formats.push(own.get(id) ?? isBuiltIn(id));
    if (own.size + formats.length > LIMITS.formats) throw tooLarge('too many formats');
  }
  return formats;
}
