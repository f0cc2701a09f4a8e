import { Injectable } from '@nestjs/common';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { caseAgainSignal } from '../../libs/contract/case.messages.js';
import { RemedyDueRepository } from '../../libs/persistence/repositories/remedy-due.repository.js';
import { PagedRecounts } from './paged-recounts.js';

/** Every open deadline of a case, whose workflow is told when it has moved (R1.6). */
@Injectable()
export class RemedyRecounts extends PagedRecounts {
  constructor(
    private readonly client: Client,
    private readonly dues: RemedyDueRepository,
  ) {
    super(dues);
  }

  protected override async recount(deadlineId: string): Promise<void> {
    const workflowId = await this.dues.workflowOf(deadlineId);
    const recount = await this.dues.countAgain(deadlineId, new Date());
    if (recount?.moved && workflowId) await this.tell(workflowId);
  }

  private async tell(workflowId: string): Promise<void> {
    try {
      await this.client.workflow.getHandle(workflowId).signal(caseAgainSignal);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
}
