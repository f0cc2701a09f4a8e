import {
  REMOVAL_STATUSES,
  type RemovalStatus,
} from '../../../libs/persistence/entities/removal-request.entity.js';
import { REMOVAL_ANSWERS, type RemovalAnswer } from '../../../libs/rules/removal/hand-answer.js';
import { PLATFORMS, type Platform } from '../../../libs/rules/words.js';
import { AttemptedDto } from '../http/attempted.dto.js';
import { CodeIn, FlagWordIn, IdIn, TextIn } from '../http/input.js';
import { Code, Day, Flag, Id, Instant, Items, Part, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export class RemovalRequestsQuery extends PageQuery {
  @IdIn({ optional: true })
  entryId?: string;

  @CodeIn(REMOVAL_STATUSES, 'RemovalStatus', { optional: true })
  status?: RemovalStatus;

  @CodeIn(PLATFORMS, 'Platform', { optional: true })
  platform?: Platform;

  @FlagWordIn({ optional: true, description: 'Escalated and not answered' })
  late?: boolean;
}

/** What a platform without an interface answered by letter. */
export class AnswerByHandDto {
  @CodeIn(REMOVAL_ANSWERS, 'RemovalAnswer')
  status!: RemovalAnswer;

  @TextIn(200, { description: 'Reference of the letter; sealed' })
  documentRef!: string;

  @TextIn(2000, { description: 'Sealed' })
  reason!: string;
}

/** Who recorded an answer by hand, and on which letter. */
export class HandAnswerDto {
  @Text({ nullable: true, description: 'The officer' })
  by!: string | null;

  @Text({ nullable: true, description: 'For the own department and the credit office only' })
  documentRef!: string | null;

  @Text({ nullable: true, description: 'For the own department and the credit office only' })
  reason!: string | null;
}

export class RemovalRequestDto extends AttemptedDto {
  @Id()
  id!: string;

  @Id()
  entryId!: string;

  @Text()
  entryNo!: string;

  @Code(PLATFORMS, 'Platform')
  platform!: Platform;

  @Text({ description: 'The platform’s own number of the red listing' })
  reference!: string;

  @Code(REMOVAL_STATUSES, 'RemovalStatus', { description: '`withdrawn`: the entry ended before it was sent' })
  status!: RemovalStatus;

  @Instant()
  openedAt!: string;

  @Instant()
  dueAt!: string;

  @Day()
  dueOn!: string;

  @Day({ nullable: true, description: 'Due on this day before the calendar was edited; null: never moved' })
  movedFrom!: string | null;

  @Code(['confirmed', 'provisional'], 'Certainty')
  certainty!: string;

  @Instant({ nullable: true })
  sentAt!: string | null;

  @Text({ nullable: true })
  receipt!: string | null;

  @Instant({ nullable: true })
  answeredAt!: string | null;

  @Text({ nullable: true, description: 'The platform’s words; for the own department only' })
  answer!: string | null;

  @Part(() => HandAnswerDto, { nullable: true, description: 'Null: not answered, or through the interface' })
  byHand!: HandAnswerDto | null;

  @Flag({ description: 'The reader may record an answer by hand' })
  mayAnswer!: boolean;

  @Instant({ nullable: true, description: 'When its due date had passed without an answer' })
  escalatedAt!: string | null;

  @Flag({ description: 'Escalated and not answered' })
  late!: boolean;

  @Instant({
    nullable: true,
    description: 'Answered `removed`, and yet in the newest snapshot of this as-of',
  })
  stillListedAsOf!: string | null;
}

export class RemovalRequestsPage {
  @Items(() => RemovalRequestDto)
  items!: RemovalRequestDto[];

  @Text({ nullable: true })
  next!: string | null;
}
