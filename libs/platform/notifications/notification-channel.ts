import type { NotificationChannelName } from '../../rules/notifications/notifications.js';

/** One message to one reader. Subject and text hold nothing personal; the address may, and stays out of every store of ours that is not sealed. */
export interface OutgoingNotification {
  id: string;
  /** `filingDue`, `caseNews`, … */
  kind: string;
  address: { kind: 'mail' | 'phone'; value: string } | null;
  subject: string;
  text: string;
  /** For a way that takes files. */
  attachment?: NotificationFile;
}

/** A file beside a message; its name holds nothing personal. */
export interface NotificationFile {
  fileName: string;
  mediaType: string;
  content: Buffer;
}

/** A way to readers. */
export interface NotificationChannel {
  readonly name: NotificationChannelName;
  /** Whether it carries what is attached; the others only say that there is something. */
  readonly takesFiles: boolean;
  /** Answers what proves that it was handed over. Throws DeliveryFailure. The same id twice is one message. */
  deliver(notification: OutgoingNotification): Promise<string>;
}
