import { Injectable } from '@nestjs/common';
import { CalendarRepository } from '../../../libs/persistence/repositories/calendar.repository.js';
import {
  StatisticsReturnRepository,
  type AwaitedReturn,
} from '../../../libs/persistence/repositories/statistics-return.repository.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import { workingDaysBetween } from '../../../libs/rules/calendar/remaining.js';
import { returnStanding } from '../../../libs/rules/statistics/returns.js';
import type { Caller } from '../http/caller.js';
import type { AwaitedReturnDto } from './awaited-return.dto.js';

/** Returns that wait: one's own department's; for the credit office those of every department that is late (R7.5). */
@Injectable()
export class AwaitedReturnsReader {
  constructor(
    private readonly returns: StatisticsReturnRepository,
    private readonly calendar: CalendarRepository,
  ) {}

  async of({ ability, actor }: Caller): Promise<AwaitedReturnDto[]> {
    if (may(ability, 'statistics.confirm', actor.departmentId))
      return this.#shown(await this.returns.awaited(actor.departmentId));
    if (!may(ability, 'statistics.open')) return [];
    return (await this.#shown(await this.returns.awaited(null))).filter(
      ({ standing }) => standing === 'late',
    );
  }

  async #shown(rows: readonly AwaitedReturn[]): Promise<AwaitedReturnDto[]> {
    const calendar = await this.calendar.current();
    const now = new Date().toISOString();
    return rows.map(({ id, month, departmentName, dueAt: due, dueOn, certainty, rung }) => {
      const dueAt = due.toISOString();
      return {
        ...{ returnId: id, month, departmentName, dueAt, dueOn, certainty, rung },
        standing: returnStanding({ firstConfirmedAt: null, dueAt }, now),
        workingDaysLeft: workingDaysBetween(now, dueAt, calendar),
      };
    });
  }
}
