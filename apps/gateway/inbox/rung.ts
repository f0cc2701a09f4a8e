import { rungAt } from '../../../libs/rules/calendar/remaining.js';
import type { WorkingCalendar } from '../../../libs/rules/calendar/working-calendar.js';
import type { FilingRung } from '../../../libs/rules/packs/entry-terms.js';
import type { NextDeadlineDto } from '../entries/entry-row.dto.js';
import type { Rung } from './inbox.dto.js';

/** How far the warning before a deadline has climbed: officer, head, credit office (R6.3). */
export function rungOf(
  deadline: Pick<NextDeadlineDto, 'dueAt'> | null,
  rungs: readonly FilingRung[],
  calendar: WorkingCalendar,
  now: string,
): Rung {
  if (!deadline) return 'none';
  const reached = rungs
    .map(({ role, before }) => ({ role, at: rungAt(deadline.dueAt, before, calendar) }))
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at.localeCompare(b.at));
  return reached.at(-1)?.role ?? 'none';
}
