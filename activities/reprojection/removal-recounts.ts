import { Injectable } from '@nestjs/common';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { removalWorkflowId } from '../../libs/contract/ids.js';
import { recountDueUpdate } from '../../libs/contract/removal.messages.js';
import { RemovalDueRepository } from '../../libs/persistence/repositories/removal-due.repository.js';
import { inParallel } from '../heartbeat.js';

const PAGE = 200;
const WIDTH = 8;

/** After an edit of the calendar: every removal request without an answer counts its due date again (R1.6). */
@Injectable()
export class RemovalRecounts {
  constructor(
    private readonly client: Client,
    private readonly dues: RemovalDueRepository,
  ) {}

  count(calendarRevision: number): Promise<number> {
    return this.dues.countToCountAgain(calendarRevision);
  }

  async recountAll(calendarRevision: number, done: () => void): Promise<void> {
    let after: string | null = null;
    for (;;) {
      const page: string[] = await this.dues.toCountAgain(calendarRevision, after, PAGE);
      if (page.length === 0) return;
      await inParallel(page, WIDTH, async (requestId) => {
        await this.recount(requestId, calendarRevision);
        done();
      });
      after = page.at(-1) ?? null;
    }
  }

  private async recount(requestId: string, calendarRevision: number): Promise<void> {
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
