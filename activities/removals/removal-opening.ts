import { Injectable } from '@nestjs/common';
import { Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { removalWorkflowId } from '../../libs/contract/ids.js';
import type { RemovalRequestInput } from '../../libs/contract/removal.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import type { EntryRecord } from '../../libs/persistence/repositories/entry-columns.js';
import { KinRepository } from '../../libs/persistence/repositories/kin.repository.js';
import { PlatformDataRepository } from '../../libs/persistence/repositories/platform-data.repository.js';
import { RemovalDueRepository } from '../../libs/persistence/repositories/removal-due.repository.js';

/** §六: 将其从相关红名单中删除. The platforms' red lists are theirs: they are asked, and the request is followed. */
@Injectable()
export class RemovalOpening {
  constructor(
    private readonly client: Client,
    private readonly kin: KinRepository,
    private readonly platforms: PlatformDataRepository,
    private readonly dues: RemovalDueRepository,
  ) {}

  /**
   * Opens a request for each red listing of the subject on a platform; answers how many are not answered. Idempotent.
   * The term of a new one runs from `since`.
   */
  async openFor(entry: EntryRecord, since = entry.recognisedAt ?? entry.draftedAt): Promise<number> {
    const listings = await this.platforms.listings(await this.kin.identifiers(entry.subjectId), ['red']);
    if (listings.length === 0) return 0;
    const term = entry.terms.removalAnsweredWithin ?? { workingDays: 5 };
    const wanted = listings.map(({ platform, reference }) => ({ entryId: entry.id, platform, reference }));
    const open = await this.dues.open(wanted, term, since);
    await Promise.all(open.map(({ id: requestId, dueAt }) => this.follow({ requestId, dueAt })));
    return open.length;
  }

  private async follow(input: RemovalRequestInput): Promise<void> {
    try {
      await this.client.workflow.start(WORKFLOW_TYPES.removalRequest, {
        workflowId: removalWorkflowId(input.requestId),
        taskQueue: TASK_QUEUES.entries,
        args: [input],
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
      });
    } catch (error) {
      // Answered in this very moment: nothing is left to follow.
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }
}
