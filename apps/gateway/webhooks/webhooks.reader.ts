import { Injectable } from '@nestjs/common';
import {
  WebhookRepository,
  type Delivery,
  type Webhook,
} from '../../../libs/persistence/repositories/webhook.repository.js';
import { iso } from '../http/instants.js';
import type { Asker } from '../http/caller.js';
import type { PageQuery } from '../http/page.dto.js';
import type { WebhookDeliveriesPage, WebhookDeliveryDto, WebhookDto, WebhooksDto } from './webhooks.dto.js';

/** Who is told where, and what came of it. */
@Injectable()
export class WebhooksReader {
  constructor(private readonly webhooks: WebhookRepository) {}

  /** All of them for officers, its own for a system. */
  async list({ system }: Asker): Promise<WebhooksDto> {
    const webhooks = await this.webhooks.list(system?.credential.id ?? null);
    return { items: webhooks.map(webhookShown) };
  }

  async deliveries(webhookId: string, { cursor, limit }: PageQuery): Promise<WebhookDeliveriesPage> {
    const { items, next } = await this.webhooks.deliveries(webhookId, { cursor, limit });
    return { items: items.map(deliveryShown), next };
  }
}

export function webhookShown({
  party: _,
  fromPosition: __,
  createdAt,
  failingSince,
  disabledAt,
  ...webhook
}: Webhook): WebhookDto {
  return {
    ...webhook,
    ...{ createdAt: createdAt.toISOString(), failingSince: iso(failingSince), disabledAt: iso(disabledAt) },
  };
}

const deliveryShown = (delivery: Delivery): WebhookDeliveryDto => {
  const { id, entryId, entryNo, occasion, attempts, lastAt, lastStatus, lastError } = delivery;
  return {
    ...{ id, entryId, entryNo, occasion, attempts, lastStatus, lastError },
    ...{ lastAt: iso(lastAt), deliveredAt: iso(delivery.deliveredAt), skippedAt: iso(delivery.skippedAt) },
  };
};
