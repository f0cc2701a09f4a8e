import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { measureRoundWorkflowId } from '../../libs/contract/ids.js';
import { measuresAgainSignal } from '../../libs/contract/measure.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import type { Change, FeedTransaction } from '../../libs/persistence/repositories/change-feed.repository.js';
import { DepartmentRepository } from '../../libs/persistence/repositories/department.repository.js';
import type { EntryRecord } from '../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { MeasureCatalogueReader } from '../../libs/persistence/repositories/measure-catalogue.reader.js';
import { MeasureTaskRepository } from '../../libs/persistence/repositories/measure-task.repository.js';
import { occasionOf, type Occasion } from '../../libs/rules/sharing/occasions.js';
import type { FeedEffect } from '../dispatch/feed-effect.js';
import { tasksToApply, tasksToStop } from './tasks-of-round.js';

/** §十一, §十九: a recognition opens a round of measures, a change is told to it, an exit stops what was applied. */
@Injectable()
export class MeasureEffect implements FeedEffect {
  constructor(
    private readonly client: Client,
    private readonly entries: EntryRepository,
    private readonly calendar: CalendarRepository,
    private readonly departments: DepartmentRepository,
    private readonly catalogue: MeasureCatalogueReader,
    private readonly tasks: MeasureTaskRepository,
  ) {}

  async owe(manager: FeedTransaction, changes: readonly Change[]): Promise<void> {
    const occasions = changes.filter((change) => occasionOf(change) !== null);
    if (occasions.length === 0) return;
    const found = await this.entries.findMany(occasions.map(({ entryId }) => entryId));
    const entries = new Map(found.map((entry) => [entry.id, entry]));
    for (const change of occasions) {
      await this.oweFor(manager, change, occasionOf(change)!, entries.get(change.entryId)!);
    }
  }

  async tell(limit: number): Promise<number> {
    const waiting = await this.tasks.unfollowed(limit);
    for (const { entryId, taskIds } of waiting) {
      await this.follow(entryId);
      await this.tasks.followed(taskIds, new Date());
    }
    return waiting.length;
  }

  private async oweFor(
    manager: FeedTransaction,
    change: Change,
    occasion: Occasion,
    entry: EntryRecord,
  ): Promise<void> {
    const { entryId, seq, at } = change;
    if (occasion === 'change') return this.tasks.changed(manager, entryId, seq, at);
    const calendar = await this.calendar.current(manager);
    if (occasion === 'exit') {
      const applied = await this.tasks.ended(manager, entryId, at);
      return this.tasks.open(manager, tasksToStop(change, entry, applied, calendar));
    }
    const catalogue = await this.catalogue.current();
    const departments = new Map((await this.departments.inUse()).map(({ code, id }) => [code, id]));
    await this.tasks.open(manager, tasksToApply(change, entry, { catalogue, departments, calendar }));
  }

  /** Marked only afterwards, so that a signal that was not given is given again. */
  private async follow(entryId: string): Promise<void> {
    await this.client.workflow.signalWithStart(WORKFLOW_TYPES.measureRound, {
      workflowId: measureRoundWorkflowId(entryId),
      taskQueue: TASK_QUEUES.filings,
      args: [{ entryId }],
      signal: measuresAgainSignal,
    });
  }
}
