import { DateTime } from 'luxon';
import type { DataSource } from 'typeorm';
import type { ListKind } from '../../rules/words.js';

const PREFIX: Record<ListKind, string> = { black: 'HEI', red: 'HONG', watch: 'GUAN', warning: 'JING' };

/** `HEI-2026-000123` */
export const formatEntryNo = (listKind: ListKind, year: number, number: number): string =>
  `${PREFIX[listKind]}-${String(year)}-${String(number).padStart(6, '0')}`;

/*
 * A statement of its own, outside the transition's transaction, so that the counter's row is held for an instant
 * only; a transition that fails leaves a gap. The counter need not reach the disk by itself: the entry that uses
 * the number is flushed later and takes the counter with it.
 */
const NEXT = `
INSERT INTO entry_number AS n (list_kind, year, last)
SELECT $1, $2, 1 WHERE NOT EXISTS (SELECT FROM entry WHERE id = $3)
ON CONFLICT (list_kind, year) DO UPDATE SET last = n.last + 1
RETURNING last, set_config('synchronous_commit', 'off', true)`;

/** The next number of the list in the Shanghai year of `at`; null when the entry is in the record already. */
export async function nextEntryNo(
  source: DataSource,
  { listKind, entryId, at }: { listKind: ListKind; entryId: string; at: string },
): Promise<string | null> {
  const { year } = DateTime.fromISO(at, { zone: 'Asia/Shanghai' });
  const [row] = await source.query<{ last: number }[]>(NEXT, [listKind, year, entryId]);
  return row ? formatEntryNo(listKind, year, row.last) : null;
}
