import { Injectable } from '@nestjs/common';
import { CalendarRepository } from '../../../libs/persistence/repositories/calendar.repository.js';
import type { WorkingCalendar } from '../../../libs/rules/calendar/working-calendar.js';
import { DaysLeft } from './days-left.js';

/** The calendar of the moment with its counting table, which is kept until the calendar is edited. */
@Injectable()
export class CalendarNow {
  #known: { calendar: WorkingCalendar; daysLeft: DaysLeft } | null = null;

  constructor(private readonly repository: CalendarRepository) {}

  async read(): Promise<{ calendar: WorkingCalendar; daysLeft: DaysLeft }> {
    const calendar = await this.repository.current();
    if (this.#known?.calendar.revision !== calendar.revision) {
      this.#known = { calendar, daysLeft: new DaysLeft(calendar) };
    }
    return this.#known;
  }
}
