import { DateTime } from 'luxon';
import { LIMITS } from './limits.js';
import { tooLarge, unreadable } from './unreadable.js';
import { readParts, type WorkbookParts } from './workbook-parts.js';
import { xmlEvents } from './xml-events.js';
import { ZipArchive } from './zip-archive.js';

/**
 * The rows of the first sheet as text, row by row; rows that the sheet leaves out come as empty ones, so that the
 * count is the sheet's. Dates come as `YYYY-MM-DD`. Only a row and the shared strings are held, and nothing is
 * written to disk (exceljs' streaming reader spools plain copies, and breaks characters that a chunk cuts in two).
 */
export async function* xlsxRows(file: Buffer): AsyncGenerator<string[]> {
  const zip = new ZipArchive(file, LIMITS.inflatedBytes);
  const parts = await readParts(zip);
  let next = 1;
  for await (const { number, cells } of sheetRows(zip, parts)) {
    const row = number ?? next;
    if (row > LIMITS.rows + 1) throw tooLarge(`more than ${LIMITS.rows.toString()} rows`);
    if (row < next) throw unreadable('rows out of order');
    for (; next < row; next += 1) yield [];
    yield cells;
    next = row + 1;
  }
}

interface SheetRow {
  number: number | null;
  cells: string[];
}

interface Cell {
  column: number;
  type: string;
  format: number;
  text: string;
}

async function* sheetRows(zip: ZipArchive, parts: WorkbookParts): AsyncGenerator<SheetRow> {
  let row: SheetRow = { number: null, cells: [] };
  let cell: Cell | null = null;
  let inValue = false;
  for await (const event of xmlEvents(zip.open(parts.sheetPath))) {
    if (event.kind === 'text') {
      if (cell && inValue) cell.text += event.text;
      if (cell && cell.text.length > LIMITS.recordLength) throw tooLarge('a cell is too long');
      continue;
    }
    const { name } = event;
    if (name === 'v' || name === 't') inValue = event.kind === 'open';
    if (event.kind === 'open') {
      if (name === 'row') row = { number: rowNumber(event.attributes.r), cells: [] };
      if (name === 'c') cell = startCell(event.attributes, row.cells.length);
    } else if (name === 'c' && cell) {
      place(row.cells, cell.column, textOf(cell, parts));
      cell = null;
    } else if (name === 'row') yield row;
  }
}

function rowNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,9}$/.test(text)) throw unreadable('a row without a proper number');
  return Number(text);
}

function startCell({ r, t, s }: Record<string, string>, following: number): Cell {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(r ?? '')?.[0];
  const column = letters === undefined ? following : columnOf(letters);
  if (column >= LIMITS.columns) throw tooLarge(`more than ${LIMITS.columns.toString()} columns`);
  return { column, type: t ?? 'n', format: Number(s ?? 0), text: '' };
}

/** `A` is 0, `AA` 26. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function place(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

function textOf({ type, format, text }: Cell, { strings, isDate, date1904 }: WorkbookParts): string {
  if (type === 's') return strings[Number(text)] ?? '';
  if (type !== 'n') return text;
  if (text === '') return '';
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  if (isDate[format]) return dateOf(number, date1904);
  // Long codes that were typed as numbers: written out, so that the check digit can say what was lost.
  return /e/i.test(text) && Number.isInteger(number) ? BigInt(number).toString() : text;
}

/** A spreadsheet's day number; 1900 is taken for a leap year by every one of them. */
function dateOf(serial: number, date1904: boolean): string {
  const origin = date1904 ? DateTime.utc(1904, 1, 1) : DateTime.utc(1899, 12, 30);
  return origin.plus({ days: Math.floor(serial) }).toFormat('yyyy-MM-dd');
}
