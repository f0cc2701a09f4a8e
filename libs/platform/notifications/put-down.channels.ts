import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotificationChannel, OutgoingNotification } from './notification-channel.js';

/** What is put down for somebody to pass on: not to whom, for that stays sealed in the record. */
const lineOf = ({ id, kind, subject, text }: OutgoingNotification, at: Date): string =>
  `${JSON.stringify({ at: at.toISOString(), id, kind, subject, text })}\n`;

/** JSON lines in a folder, one file a month. */
export class FileChannel implements NotificationChannel {
  readonly name = 'file';
  readonly takesFiles = false;

  constructor(private readonly folder: string) {}

  /** On the disk when it returns. The proof is the month with the id on the line. */
  async deliver(notification: OutgoingNotification): Promise<string> {
    const at = new Date();
    const month = at.toISOString().slice(0, 7);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = await open(join(this.folder, `notifications-${month}.jsonl`), 'a', 0o600);
    try {
      await file.appendFile(lineOf(notification, at));
      await file.sync();
    } finally {
      await file.close();
    }
    return `${month}#${notification.id}`;
  }
}

/** Lines on standard output, for whoever collects those. */
export class ConsoleChannel implements NotificationChannel {
  readonly name = 'console';
  readonly takesFiles = false;

  constructor(private readonly write: (line: string) => unknown = (line) => process.stdout.write(line)) {}

  deliver(notification: OutgoingNotification): Promise<string> {
    this.write(lineOf(notification, new Date()));
    return Promise.resolve(`console#${notification.id}`);
  }
}
