import { Injectable } from '@nestjs/common';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import { statisticsWorkflowId } from '../../../libs/contract/ids.js';
import {
  confirmReturnUpdate,
  pushNowSignal,
  type ReturnCommand,
  type ReturnCommandResult,
} from '../../../libs/contract/statistics.messages.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';

/** The way to a month's workflow. Throws what the client throws. */
@Injectable()
export class StatisticsEngine {
  constructor(private readonly engine: Engine) {}

  /** One run for a month: one that came to its end is not begun again. */
  async start(month: string): Promise<void> {
    try {
      await this.engine.within(COMMAND_WAIT, ({ workflow }) =>
        workflow.start(WORKFLOW_TYPES.monthlyStatistics, {
          ...{ workflowId: statisticsWorkflowId(month), taskQueue: TASK_QUEUES.filings, args: [{ month }] },
          workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
        }),
      );
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  /** Answers after the transaction. The update id is the command id: sent twice, it is obeyed once. */
  confirm(month: string, command: ReturnCommand): Promise<ReturnCommandResult> {
    return this.engine.within(COMMAND_WAIT, ({ workflow }) =>
      workflow
        .getHandle(statisticsWorkflowId(month))
        .executeUpdate(confirmReturnUpdate, { updateId: command.id, args: [command] }),
    );
  }

  push(month: string): Promise<void> {
    return this.engine.within(COMMAND_WAIT, ({ workflow }) =>
      workflow.getHandle(statisticsWorkflowId(month)).signal(pushNowSignal),
    );
  }
}
