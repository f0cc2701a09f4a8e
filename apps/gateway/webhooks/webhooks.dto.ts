import { OCCASIONS, type Occasion } from '../../../libs/rules/sharing/occasions.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { CodesIn, IdIn, TextIn } from '../http/input.js';
import { Code, Codes, Count, Flag, Id, Instant, Items, Part, Text } from '../http/output.js';

export const DISABLED_WHY = ['failing', 'asked'] as const;

export class CreateWebhookDto {
  @TextIn(500, { description: 'https; on one machine also http://127.0.0.1' })
  url!: string;

  @CodesIn(LIST_KINDS, 'ListKind', {
    ...{ optional: true, max: LIST_KINDS.length },
    description: 'Only entries of these lists; without it, of all that the party may learn of',
  })
  lists?: ListKind[];

  @IdIn({
    optional: true,
    description: 'Whose it is; required of officers, and for systems always their own',
  })
  credentialId?: string;
}

export class ReplayDto {
  @TextIn(400, { description: 'A cursor of the delta feed; everything behind it is delivered once more' })
  since!: string;
}

export class WebhookDto {
  @Id()
  id!: string;

  @Id()
  credentialId!: string;

  @Text()
  credentialName!: string;

  @Text()
  url!: string;

  @Codes(LIST_KINDS, 'ListKind')
  lists!: ListKind[];

  @Instant()
  createdAt!: string;

  @Flag({ description: 'It is told of changes' })
  live!: boolean;

  @Count({ description: 'Deliveries that it has not taken yet' })
  owed!: number;

  @Id({ nullable: true, description: 'The delivery that was not taken and that all others wait for' })
  heldBy!: string | null;

  @Instant({ nullable: true })
  failingSince!: string | null;

  @Instant({ nullable: true })
  disabledAt!: string | null;

  @Code(DISABLED_WHY, 'WebhookDisabledWhy', { nullable: true })
  disabledWhy!: (typeof DISABLED_WHY)[number] | null;
}

export class WebhooksDto {
  @Items(() => WebhookDto)
  items!: WebhookDto[];
}

export class WebhookSecretDto {
  @Part(() => WebhookDto)
  webhook!: WebhookDto;

  @Text({ nullable: true, description: 'The signing secret, shown this once. Null: the request is a repeat' })
  secret!: string | null;
}

export class WebhookDeliveryDto {
  @Id({ description: '`webhook-id` of all its attempts' })
  id!: string;

  @Id()
  entryId!: string;

  @Text()
  entryNo!: string;

  @Code(OCCASIONS, 'Occasion')
  occasion!: Occasion;

  @Count()
  attempts!: number;

  @Instant({ nullable: true })
  lastAt!: string | null;

  @Count({ nullable: true, description: 'HTTP status of the last answer' })
  lastStatus!: number | null;

  @Text({ nullable: true, description: 'Why the last attempt failed' })
  lastError!: string | null;

  @Instant({ nullable: true })
  deliveredAt!: string | null;

  @Instant({ nullable: true, description: 'Set aside unanswered, so that what comes after it goes on' })
  skippedAt!: string | null;
}

export class WebhookDeliveriesPage {
  @Items(() => WebhookDeliveryDto, { description: 'The latest first' })
  items!: WebhookDeliveryDto[];

  @Text({ nullable: true })
  next!: string | null;
}

export class ReplayedDto {
  @Count({ description: 'Deliveries that are owed again' })
  count!: number;

  @Text({ description: '`since` of the next request while there is more' })
  next!: string;

  @Flag()
  more!: boolean;
}
