import { halfWidth, withoutBlanks } from '../identifiers/normalise.js';

/** The columns of the usual template, in its order (R2.1). Wire values: reports name faults by them. */
export const COLUMNS = [
  '序号',
  '主体类别',
  '主体名称',
  '统一社会信用代码',
  '证件类型',
  '证件号码',
  '法定代表人',
  '法定代表人证件类型',
  '法定代表人证件号码',
  'LEI',
  '领域',
  '列入事由',
  '认定依据类型',
  '认定依据文号',
  '认定依据日期',
  '行为发生日期',
  '有效期(月)',
  '可否修复',
  '备注',
] as const;
export type Column = (typeof COLUMNS)[number];

/** One row as read, by column. A short row lacks its last columns. */
export type RawRow = Partial<Record<Column, string>>;

const PLACES: ReadonlyMap<string, number> = new Map(COLUMNS.map((column, place) => [column, place]));

/** For sorting faults as they stand in the file. */
export const placeOf = (column: string): number => PLACES.get(column) ?? COLUMNS.length;

/** A header cell as people write it: spaces, full-width brackets and letters, lower-case lei. */
const asColumn = (cell: string): string => {
  const text = withoutBlanks(halfWidth(cell));
  return text.toUpperCase() === 'LEI' ? 'LEI' : text;
};

const isColumn = (text: string): text is Column => PLACES.has(text);

export interface HeaderFault {
  row: 1;
  column: string;
  fault: 'missing column' | 'unknown column' | 'column twice';
}

const MAX_SHOWN = 60;

/** Reads the header row: which column stands where, or what is wrong with it. Empty cells behind the last are ignored. */
export function readHeader(
  cells: readonly string[],
): { ok: true; columns: readonly (Column | null)[] } | { ok: false; faults: HeaderFault[] } {
  const names = cells.map(asColumn);
  const faults: HeaderFault[] = [];
  names.forEach((name, at) => {
    if (name === '') return;
    if (!isColumn(name)) faults.push({ row: 1, column: name.slice(0, MAX_SHOWN), fault: 'unknown column' });
    else if (names.indexOf(name) !== at) faults.push({ row: 1, column: name, fault: 'column twice' });
  });
  for (const column of COLUMNS) {
    if (!names.includes(column)) faults.push({ row: 1, column, fault: 'missing column' });
  }
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, columns: names.map((name) => (isColumn(name) ? name : null)) };
}
