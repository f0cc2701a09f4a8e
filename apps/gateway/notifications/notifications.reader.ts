import { Injectable } from '@nestjs/common';
import {
  NotificationRepository,
  type Notification,
  type NotificationStanding,
} from '../../../libs/persistence/repositories/notification.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import type { Caller } from '../http/caller.js';
import { iso } from '../http/instants.js';
import type {
  MyAddressDto,
  NotificationDto,
  NotificationsPage,
  NotificationsQuery,
} from './notifications.dto.js';

/** Who was told of what, with the proof, and what did not arrive (R6.3, R9.1). */
@Injectable()
export class NotificationsReader {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly users: UserRepository,
  ) {}

  async list(
    { cursor, limit, ...filter }: NotificationsQuery,
    { ability }: Caller,
  ): Promise<NotificationsPage> {
    const { items, next } = await this.notifications.list(filter, { cursor, limit });
    return { items: items.map((one) => shown(one, may(ability, 'filing.try', one.departmentId))), next };
  }

  async myAddress({ actor }: Caller): Promise<MyAddressDto> {
    return { mail: (await this.users.findById(actor.id))?.mail ?? null };
  }
}

/** How far it has come. */
export function standingOf({ deliveredAt, givenUpAt, channel }: Notification): NotificationStanding {
  if (deliveredAt) return channel === 'mail' || channel === 'webhook' ? 'delivered' : 'putDown';
  return givenUpAt ? 'givenUp' : 'waiting';
}

function shown(one: Notification, mayTry: boolean): NotificationDto {
  const { id, kind, entryId, caseId, departmentId, readerName, channel, tries, lastError, receipt } = one;
  return {
    ...{ id, kind, entryId, caseId, departmentId, readerName, channel, tries, lastError, receipt },
    ...{ no: one.facts.no, standing: standingOf(one), mayTry: mayTry && one.deliveredAt === null },
    ...{ owedAt: one.owedAt.toISOString(), deliveredAt: iso(one.deliveredAt) },
  };
}
