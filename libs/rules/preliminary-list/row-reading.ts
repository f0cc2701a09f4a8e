import { isRealDate } from '../calendar/dates.js';
import { halfWidth, normaliseIdentifier, trimBlanks, withoutBlanks } from '../identifiers/normalise.js';
import type { Change } from '../identifiers/normalise.js';
import type { Column, RawRow } from './columns.js';
import { placeOf } from './columns.js';
import type { ColumnChanges, ColumnFault, ColumnWarning, RowChange } from './row.js';

/** Control characters but line ends and tabs, the mark of undecodable bytes, and halves of surrogate pairs. */
const UNREADABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]|\p{Cs}/u;
const LINE_END = /[\r\n\t]/;
const DATE = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
/** Nothing that this republic's authorities decided is older. */
const EARLIEST = '1949-10-01';

type Pairs = readonly [Change, (text: string) => string][];
const WORD_STEPS: Pairs = [
  ['fullWidth', halfWidth],
  ['blanks', withoutBlanks],
];

/** One row while it is read: takes cells in turn and gathers what was changed, what is wrong and what is odd. */
export class RowReading {
  readonly #faults: ColumnFault[] = [];
  readonly #changes: ColumnChanges[] = [];
  readonly #warnings: ColumnWarning[] = [];

  constructor(private readonly row: RawRow) {}

  get faults(): ColumnFault[] {
    return this.#faults.sort((a, b) => placeOf(a.column) - placeOf(b.column));
  }
  get normalised(): ColumnChanges[] {
    return this.#changes;
  }
  get warnings(): ColumnWarning[] {
    return this.#warnings;
  }

  fault(column: Column, fault: string): null {
    this.#faults.push({ column, fault });
    return null;
  }

  warn(column: Column, warning: string): void {
    this.#warnings.push({ column, warning });
  }

  isEmpty(column: Column): boolean {
    return withoutBlanks(this.row[column] ?? '') === '';
  }

  /** Free text, trimmed; null when empty, too long or unreadable. Lines only where `lines` allows them. */
  text(column: Column, { required = false, max, lines = false }: TextRule): string | null {
    const raw = this.row[column] ?? '';
    const value = trimBlanks(raw);
    if (value === '') return required ? this.fault(column, 'required') : null;
    if (UNREADABLE.test(value) || (!lines && LINE_END.test(value)))
      return this.fault(column, 'unreadable character');
    if (value.length > max) return this.fault(column, `longer than ${String(max)} characters`);
    this.#noteChanges(column, value === raw ? [] : ['blanks']);
    return value;
  }

  /** A code: half width, no blanks, upper case; null when empty. */
  code(column: Column, max = 60): string | null {
    const { value, changes } = normaliseIdentifier(this.row[column] ?? '');
    if (value === '') return null;
    if (UNREADABLE.test(value)) return this.fault(column, 'unreadable character');
    if (value.length > max) return this.fault(column, `longer than ${String(max)} characters`);
    this.#noteChanges(column, changes);
    return value;
  }

  /** A word of a closed list; null when empty, or unknown, which is a fault. */
  word<Meaning>(column: Column, labels: ReadonlyMap<string, Meaning>, unknown: string): Meaning | null {
    const word = this.#word(column);
    if (word === '') return null;
    return labels.get(word) ?? this.fault(column, unknown);
  }

  /** A date in any of the usual spellings; null when empty or impossible. `today` is the last day allowed. */
  date(column: Column, today: string): string | null {
    const raw = this.#word(column);
    if (raw === '') return null;
    const found = DATE.exec(raw);
    if (!found) return this.fault(column, 'not a date');
    const [, year, , month, day, chineseMonth, chineseDay] = found;
    const date = [year, month ?? chineseMonth, day ?? chineseDay]
      .map((part) => part?.padStart(2, '0'))
      .join('-');
    if (!isRealDate(date)) return this.fault(column, 'no such date');
    if (date < EARLIEST) return this.fault(column, 'before 1949-10-01');
    if (date > today) return this.fault(column, 'in the future');
    this.#noteChanges(column, date === raw ? [] : ['dateForm']);
    return date;
  }

  /** A positive whole number of at most `max`; null when empty. */
  wholeNumber(column: Column, max: number): number | null {
    const word = this.#word(column);
    if (word === '') return null;
    if (!/^[1-9]\d*$/.test(word)) return this.fault(column, 'not a positive whole number');
    return word.length > 9 || Number(word) > max
      ? this.fault(column, `more than ${String(max)}`)
      : Number(word);
  }

  #word(column: Column): string {
    const changes: Change[] = [];
    let value = this.row[column] ?? '';
    for (const [change, apply] of WORD_STEPS) {
      const next = apply(value);
      if (next !== value) changes.push(change);
      value = next;
    }
    if (value !== '') this.#noteChanges(column, changes);
    return value;
  }

  #noteChanges(column: Column, changes: readonly RowChange[]): void {
    if (changes.length === 0) return;
    const noted = this.#changes.find((each) => each.column === column);
    if (noted) noted.changes.push(...changes);
    else this.#changes.push({ column, changes: [...changes] });
  }
}

interface TextRule {
  required?: boolean;
  max: number;
  lines?: boolean;
}
