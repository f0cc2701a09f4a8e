import type { NotificationChannelName } from '../../rules/notifications/notifications.js';

/** One message to one reader. Subject and text hold nothing personal; the address may, and stays out of every store of ours that is not sealed. */
export interface OutgoingNotification {
  id: string;
  /** `filingDue`, `caseNews`, … */
  kind: string;
  address: { kind: 'mail' | 'phone'; value: string } | null;
  subject: string;
  text: string;
}

/** A way to readers. */
export interface NotificationChannel {
  readonly name: NotificationChannelName;
  /** Answers what proves that it was handed over. Throws DeliveryFailure. The same id twice is one message. */
  deliver(notification: OutgoingNotification): Promise<string>;
}
