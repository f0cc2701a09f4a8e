import { Injectable } from '@nestjs/common';
import { NotificationRepository } from '../../libs/persistence/repositories/notification.repository.js';
import { NotifiedReader, type Due } from '../../libs/persistence/repositories/notified.reader.js';

/** Writes down who is to be told; each of them once, however often an activity is tried. */
@Injectable()
export class Notified {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly readers: NotifiedReader,
  ) {}

  /** A rung of a ladder was reached (R6.3): whoever stands on it and has an address. */
  async rung(due: Due): Promise<void> {
    await this.notifications.owe(await this.readers.ofRung(due));
  }

  /** The party of a case has added to it, by the event that says so: whoever handles it. */
  async handlers(caseId: string, eventId: string): Promise<void> {
    await this.notifications.owe(await this.readers.ofHandlers(caseId, eventId));
  }

  /** There is news for the party of a case (R9.1), by the event that made it. */
  async party(caseId: string, eventId: string): Promise<void> {
    const news = await this.readers.ofCase(caseId, eventId);
    if (news) await this.notifications.owe([news]);
  }
}
