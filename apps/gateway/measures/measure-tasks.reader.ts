import { Injectable } from '@nestjs/common';
import { CalendarRepository } from '../../../libs/persistence/repositories/calendar.repository.js';
import { MeasureListRepository } from '../../../libs/persistence/repositories/measure-list.repository.js';
import {
  MeasureTaskRepository,
  type MeasureTask,
} from '../../../libs/persistence/repositories/measure-task.repository.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import { endOfShanghaiDay, startOfShanghaiDay } from '../../../libs/rules/calendar/dates.js';
import type { ListKind } from '../../../libs/rules/words.js';
import type { Caller, SystemCaller } from '../http/caller.js';
import type { PageQuery } from '../http/page.dto.js';
import { Problem } from '../http/problem.js';
import type { InvitationDto, InvitationsPage } from './invitations.dto.js';
import type {
  BoardQuery,
  MeasureBoardDto,
  MeasureRoundsQuery,
  MeasureTaskDto,
  MeasureTasksPage,
  OwedMeasuresDto,
} from './measure-tasks.dto.js';
import { taskShown } from './task-shown.js';

/** How long departments are reminded that a validity has changed. */
const CHANGED_FOR_DAYS = 14;

/** What the measure rounds ask of whom, and what has come of it (R7.2). */
@Injectable()
export class MeasureTasksReader {
  constructor(
    private readonly lists: MeasureListRepository,
    private readonly tasks: MeasureTaskRepository,
    private readonly calendar: CalendarRepository,
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

  /** What a body outside government was invited to. */
  async invitations(
    { cursor, limit }: PageQuery,
    { credential: { body } }: SystemCaller,
  ): Promise<InvitationsPage> {
    if (body === null) return { items: [], next: null };
    const { items, next } = await this.lists.list({ body }, { cursor, limit });
    return { items: items.map(invitationShown), next };
  }

  private async shown(tasks: readonly MeasureTask[], { ability }: Caller): Promise<MeasureTaskDto[]> {
    const calendar = await this.calendar.current();
    const mayAnswer = ({ departmentId }: MeasureTask) =>
      departmentId !== null && may(ability, 'measure.answer', departmentId);
    return tasks.map((task) => taskShown(task, calendar, mayAnswer(task)));
  }
}

function invitationShown(task: MeasureTask): InvitationDto {
  const { id: taskId, entryNo, fieldName: field, round, measureText: measure, legalBasis, result } = task;
  return {
    ...{ taskId, entryNo, list: task.listKind as ListKind, field, round, measure, legalBasis, result },
    openedAt: task.openedAt.toISOString(),
    answeredAt: task.answeredAt?.toISOString() ?? null,
    cancelledAt: task.cancelledAt?.toISOString() ?? null,
  };
}
