import { addDays } from '../../../libs/rules/calendar/dates.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import type { WorkingCalendar } from '../../../libs/rules/calendar/working-calendar.js';

/** Working days counted from this day on; nothing in the record is older. */
const ORIGIN = '2018-01-01';

/**
 * `workingDaysBetween` of the rules for whole pages of deadlines: counts each day of the calendar once and answers by
 * subtraction, instead of walking years for every row.
 */
export class DaysLeft {
  /** Working days from the origin up to and with a day. */
  readonly #upTo = new Map<string, number>([[ORIGIN, 0]]);
  #last = ORIGIN;

  constructor(private readonly calendar: WorkingCalendar) {}

  /** The same as the rule's: 0 on the last day, negative past it. Instants, ISO 8601. */
  between(now: string, dueAt: string): number {
    const last = shanghaiDate(new Date(Date.parse(dueAt) - 1).toISOString());
    // Not `-0`, which JSON would not show and tests would.
    return this.#count(last) - this.#count(shanghaiDate(now)) || 0;
  }

  #count(date: string): number {
    while (this.#last < date) {
      const next = addDays(this.#last, 1);
      const more = this.calendar.day(next).working ? 1 : 0;
      this.#upTo.set(next, (this.#upTo.get(this.#last) ?? 0) + more);
      this.#last = next;
    }
    return this.#upTo.get(date) ?? 0;
  }
}
