import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { webhookWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { deliverSignal } from '../../libs/contract/webhook.messages.js';
import type { Change, FeedTransaction } from '../../libs/persistence/repositories/change-feed.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { deliveryOf } from '../../libs/persistence/repositories/told-changes.reader.js';
import { WebhookRepository } from '../../libs/persistence/repositories/webhook.repository.js';
import { occasionOf } from '../../libs/rules/sharing/occasions.js';
import { mayLearnOf } from '../../libs/rules/systems.js';
import type { FeedEffect } from '../dispatch/feed-effect.js';

/** Whoever subscribed is told of each recognition, change and exit that it may learn of (R7.3). */
@Injectable()
export class WebhookEffect implements FeedEffect {
  constructor(
    private readonly client: Client,
    private readonly entries: EntryRepository,
    private readonly webhooks: WebhookRepository,
  ) {}

  async owe(manager: FeedTransaction, changes: readonly Change[]): Promise<void> {
    const occasions = changes.filter((change) => occasionOf(change) !== null);
    const live = occasions.length === 0 ? [] : await this.webhooks.live(manager);
    if (live.length === 0) return;
    const found = await this.entries.findMany(occasions.map(({ entryId }) => entryId));
    const entries = new Map(found.map((entry) => [entry.id, entry]));
    const owed = live.flatMap(({ id, party, lists, fromPosition }) =>
      occasions
        .filter(({ position, entryId, listKind }) => {
          const entry = entries.get(entryId);
          if (!entry || position <= fromPosition) return false;
          return mayLearnOf(party, entry) && (lists.length === 0 || lists.includes(listKind));
        })
        .map((change) => deliveryOf(id, { ...change, occasion: occasionOf(change)! })),
    );
    await this.webhooks.owe(manager, owed);
  }

  async tell(limit: number): Promise<number> {
    const waiting = await this.webhooks.unfollowed(limit);
    for (const { webhookId, deliveryIds } of waiting) {
      await this.follow(webhookId);
      await this.webhooks.followed(deliveryIds, new Date());
    }
    return waiting.length;
  }

  /** Marked only afterwards, so that a signal that was not given is given again. */
  private async follow(webhookId: string): Promise<void> {
    await this.client.workflow.signalWithStart(WORKFLOW_TYPES.webhook, {
      workflowId: webhookWorkflowId(webhookId),
      taskQueue: TASK_QUEUES.filings,
      args: [{ webhookId }],
      signal: deliverSignal,
    });
  }
}
