import {
  halfWidth,
  normaliseIdentifier,
  trimBlanks,
  withoutBlanks,
} from '../../../libs/rules/identifiers/normalise.js';
import type { Column } from '../../../libs/rules/preliminary-list/columns.js';
import { readHeader } from '../../../libs/rules/preliminary-list/columns.js';
import { maskNumber } from '../../../libs/rules/redaction/mask.js';

/** Numbers of persons: shown masked. */
const PERSONAL: ReadonlySet<Column> = new Set<Column>(['证件号码', '法定代表人证件号码']);
const CODES: ReadonlySet<Column> = new Set<Column>(['统一社会信用代码', 'LEI', ...PERSONAL]);
const FREE: ReadonlySet<Column> = new Set<Column>([
  '主体名称',
  '法定代表人',
  '列入事由',
  '认定依据文号',
  '备注',
]);

/** What a cell reads after it was normalised, for the officer who wonders what was changed. */
export class NormalisedCells {
  readonly #places: ReadonlyMap<Column, number>;

  constructor(header: readonly string[]) {
    const read = readHeader(header);
    const columns = read.ok ? read.columns : [];
    this.#places = new Map(columns.flatMap((column, place) => (column ? [[column, place] as const] : [])));
  }

  masked(column: Column, cells: readonly string[]): string {
    const raw = cells[this.#places.get(column) ?? -1] ?? '';
    if (FREE.has(column)) return trimBlanks(raw);
    if (!CODES.has(column)) return withoutBlanks(halfWidth(raw));
    const { value } = normaliseIdentifier(raw);
    return PERSONAL.has(column) ? maskNumber(value) : value;
  }
}
