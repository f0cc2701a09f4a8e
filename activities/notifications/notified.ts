import { Injectable } from '@nestjs/common';
import { NotificationRepository } from '../../libs/persistence/repositories/notification.repository.js';
import { NotifiedReader, type Due } from '../../libs/persistence/repositories/notified.reader.js';
import { isNewsToParty } from '../../libs/rules/notifications/notifications.js';
import type { CaseEventType } from '../../libs/rules/remedies/case-words.js';

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

  /** A case went on (R9.1): its party, when somebody else made it so. */
  async caseStep(step: { caseId: string; eventId: string; type: CaseEventType }): Promise<void> {
    if (!isNewsToParty(step.type)) return;
    const news = await this.readers.ofCase(step.caseId, step.eventId);
    if (news) await this.notifications.owe([news]);
  }
}
