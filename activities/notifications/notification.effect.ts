import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { notificationWorkflowId } from '../../libs/contract/ids.js';
import { notifyNowSignal } from '../../libs/contract/notification.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { NotificationRepository } from '../../libs/persistence/repositories/notification.repository.js';
import type { FeedEffect } from '../dispatch/feed-effect.js';

/** Has a workflow follow each message that is owed. What is owed is written down where it comes about, not by the feed. */
@Injectable()
export class NotificationEffect implements FeedEffect {
  constructor(
    private readonly client: Client,
    private readonly notifications: NotificationRepository,
  ) {}

  owe(): Promise<void> {
    return Promise.resolve();
  }

  /** Marked only afterwards, so that what was not started is started again. */
  async tell(limit: number): Promise<number> {
    const waiting = await this.notifications.unfollowed(limit);
    for (const notificationId of waiting) {
      await this.client.workflow.signalWithStart(WORKFLOW_TYPES.notification, {
        workflowId: notificationWorkflowId(notificationId),
        taskQueue: TASK_QUEUES.filings,
        args: [{ notificationId }],
        signal: notifyNowSignal,
      });
      await this.notifications.followed(notificationId, new Date());
    }
    return waiting.length;
  }
}
