import { Injectable } from '@nestjs/common';
import { Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import type { ErasureInput } from '../../libs/contract/erasure.messages.js';
import { erasureWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { ErasureRepository } from '../../libs/persistence/erasure/erasure.repository.js';

/** Has a workflow follow each erasure that was ordered. */
@Injectable()
export class ErasureStarter {
  constructor(
    private readonly client: Client,
    private readonly erasures: ErasureRepository,
  ) {}

  /** Answers how many are followed from now on. Marked only afterwards, so that a start that was lost is made again. */
  async followAll(limit: number): Promise<number> {
    const entryIds = await this.erasures.unfollowed(limit);
    for (const entryId of entryIds) {
      await this.follow({ entryId });
      await this.erasures.followed(entryId, new Date());
    }
    return entryIds.length;
  }

  private async follow(input: ErasureInput): Promise<void> {
    try {
      await this.client.workflow.start(WORKFLOW_TYPES.erasure, {
        ...{ workflowId: erasureWorkflowId(input.entryId), taskQueue: TASK_QUEUES.batches, args: [input] },
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }
}
