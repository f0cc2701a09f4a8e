import { Injectable } from '@nestjs/common';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { correctionAgainSignal } from '../../libs/contract/correction.messages.js';
import { correctionWorkflowId } from '../../libs/contract/ids.js';
import { CorrectionDueRepository } from '../../libs/persistence/repositories/correction-due.repository.js';
import { PagedRecounts } from './paged-recounts.js';

/** What corrections owe, whose workflows are told when a date has moved (R1.6). */
@Injectable()
export class CorrectionRecounts extends PagedRecounts {
  constructor(
    private readonly client: Client,
    private readonly dues: CorrectionDueRepository,
  ) {
    super(dues);
  }

  protected override async recount(entryId: string): Promise<void> {
    const recount = await this.dues.countAgain(entryId, new Date());
    if (!recount?.moved) return;
    try {
      await this.client.workflow.getHandle(correctionWorkflowId(entryId)).signal(correctionAgainSignal);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
}
