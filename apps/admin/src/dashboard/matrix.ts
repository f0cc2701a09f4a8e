import type { ListKind, Overview } from '../api/types.js';

/** A number with the query of the list that it counts. */
export interface Counted {
  count: number;
  query: string;
}

/** One line of a table: numbers by list. */
export interface MatrixRow {
  key: string;
  cells: Partial<Record<ListKind, Counted>>;
  total: number;
}

/** Numbers that have a list and something else, gathered by that something. */
export function matrixOf<Number extends Counted & { list: ListKind }>(
  numbers: readonly Number[],
  keyOf: (number: Number) => string,
): MatrixRow[] {
  const rows = new Map<string, MatrixRow>();
  for (const number of numbers) {
    const key = keyOf(number);
    const row = rows.get(key) ?? { key, cells: {}, total: 0 };
    row.cells[number.list] = { count: number.count, query: number.query };
    rows.set(key, { ...row, total: row.total + number.count });
  }
  return [...rows.values()];
}

const byTotal = (a: MatrixRow, b: MatrixRow): number => b.total - a.total || a.key.localeCompare(b.key);

export const fieldRows = ({ byField }: Overview): MatrixRow[] =>
  matrixOf(byField, ({ field }) => field).sort(byTotal);

export const exitRows = ({ exits }: Overview): MatrixRow[] =>
  matrixOf(exits, ({ ground }) => ground).sort(byTotal);

/** Every month of the period, newest first, also those in which nobody was listed. */
export function monthRows({ byMonth, months }: Overview): MatrixRow[] {
  const rows = matrixOf(byMonth, ({ month }) => month);
  const newestFirst = monthsOf(months).reverse();
  return newestFirst.map((key) => rows.find((row) => row.key === key) ?? { key, cells: {}, total: 0 });
}

function monthsOf({ from, until }: Overview['months']): string[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const last = until.slice(0, 7);
  const months: string[] = [];
  for (let at = month - 1; ; at += 1) {
    const key = `${String(year + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`;
    if (key > last) return months;
    months.push(key);
  }
}

/** How many are on each list now. */
export const inForceOf = ({ byField }: Overview, list: ListKind): number =>
  byField.filter((one) => one.list === list).reduce((sum, { count }) => sum + count, 0);
