import pg from 'pg';

type Parse = (text: string) => unknown;

const DATE = 1082;
const INT8 = 20;

/** Counts and numbers of this service are far below 2^53; beyond it a silent rounding would be worse than a throw. */
function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('integer beyond 2^53');
  return value;
}

const OURS: Record<number, Parse> = { [DATE]: (text) => text, [INT8]: toSafeInteger };

/**
 * How values come out of PostgreSQL: a `date` stays `YYYY-MM-DD` (pg would make midnight of the machine's zone of
 * it) and `bigint` becomes a number. Given to the pool, so that nothing global is changed.
 */
export const PG_TYPES = {
  getTypeParser(oid: number, format?: string): Parse {
    const own = format === 'binary' ? undefined : OURS[oid];
    return own ?? (pg.types.getTypeParser(oid, format as 'text') as Parse);
  },
};
