import { Injectable } from '@nestjs/common';
import type { NotificationActivities } from '../../libs/contract/notification.activities.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import {
  NotificationRepository,
  type Notification,
} from '../../libs/persistence/repositories/notification.repository.js';
import { DeliveryFailure } from '../../libs/platform/connectors/delivery-failure.js';
import { NotificationChannels } from '../../libs/platform/notifications/notification-channels.js';
import type {
  NotificationChannel,
  NotificationFile,
} from '../../libs/platform/notifications/notification-channel.js';
import { addressIn, type NotificationAddress } from '../../libs/rules/notifications/address.js';
import { notificationWords } from '../../libs/rules/notifications/notifications.js';
import { asLivingActivity } from '../heartbeat.js';
import { PaperAttachments } from './paper-attachments.js';

/** Away for so long, a reader is given up: what it says is old by then, and officers see that it did not arrive. */
const GIVEN_UP_AFTER_MS = 5 * 86_400_000;

/** Hands messages to officers and parties over, each with its proof. */
@Injectable()
export class NotificationActivitiesService implements NotificationActivities {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly channels: NotificationChannels,
    private readonly papers: PaperAttachments,
  ) {}

  deliverNotification({ notificationId: id }: { notificationId: string }) {
    return asLivingActivity(async () => {
      const one = await this.notifications.find(id);
      if (!one) throw new RecordMissing('the notification');
      if (one.deliveredAt || one.givenUpAt) return { outcome: 'done' as const };
      const address = addressIn((await this.notifications.contactOf(id)) ?? '');
      const paper = one.kind === 'paperSent' ? await this.papers.of(one) : null;
      if (one.kind === 'paperSent' && (!paper || address.kind === 'none')) return this.withheld(one);
      return { outcome: await this.attempt(one, { address, paper }, this.channels.to(address)) };
    });
  }

  /** Paper or contact were destroyed since: there is nothing to say, and nobody to pass it on to. */
  private async withheld(one: Notification): Promise<{ outcome: 'done' }> {
    const channel = this.channels.to({ kind: 'none' }).name;
    await this.notifications.failed(one.id, { channel, error: 'withheld', forGood: true }, new Date());
    return { outcome: 'done' };
  }

  private async attempt(
    one: Notification,
    { address, paper }: { address: NotificationAddress; paper: NotificationFile | null },
    channel: NotificationChannel,
  ): Promise<'done' | 'nowhere'> {
    try {
      const attachment = channel.takesFiles ? paper : null;
      const receipt = await channel.deliver({
        ...{ id: one.id, kind: one.kind, address: address.kind === 'none' ? null : address },
        ...notificationWords(one.kind, one.facts, {
          link: this.channels.link,
          paper: attachment ? 'attached' : 'referred',
        }),
        ...(attachment && { attachment }),
      });
      await this.notifications.delivered(one.id, channel.name, receipt, new Date());
      return 'done';
    } catch (error) {
      if (!(error instanceof DeliveryFailure)) throw error;
      const forGood = error.kind === 'rejected' || Date.now() - one.owedAt.getTime() > GIVEN_UP_AFTER_MS;
      await this.notifications.failed(
        one.id,
        { channel: channel.name, error: error.code, forGood },
        new Date(),
      );
      if (forGood) return 'done';
      if (error.kind === 'notConfigured') return 'nowhere';
      throw error;
    }
  }
}
