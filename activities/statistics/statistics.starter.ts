import { Injectable } from '@nestjs/common';
import { Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { statisticsWorkflowId } from '../../libs/contract/ids.js';
import type { MonthlyStatisticsInput } from '../../libs/contract/statistics.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { StatisticsMonthRepository } from '../../libs/persistence/repositories/statistics-month.repository.js';
import { monthsOwed } from '../../libs/rules/statistics/period.js';

/** Has a workflow follow each month that is owed, or that was begun and lost. */
@Injectable()
export class StatisticsStarter {
  constructor(
    private readonly client: Client,
    private readonly months: StatisticsMonthRepository,
  ) {}

  /** Answers the months that are followed from now on. Idempotent. */
  async begin(at: string): Promise<string[]> {
    const begun = await this.months.begun();
    const months = [...begun.open, ...monthsOwed(begun, at)];
    for (const month of months) await this.follow({ month });
    return months;
  }

  private async follow(input: MonthlyStatisticsInput): Promise<void> {
    try {
      await this.client.workflow.start(WORKFLOW_TYPES.monthlyStatistics, {
        ...{ workflowId: statisticsWorkflowId(input.month), taskQueue: TASK_QUEUES.filings, args: [input] },
        workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }
}
