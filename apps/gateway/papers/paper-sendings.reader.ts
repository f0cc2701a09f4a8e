import { Injectable } from '@nestjs/common';
import type { PaperEntity } from '../../../libs/persistence/entities/paper.entity.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import {
  NotificationRepository,
  type Notification,
} from '../../../libs/persistence/repositories/notification.repository.js';
import { NotifiedReader } from '../../../libs/persistence/repositories/notified.reader.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import { addressIn, maskAddress } from '../../../libs/rules/notifications/address.js';
import { reachedFor } from '../../../libs/rules/papers/sending.js';
import type { Caller } from '../http/caller.js';
import { iso } from '../http/instants.js';
import { standingOf } from '../notifications/notifications.reader.js';
import type { PaperDto, PaperSendingDto } from './papers.dto.js';

type Sendings = Pick<PaperDto, 'maySend' | 'sendTo' | 'sent'>;

/** Where copies of papers went and could go. Addresses are masked, and told to the own department only (R10.1). */
@Injectable()
export class PaperSendingsReader {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly readers: NotifiedReader,
  ) {}

  /** Of each of these papers of an entry. */
  async of(
    { id, departmentId }: Pick<EntryRecord, 'id' | 'departmentId'>,
    { ability }: Caller,
  ): Promise<(paper: PaperEntity) => Sendings> {
    const isOwn = may(ability, 'paper.issue', departmentId);
    const contacts = isOwn ? await this.readers.contactsOf(id) : [];
    const sent = new Map<string, PaperSendingDto[]>();
    for (const one of await this.notifications.papersSent(id))
      sent.set(one.aboutId, [...(sent.get(one.aboutId) ?? []), await this.#shown(one, isOwn)]);
    return (paper) => {
      const reached = reachedFor(paper, contacts);
      const sendTo = reached && maskAddress(reached.address);
      return { maySend: sendTo !== null, sendTo, sent: sent.get(paper.id) ?? [] };
    };
  }

  async #shown(one: Notification, isOwn: boolean): Promise<PaperSendingDto> {
    const contact = isOwn ? await this.notifications.contactOf(one.id) : null;
    const { id, channel, tries, lastError, receipt } = one;
    return {
      ...{ id, channel, tries, lastError, receipt, standing: standingOf(one) },
      to: contact === null ? null : maskAddress(addressIn(contact)),
      ...{ owedAt: one.owedAt.toISOString(), deliveredAt: iso(one.deliveredAt) },
    };
  }
}
