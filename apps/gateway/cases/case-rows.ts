import { Injectable } from '@nestjs/common';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import type { ListedCase } from '../../../libs/persistence/repositories/remedy-list.repository.js';
import { CalendarNow } from '../entries/calendar-now.js';
import { iso } from '../http/instants.js';
import type { CaseRowDto } from './cases.dto.js';

/** Rows of lists of cases, with what is read once for the whole page. */
@Injectable()
export class CaseRows {
  constructor(
    private readonly departments: DepartmentRepository,
    private readonly calendar: CalendarNow,
  ) {}

  async shown(cases: readonly ListedCase[]): Promise<CaseRowDto[]> {
    const departments = new Map((await this.departments.list()).map(({ id, name }) => [id, name]));
    const { daysLeft } = await this.calendar.read();
    const now = new Date().toISOString();
    return cases.map((one) => {
      const { id, no, kind, entryId, entryNo, party, origin, state, outcome, next } = one;
      const dueAt = next && new Date(next.dueAt).toISOString();
      return {
        ...{ id, no, kind, entryId, entryNo, party, origin, state, outcome },
        department: { id: one.departmentId, name: departments.get(one.departmentId) ?? '' },
        filedAt: one.filedAt.toISOString(),
        decidedAt: iso(one.decidedAt),
        closedAt: iso(one.closedAt),
        nextDeadline: next && {
          ...{
            kind: next.kind,
            dueAt: dueAt!,
            dueOn: next.dueOn,
            certainty: next.certainty,
            rung: next.rung,
          },
          workingDaysLeft: daysLeft.between(now, dueAt!),
          overdue: dueAt! <= now,
        },
      };
    });
  }
}
