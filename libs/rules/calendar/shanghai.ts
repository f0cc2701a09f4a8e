import { DateTime } from 'luxon';

/** The law's zone. */
export const SHANGHAI = 'Asia/Shanghai';

/** The Shanghai date (`YYYY-MM-DD`) of an instant (ISO 8601). Throws RangeError for what is no instant. */
export function shanghaiDate(instant: string): string {
  const date = DateTime.fromISO(instant, { zone: SHANGHAI }).toISODate();
  if (!date) throw new RangeError('not an ISO 8601 instant');
  return date;
}
