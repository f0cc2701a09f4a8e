import type { NotificationStanding } from '../../../libs/persistence/repositories/notification.repository.js';
import {
  NOTIFICATION_CHANNELS,
  NOTIFICATION_KINDS,
  type NotificationChannelName,
  type NotificationKind,
} from '../../../libs/rules/notifications/notifications.js';
import { CodeIn, IdIn, TextIn } from '../http/input.js';
import { Code, Count, Flag, Id, Instant, Items, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export const STANDINGS = [
  'waiting',
  'delivered',
  'putDown',
  'givenUp',
] as const satisfies readonly NotificationStanding[];

export class NotificationsQuery extends PageQuery {
  @IdIn({ optional: true })
  departmentId?: string;

  @IdIn({ optional: true })
  entryId?: string;

  @IdIn({ optional: true })
  caseId?: string;

  @CodeIn(STANDINGS, 'NotificationStanding', {
    optional: true,
    description:
      '`putDown`: no way reaches the reader, somebody has to pass it on; `givenUp`: refused for good by the reader’s system, or not reached for five days',
  })
  standing?: NotificationStanding;
}

/** How far a message is on its way. */
export class DeliveryDto {
  @Code(NOTIFICATION_CHANNELS, 'NotificationChannel', {
    nullable: true,
    description: 'Over which way it went last; `file`, `console`: put down for somebody to pass on',
  })
  channel!: NotificationChannelName | null;

  @Code(STANDINGS, 'NotificationStanding')
  standing!: NotificationStanding;

  @Instant()
  owedAt!: string;

  @Count()
  tries!: number;

  @Text({ nullable: true, description: 'Why the last attempt failed; null: it did not' })
  lastError!: string | null;

  @Instant({ nullable: true })
  deliveredAt!: string | null;

  @Text({ nullable: true, description: 'What proves that it was handed over' })
  receipt!: string | null;
}

export class NotificationDto extends DeliveryDto {
  @Id()
  id!: string;

  @Code(NOTIFICATION_KINDS, 'NotificationKind', {
    description:
      '`caseNews`: to the party of a case; `paperSent`: to whom a paper is addressed; the others: to officers, of what is due',
  })
  kind!: NotificationKind;

  @Text({ description: 'Of the entry or the case' })
  no!: string;

  @Id({ nullable: true })
  entryId!: string | null;

  @Id({ nullable: true })
  caseId!: string | null;

  @Id()
  departmentId!: string;

  @Text({
    nullable: true,
    description: 'The officer; null: the party of the case, whose address is told to nobody',
  })
  readerName!: string | null;

  @Flag({ description: 'Whether the caller may have it tried at once' })
  mayTry!: boolean;
}

export class NotificationsPage {
  @Items(() => NotificationDto)
  items!: NotificationDto[];

  @Text({ nullable: true })
  next!: string | null;
}

export class MyAddressDto {
  @Text({ nullable: true, description: 'Where my warnings and escalations go; null: nowhere' })
  mail!: string | null;
}

export class SetMyAddressDto {
  @TextIn(254, { nullable: true, description: 'A mail address; null takes it away' })
  mail!: string | null;
}
