import { Injectable } from '@nestjs/common';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { removalWorkflowId } from '../../libs/contract/ids.js';
import { recountDueUpdate } from '../../libs/contract/removal.messages.js';
import { RemovalDueRepository } from '../../libs/persistence/repositories/removal-due.repository.js';
import { PagedRecounts } from './paged-recounts.js';

/** Every removal request without an answer, each by its workflow (R1.6). */
@Injectable()
export class RemovalRecounts extends PagedRecounts {
  constructor(
    private readonly client: Client,
    private readonly dues: RemovalDueRepository,
  ) {
    super(dues);
  }

  protected override async recount(requestId: string, calendarRevision: number): Promise<void> {
    const updateId = `recount/${String(calendarRevision)}`;
    try {
      const handle = this.client.workflow.getHandle(removalWorkflowId(requestId));
      await handle.executeUpdate(recountDueUpdate, { updateId, args: [{ calendarRevision }] });
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      // Not followed yet: whoever begins to follow it reads the due date.
      await this.dues.countAgain(requestId, new Date());
    }
  }
}
