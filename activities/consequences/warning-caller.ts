import { Injectable } from '@nestjs/common';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { warningWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { recountSignal, type BigDataWarningInput } from '../../libs/contract/warning.messages.js';

/** Has the warnings of subjects count (§十六). They count in the record: being told twice or late does no harm. */
@Injectable()
export class WarningCaller {
  constructor(private readonly client: Client) {}

  /** Begins one where none runs. */
  async begin(subjectId: string): Promise<void> {
    const input: BigDataWarningInput = { subjectId };
    await this.client.workflow.signalWithStart(WORKFLOW_TYPES.bigDataWarning, {
      workflowId: warningWorkflowId(subjectId),
      taskQueue: TASK_QUEUES.entries,
      args: [input],
      signal: recountSignal,
    });
  }

  /** Where none runs there is nothing to withdraw; one that is only being started counts after this. */
  countAgain(subjectId: string): Promise<void> {
    return this.recount(warningWorkflowId(subjectId));
  }

  async recount(workflowId: string): Promise<void> {
    try {
      await this.client.workflow.getHandle(workflowId).signal(recountSignal);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
}
