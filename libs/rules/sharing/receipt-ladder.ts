import { dueOn } from '../calendar/deadline.js';
import { rungAt } from '../calendar/remaining.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { FilingRung } from '../packs/entry-terms.js';

/** Whoever has been told something has so long to confirm it before anybody is warned. */
const GRACE_MS = 60_000;

export interface RungAt {
  role: FilingRung['role'];
  /** ISO 8601. */
  at: string;
}

/**
 * Who is warned when about something that was due at once and is not confirmed: the pack's ladder for filings (R6.3),
 * whose first rung is climbed at `since` (after a minute's grace) and whose others follow at the pack's distances.
 * @param since ISO 8601 instant from which on it should be confirmed.
 */
export function receiptLadder(
  since: string,
  ladder: readonly FilingRung[],
  calendar: WorkingCalendar,
): RungAt[] {
  const from = new Date(Date.parse(since) + GRACE_MS).toISOString();
  const before = ladder[0]?.before ?? null;
  const last = before === null ? from : dueOn(before, from, calendar).dueAt;
  return ladder.map((rung) => {
    const at = rungAt(last, rung.before, calendar);
    return { role: rung.role, at: at < from ? from : at };
  });
}

/** The rungs above the one that was climbed last. */
export const rungsAbove = (rungs: readonly RungAt[], climbed: FilingRung['role'] | null): RungAt[] =>
  rungs.slice(rungs.findIndex(({ role }) => role === climbed) + 1);
