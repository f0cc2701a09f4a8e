import { factsOfTask } from '../../../libs/persistence/repositories/measure-answer.repository.js';
import type { TaskStanding } from '../../../libs/persistence/repositories/measure-list.repository.js';
import type { MeasureTask } from '../../../libs/persistence/repositories/measure-task.repository.js';
import { workingDaysBetween } from '../../../libs/rules/calendar/remaining.js';
import type { WorkingCalendar } from '../../../libs/rules/calendar/working-calendar.js';
import { nextDue } from '../../../libs/rules/measures/task.js';
import type { ListKind } from '../../../libs/rules/words.js';
import type { MeasureTaskDto } from './measure-tasks.dto.js';
import { iso } from '../http/instants.js';

/** What is owed next, and until when; null: nothing, or it is only an invitation. */
export const dueOf = (task: MeasureTask) =>
  nextDue({
    ...factsOfTask(task),
    acknowledgeDueAt: iso(task.acknowledgeDueAt),
    answerDueAt: iso(task.answerDueAt),
  });

function standingOf(task: MeasureTask, dueAt: string | undefined, now: string): TaskStanding {
  if (task.answeredAt) return 'answered';
  if (task.cancelledAt) return 'cancelled';
  if (task.body !== null) return 'invited';
  return dueAt !== undefined && dueAt <= now ? 'late' : 'owed';
}

export function taskShown(task: MeasureTask, calendar: WorkingCalendar, mayAnswer: boolean): MeasureTaskDto {
  const { id, entryId, entryNo, round, memorandum, legalBasis, mandatory, departmentId, result } = task;
  const { resultOn, reasonGiven, rung, certainty, lastError } = task;
  const now = new Date().toISOString();
  const due = dueOf(task);
  const standing = standingOf(task, due?.dueAt, now);
  return {
    ...{ id, entryId, entryNo, round, memorandum, legalBasis, mandatory, departmentId, result, resultOn },
    ...{ list: task.listKind as ListKind, field: task.fieldName, recognisedBy: task.recognisingDepartment },
    ...{ measure: task.measureText, implementer: task.department ?? task.bodyName ?? '' },
    ...{ invited: task.body !== null, standing, openedAt: task.openedAt.toISOString() },
    ...{ step: due?.step ?? null, dueAt: due?.dueAt ?? null, certainty },
    dueOn: due && (due.step === 'acknowledge' ? task.acknowledgeDueOn : task.answerDueOn),
    workingDaysLeft: due && workingDaysBetween(now, due.dueAt, calendar),
    ...{ acknowledgedAt: iso(task.acknowledgedAt), answeredAt: iso(task.answeredAt), reasonGiven },
    ...{ cancelledAt: iso(task.cancelledAt), rung, rungAt: iso(task.rungAt), lastError },
    changedAt: task.lastSeq > task.seq ? task.lastAt.toISOString() : null,
    told: task.toldSeq === task.lastSeq,
    mayAnswer: mayAnswer && standing !== 'answered' && standing !== 'cancelled',
  };
}
