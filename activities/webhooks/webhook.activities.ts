import { Injectable } from '@nestjs/common';
import type { DeliveryRound, WebhookActivities } from '../../libs/contract/webhook.activities.js';
import { ChangeFeedRepository } from '../../libs/persistence/repositories/change-feed.repository.js';
import {
  changeAsTold,
  ToldChangesReader,
  type ToldChange,
} from '../../libs/persistence/repositories/told-changes.reader.js';
import {
  WebhookRepository,
  type Attempt,
  type Delivery,
  type Webhook,
} from '../../libs/persistence/repositories/webhook.repository.js';
import { WebhookSender } from '../../libs/platform/webhooks/webhook-sender.js';
import { asLivingActivity } from '../heartbeat.js';

const AT_ONCE = 20;
/** Failing for so long, a webhook is disabled; whoever owns it sees that, and enables it again. */
const DISABLED_AFTER = 5 * 24 * 3_600_000;

/** Tells systems of changes as CloudEvents, signed as Standard Webhooks lays down. */
@Injectable()
export class WebhookActivitiesService implements WebhookActivities {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly feed: ChangeFeedRepository,
    private readonly changes: ToldChangesReader,
    private readonly sender: WebhookSender,
  ) {}

  deliverOwed({ webhookId }: { webhookId: string }): Promise<DeliveryRound> {
    return asLivingActivity(async () => {
      const webhook = await this.webhooks.find(webhookId);
      if (!webhook?.live) return { outcome: 'nothingOwed' };
      const owed = await this.webhooks.owed(webhookId, AT_ONCE);
      if (owed.length === 0) return { outcome: 'nothingOwed' };
      const secret = await this.webhooks.secretOf(webhookId);
      for (const delivery of owed)
        if (!(await this.delivered(webhook, secret, delivery))) return { outcome: 'failed' };
      return { outcome: 'more' };
    });
  }

  private async delivered(webhook: Webhook, secret: string, delivery: Delivery): Promise<boolean> {
    const attempt = await this.attempt(webhook, secret, delivery);
    const failingSince = await this.webhooks.attempted(delivery, attempt);
    if (failingSince && attempt.at.getTime() - failingSince.getTime() > DISABLED_AFTER)
      await this.webhooks.disable(webhook.id, 'failing', attempt.at);
    return attempt.delivered;
  }

  private async attempt({ url, party }: Webhook, secret: string, delivery: Delivery): Promise<Attempt> {
    const [change] = await this.feed.since(delivery.position - 1, 1);
    const [told] = await this.changes.told(change ? [change] : [], { party });
    // In the meantime it has become something that this party may not learn.
    if (!told) return { status: null, error: 'withheld', delivered: true, at: new Date() };
    const body = JSON.stringify(eventOf(delivery.id, told));
    const { status, error } = await this.sender.send({ url, secret, id: delivery.id, body });
    const delivered = status !== null && status >= 200 && status < 300;
    return { status, error: error ?? (delivered ? null : 'notTaken'), delivered, at: new Date() };
  }
}

/** CloudEvents 1.0. `sequence` grows from one change of the record to the next. */
const eventOf = (id: string, change: ToldChange) => ({
  ...{ specversion: '1.0', id, source: 'urn:minglu', type: `minglu.entry.${change.occasion}` },
  ...{ subject: change.entryNo, time: change.at.toISOString(), datacontenttype: 'application/json' },
  sequence: String(change.position).padStart(15, '0'),
  data: changeAsTold(change),
});
