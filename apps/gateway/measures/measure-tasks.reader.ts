import { Injectable } from '@nestjs/common';
import { CalendarRepository } from '../../../libs/persistence/repositories/calendar.repository.js';
import { DueReasonsReader } from '../../../libs/persistence/repositories/due-reasons.reader.js';
import { MeasureListRepository } from '../../../libs/persistence/repositories/measure-list.repository.js';
import {
  MeasureTaskRepository,
  type MeasureTask,
} from '../../../libs/persistence/repositories/measure-task.repository.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import { endOfShanghaiDay, startOfShanghaiDay } from '../../../libs/rules/calendar/dates.js';
import { MEASURE_ARTICLE } from '../../../libs/rules/measures/task.js';
import type { ListKind } from '../../../libs/rules/words.js';
import { dueDateShown } from '../entries/due-date.js';
import type { Caller, SystemCaller } from '../http/caller.js';
import type { PageQuery } from '../http/page.dto.js';
import { Problem } from '../http/problem.js';
import type {
  BoardQuery,
  MeasureBoardDto,
  MeasureDueDatesDto,
  MeasureRoundsQuery,
  MeasureTaskDto,
  MeasureTasksPage,
  OwedMeasuresDto,
} from './measure-tasks.dto.js';
import type { SystemTaskDto, SystemTasksPage } from './system-tasks.dto.js';
import { dueOf, taskShown } from './task-shown.js';

/** How long departments are reminded that a validity has changed. */
const CHANGED_FOR_DAYS = 14;

/** What the measure rounds ask of whom, and what has come of it (R7.2). */
@Injectable()
export class MeasureTasksReader {
  constructor(
    private readonly lists: MeasureListRepository,
    private readonly tasks: MeasureTaskRepository,
    private readonly calendar: CalendarRepository,
    private readonly reasons: DueReasonsReader,
  ) {}

  async list({ cursor, limit, ...filter }: MeasureRoundsQuery, caller: Caller): Promise<MeasureTasksPage> {
    const { items, next } = await this.lists.list(filter, { cursor, limit });
    return { items: await this.shown(items, caller), next };
  }

  /** Throws `not-found`. */
  async one(id: string, caller: Caller): Promise<MeasureTaskDto> {
    const task = await this.tasks.find(id);
    const [shown] = task ? await this.shown([task], caller) : [];
    if (!shown) throw new Problem('not-found');
    return shown;
  }

  /** Throws `not-found`. */
  async dueDates(entryId: string, taskId: string): Promise<MeasureDueDatesDto> {
    const reasons = await this.reasons.ofMeasure(entryId, taskId);
    if (!reasons) throw new Problem('not-found');
    const items = reasons.map((one) => ({
      ...{ step: one.step, ...dueDateShown(one, MEASURE_ARTICLE[one.round]) },
    }));
    return { items };
  }

  async board({ from, to }: BoardQuery): Promise<MeasureBoardDto> {
    const [first, end] = [startOfShanghaiDay(from), endOfShanghaiDay(to)];
    return { items: await this.lists.board(new Date(first), new Date(end)) };
  }

  /** What waits for the caller's department. */
  async owed(caller: Caller, limit: number): Promise<{ measures: OwedMeasuresDto; count: number }> {
    const { departmentId } = caller.actor;
    const { first, count } = await this.lists.owedBy(departmentId, limit);
    const since = new Date(Date.now() - CHANGED_FOR_DAYS * 86_400_000);
    const changed = await this.lists.changedFor(departmentId, since, limit);
    const measures = {
      owed: await this.shown(first, caller),
      changed: await this.shown(changed, caller),
    };
    return { measures, count };
  }

  /** What the department of a system owes, or a body outside government was invited to. */
  async ofSystem({ cursor, limit }: PageQuery, { credential }: SystemCaller): Promise<SystemTasksPage> {
    const { party, departmentId, body } = credential;
    const whose = party === 'implementingDepartment' ? departmentId && { departmentId } : body && { body };
    if (!whose) return { items: [], next: null };
    const { items, next } = await this.lists.list(whose, { cursor, limit });
    return { items: items.map(systemTaskShown), next };
  }

  private async shown(tasks: readonly MeasureTask[], { ability }: Caller): Promise<MeasureTaskDto[]> {
    const calendar = await this.calendar.current();
    // For an invited body the recognising department records its letter.
    const mayAnswer = ({ departmentId, recognisingDepartmentId }: MeasureTask) =>
      may(ability, 'measure.answer', departmentId ?? recognisingDepartmentId);
    return tasks.map((task) => taskShown(task, calendar, mayAnswer(task)));
  }
}

function systemTaskShown(task: MeasureTask): SystemTaskDto {
  const { id: taskId, entryNo, fieldName: field, round, measureText: measure, legalBasis, result } = task;
  const due = dueOf(task);
  return {
    ...{ taskId, entryNo, list: task.listKind as ListKind, field, round, measure, legalBasis, result },
    openedAt: task.openedAt.toISOString(),
    ...{ step: due?.step ?? null, dueAt: due?.dueAt ?? null },
    acknowledgedAt: task.acknowledgedAt?.toISOString() ?? null,
    answeredAt: task.answeredAt?.toISOString() ?? null,
    cancelledAt: task.cancelledAt?.toISOString() ?? null,
  };
}
