import { withoutBlanks } from '../identifiers/normalise.js';
import { checkRow } from './check-row.js';
import type { CheckedRow, RowContext, RowSubject } from './check-row.js';
import { placeOf, readHeader } from './columns.js';
import type { Column, HeaderFault, RawRow } from './columns.js';

/** A fault as reported: rows are the file's, the header being row 1. */
export interface RowFault {
  row: number;
  column: string;
  fault: string;
}

/** The answer for one row. `repeats` is the fault that this row has just put on an *earlier* one. */
export type ListedRow =
  { row: number; blank: true } | ({ row: number; blank: false; repeats: RowFault | null } & CheckedRow);

export interface ListReport {
  /** Rows that are not blank. */
  rows: number;
  good: number;
  faulty: number;
  /** By row and column; at most `maxFaults`. */
  faults: RowFault[];
  faultCount: number;
}

export interface ListOptions {
  /** More faults than these are counted but not kept. Default 10,000. */
  maxFaults?: number;
}

const TWICE = 'same subject twice in the file for one field';
/** `join` makes one flat string; a template would hold on to its pieces and to the cells they were cut from. */
const keyOf = ({ identifier: { scheme, value }, field }: RowSubject): string =>
  [scheme, value, field].join('\n');

/**
 * Checks a list row by row as it streams by. It keeps a short key for each subject, the numbers of faulty rows and
 * the faults, never a row.
 */
export class ListChecker {
  #row = 1;
  #rows = 0;
  #faultCount = 0;
  readonly #lastRowOf = new Map<string, number>();
  readonly #faultyRows = new Set<number>();
  readonly #faults: RowFault[] = [];

  constructor(
    private readonly columns: readonly (Column | null)[],
    private readonly context: RowContext,
    private readonly maxFaults: number,
  ) {}

  /** Takes the next row of the file, cells in the header's order. Blank rows count as lines, not as rows. */
  check(cells: readonly string[]): ListedRow {
    this.#row += 1;
    const row = this.#row;
    if (cells.every((cell) => withoutBlanks(cell) === '')) return { row, blank: true };
    this.#rows += 1;
    const stray = cells.some((cell, at) => !this.columns[at] && withoutBlanks(cell) !== '');
    const checked = stray ? STRAY_CELL : checkRow(this.#byColumn(cells), this.context);
    if (!checked.ok) for (const { column, fault } of checked.faults) this.#note({ row, column, fault });
    return { row, blank: false, repeats: this.#repeats(row, checked.subject), ...checked };
  }

  /** What the whole list came to. May be asked at any time. */
  report(): ListReport {
    const faults = [...this.#faults].sort((a, b) => a.row - b.row || placeOf(a.column) - placeOf(b.column));
    const faulty = this.#faultyRows.size;
    return { rows: this.#rows, good: this.#rows - faulty, faulty, faults, faultCount: this.#faultCount };
  }

  /** Of several rows for one subject and field the last stands; each before it is at fault. */
  #repeats(row: number, subject: RowSubject | null): RowFault | null {
    if (!subject) return null;
    const key = keyOf(subject);
    const earlier = this.#lastRowOf.get(key);
    this.#lastRowOf.set(key, row);
    if (earlier === undefined) return null;
    const fault = { row: earlier, column: subject.identifier.column, fault: TWICE };
    this.#note(fault);
    return fault;
  }

  #note(fault: RowFault): void {
    this.#faultCount += 1;
    this.#faultyRows.add(fault.row);
    if (this.#faults.length < this.maxFaults) this.#faults.push(fault);
  }

  #byColumn(cells: readonly string[]): RawRow {
    const row: RawRow = {};
    this.columns.forEach((column, at) => {
      if (column) row[column] = cells[at] ?? '';
    });
    return row;
  }
}

/** A stray comma has shifted the cells, most likely: whatever else would be said of them would mislead. */
const STRAY_CELL: CheckedRow = {
  ok: false,
  subject: null,
  normalised: [],
  warnings: [],
  faults: [{ column: '备注', fault: 'a cell without a column' }],
};

/** Begins a list with its header row; a wrong header refuses the whole file. */
export function startList(
  header: readonly string[],
  context: RowContext,
  { maxFaults = 10_000 }: ListOptions = {},
): { ok: true; checker: ListChecker } | { ok: false; faults: HeaderFault[] } {
  const read = readHeader(header);
  return read.ok ? { ok: true, checker: new ListChecker(read.columns, context, maxFaults) } : read;
}
