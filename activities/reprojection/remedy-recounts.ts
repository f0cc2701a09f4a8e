import { Injectable } from '@nestjs/common';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { caseAgainSignal } from '../../libs/contract/case.messages.js';
import { RemedyDueRepository } from '../../libs/persistence/repositories/remedy-due.repository.js';

const PAGE = 200;

/** After an edit of the calendar: every open deadline of a case is counted again, and its workflow told (R1.6). */
@Injectable()
export class RemedyRecounts {
  constructor(
    private readonly client: Client,
    private readonly dues: RemedyDueRepository,
  ) {}

  count(calendarRevision: number): Promise<number> {
    return this.dues.countToCountAgain(calendarRevision);
  }

  async recountAll(calendarRevision: number, done: () => void): Promise<void> {
    for (let after: string | null = null; ;) {
      const page: string[] = await this.dues.toCountAgain(calendarRevision, after, PAGE);
      for (const deadlineId of page) {
        const workflowId = await this.dues.workflowOf(deadlineId);
        const recount = await this.dues.countAgain(deadlineId, new Date());
        if (recount?.moved && workflowId) await this.tell(workflowId);
        done();
      }
      if (page.length === 0) return;
      after = page.at(-1) ?? null;
    }
  }

  private async tell(workflowId: string): Promise<void> {
    try {
      await this.client.workflow.getHandle(workflowId).signal(caseAgainSignal);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
}
