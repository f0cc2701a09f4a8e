import { DeliveryFailure } from '../connectors/delivery-failure.js';
import type { WebhookSender } from '../webhooks/webhook-sender.js';
import type { NotificationChannel, OutgoingNotification } from './notification-channel.js';

export interface NotificationWebhook {
  url: string;
  /** `whsec_…`, as Standard Webhooks writes it. */
  secret: string;
}

/** A messaging system of the house (SMS, 政务 apps) that is told whom to tell what, signed as Standard Webhooks lays down. */
export class WebhookChannel implements NotificationChannel {
  readonly name = 'webhook';
  readonly takesFiles = false;

  constructor(
    private readonly webhook: NotificationWebhook,
    private readonly sender: WebhookSender,
  ) {}

  async deliver(notification: OutgoingNotification): Promise<string> {
    const { id } = notification;
    const body = JSON.stringify(eventOf(notification));
    const { status, error } = await this.sender.send({ ...this.webhook, id, body });
    if (status !== null && status >= 200 && status < 300) return `${id} HTTP ${String(status)}`;
    if (status === null) throw new DeliveryFailure('webhook', KINDS[error ?? 'unreachable']);
    const faults = [`HTTP ${String(status)}`];
    if (status === 401 || status === 403) throw new DeliveryFailure('webhook', 'unauthorised', faults);
    // 4xx is about this message, except where it says: later.
    const final = status >= 400 && status < 500 && status !== 408 && status !== 429;
    throw new DeliveryFailure('webhook', final ? 'rejected' : 'failed', faults);
  }
}

const KINDS = { unreachable: 'unreachable', silent: 'silent', addressRefused: 'notConfigured' } as const;

/** CloudEvents 1.0; `data.to` is the only personal part. */
const eventOf = ({ id, kind, address, subject, text }: OutgoingNotification) => ({
  ...{ specversion: '1.0', id, source: 'urn:minglu', type: `minglu.notification.${kind}` },
  ...{ time: new Date().toISOString(), datacontenttype: 'application/json' },
  data: { to: address, subject, text },
});
