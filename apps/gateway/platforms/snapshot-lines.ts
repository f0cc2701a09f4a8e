import type { Readable } from 'node:stream';
import {
  checkPlatformLine,
  PLATFORM_COLUMNS,
  type PlatformColumn,
  type PlatformLine,
  type RawPlatformLine,
} from '../../../libs/rules/platform-list/platform-line.js';
import { trimBlanks } from '../../../libs/rules/identifiers/normalise.js';
import { Problem, type Fault } from '../http/problem.js';
import { fileRows } from '../imports/reading/file-rows.js';
import { unreadable } from '../imports/reading/unreadable.js';
import { isJson, jsonRows } from './json-rows.js';

/** Faults that are told; of a file with more, the first. */
const MAX_FAULTS = 100;

const HEADERS: ReadonlyMap<string, PlatformColumn> = new Map([
  ...PLATFORM_COLUMNS.map((column): [string, PlatformColumn] => [column, column]),
  ['名单', 'list'],
  ['统一社会信用代码', 'uscc'],
  ['证件号码', 'idNumber'],
  ['证件类型', 'documentType'],
  ['编号', 'reference'],
]);

interface Numbered {
  row: number;
  raw: RawPlatformLine;
}

type Open = () => Promise<Readable>;

/**
 * The lines of an uploaded list. A faulty one refuses the whole file: whoever uploads it can have it mended. Columns
 * that nobody asks for, such as names, are not looked at.
 * @throws Problem `invalid-input` with row and column of each fault, `file-unreadable`, `payload-too-large`
 */
export async function* snapshotLines(open: Open, today: string): AsyncGenerator<PlatformLine> {
  const faults: Fault[] = [];
  let rows = 0;
  for await (const { row, raw } of (await isJson(open)) ? jsonLines(open) : tableLines(open)) {
    rows += 1;
    const checked = checkPlatformLine(raw, today);
    if (!checked.ok) faults.push(...checked.faults.map(({ column, fault }) => faultAt(row, column, fault)));
    else if (faults.length === 0) yield checked.line;
    if (faults.length >= MAX_FAULTS) break;
  }
  if (faults.length > 0) throw new Problem('invalid-input', { errors: faults.slice(0, MAX_FAULTS) });
  // A platform may list nobody, but a file without a header is no list: then nothing came by at all.
  if (rows === 0 && !(await isJson(open))) await requireHeader(open);
}

const faultAt = (row: number, column: string, reason: string): Fault => ({
  path: `file.${row.toString()}.${column}`,
  reason,
});

async function* tableLines(open: Open): AsyncGenerator<Numbered> {
  let columns: Map<PlatformColumn, number> | null = null;
  let row = 0;
  for await (const cells of fileRows(open)) {
    row += 1;
    if (!columns) columns = columnsOf(cells);
    else if (cells.some((cell) => trimBlanks(cell) !== '')) yield { row, raw: rawOf(columns, cells) };
  }
}

async function requireHeader(open: Open): Promise<void> {
  for await (const cells of fileRows(open)) return void columnsOf(cells);
}

function columnsOf(header: readonly string[]): Map<PlatformColumn, number> {
  const columns = new Map<PlatformColumn, number>();
  for (const [index, cell] of header.entries()) {
    const column = HEADERS.get(trimBlanks(cell));
    if (!column) continue;
    if (columns.has(column))
      throw new Problem('invalid-input', { errors: [faultAt(1, column, 'is there twice')] });
    columns.set(column, index);
  }
  const needed = ['list', 'reference', columns.has('idNumber') ? 'idNumber' : 'uscc'] as const;
  const missing = needed.filter((column) => !columns.has(column));
  if (missing.length === 0) return columns;
  throw new Problem('invalid-input', { errors: missing.map((column) => faultAt(1, column, 'is missing')) });
}

function rawOf(columns: ReadonlyMap<PlatformColumn, number>, cells: readonly string[]): RawPlatformLine {
  const cell = (column: PlatformColumn): string => cells[columns.get(column) ?? -1] ?? '';
  return {
    ...{ list: cell('list'), uscc: cell('uscc'), idNumber: cell('idNumber') },
    ...{ documentType: cell('documentType'), reference: cell('reference') },
  };
}

async function* jsonLines(open: Open): AsyncGenerator<Numbered> {
  let row = 0;
  for await (const value of jsonRows(open)) {
    row += 1;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw unreadable(`item ${row.toString()} is no object`);
    yield { row, raw: rawOfJson(value as Record<string, unknown>) };
  }
}

/** What is no text counts as missing. */
function rawOfJson(value: Record<string, unknown>): RawPlatformLine {
  const text = (name: PlatformColumn): string => (typeof value[name] === 'string' ? value[name] : '');
  return {
    ...{ list: text('list'), uscc: text('uscc'), idNumber: text('idNumber') },
    ...{ documentType: text('documentType'), reference: text('reference') },
  };
}
