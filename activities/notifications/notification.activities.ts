import { Injectable } from '@nestjs/common';
import type { NotificationActivities } from '../../libs/contract/notification.activities.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import {
  NotificationRepository,
  type Notification,
} from '../../libs/persistence/repositories/notification.repository.js';
import { DeliveryFailure } from '../../libs/platform/connectors/delivery-failure.js';
import { NotificationChannels } from '../../libs/platform/notifications/notification-channels.js';
import type { NotificationChannel } from '../../libs/platform/notifications/notification-channel.js';
import { addressIn, type NotificationAddress } from '../../libs/rules/notifications/address.js';
import { notificationWords } from '../../libs/rules/notifications/notifications.js';
import { asLivingActivity } from '../heartbeat.js';

/** Away for so long, a reader is given up: what it says is old by then, and officers see that it did not arrive. */
const GIVEN_UP_AFTER_MS = 5 * 86_400_000;

/** Hands messages to officers and parties over, each with its proof. */
@Injectable()
export class NotificationActivitiesService implements NotificationActivities {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly channels: NotificationChannels,
  ) {}

  deliverNotification({ notificationId: id }: { notificationId: string }) {
    return asLivingActivity(async () => {
      const one = await this.notifications.find(id);
      if (!one) throw new RecordMissing('the notification');
      if (one.deliveredAt || one.givenUpAt) return { outcome: 'done' as const };
      const address = addressIn((await this.notifications.contactOf(id)) ?? '');
      return { outcome: await this.attempt(one, address, this.channels.to(address)) };
    });
  }

  private async attempt(
    one: Notification,
    address: NotificationAddress,
    channel: NotificationChannel,
  ): Promise<'done' | 'nowhere'> {
    try {
      const receipt = await channel.deliver({
        ...{ id: one.id, kind: one.kind, address: address.kind === 'none' ? null : address },
        ...notificationWords(one.kind, one.facts, this.channels.link),
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
