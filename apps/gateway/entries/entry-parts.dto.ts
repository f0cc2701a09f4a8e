import { RULES } from '../../../libs/rules/rule-catalogue.js';
import { DEADLINE_KINDS, type DeadlineKind } from '../../../libs/rules/procedure/commands.js';
import { ROLES } from '../../../libs/rules/words.js';
import { CERTAINTIES, type Certainty } from '../calendar/calendar.dto.js';
import { Code, Count, Flag, Id, Instant, Items, Json, Part, Text } from '../http/output.js';
import { CountedDateDto } from './counted-date.dto.js';

export class EventActorDto {
  @Code(['clock', 'service'], 'SystemActor', { nullable: true, description: 'Null: an officer' })
  system!: string | null;

  @Id({ nullable: true })
  id!: string | null;

  @Text({ nullable: true })
  name!: string | null;

  @Text({ nullable: true })
  department!: string | null;

  @Code(ROLES, 'Role', { nullable: true })
  role!: string | null;
}

export class EventDto {
  @Count()
  seq!: number;

  @Text()
  type!: string;

  @Instant()
  at!: string;

  @Part(() => EventActorDto)
  actor!: EventActorDto;

  @Id()
  commandId!: string;

  @Text({ nullable: true, description: 'Own department only' })
  reason!: string | null;

  @Text({ nullable: true, description: 'Statement or objection: own department only' })
  text!: string | null;

  @Text({ nullable: true, description: 'Own department only' })
  objectorName!: string | null;

  @Text({ nullable: true, description: 'Own department only' })
  repairNote!: string | null;

  @Text()
  article!: string;

  @Text({ nullable: true })
  from!: string | null;

  @Text()
  to!: string;

  @Json()
  data!: Record<string, unknown>;

  @Text({ description: 'SHA-256, hex' })
  hash!: string;

  @Text({ nullable: true })
  previousHash!: string | null;
}

export class EventsDto {
  @Items(() => EventDto)
  items!: EventDto[];
}

export class DeadlineDto extends CountedDateDto {
  @Id()
  id!: string;

  @Code(DEADLINE_KINDS, 'DeadlineKind')
  kind!: DeadlineKind;

  @Code(['open', 'met', 'cancelled'], 'DeadlineStatus')
  status!: 'open' | 'met' | 'cancelled';

  @Count({ description: 'Negative: working days begun since' })
  workingDaysLeft!: number;

  @Flag()
  overdue!: boolean;
}

export class DeadlinesDto {
  @Items(() => DeadlineDto)
  items!: DeadlineDto[];
}

export class LifeLineItemDto {
  @Code(['past', 'now', 'future'], 'LifeLineWhen')
  when!: 'past' | 'now' | 'future';

  @Instant()
  at!: string;

  @Code(['event', 'deadline', 'projection', 'now'], 'LifeLineKind')
  kind!: 'event' | 'deadline' | 'projection' | 'now';

  @Text({ description: 'Event type, deadline kind, or what is projected: a key to translate' })
  label!: string;

  @Count({ nullable: true, description: 'Number of the event' })
  seq!: number | null;

  @Id({ nullable: true, description: 'See /deadlines: it explains itself' })
  deadlineId!: string | null;

  @Code(CERTAINTIES, 'Certainty', { nullable: true })
  certainty!: Certainty | null;

  @Flag()
  overdue!: boolean;

  @Text({ nullable: true })
  article!: string | null;
}

export class LifeLineDto {
  @Items(() => LifeLineItemDto)
  items!: LifeLineItemDto[];
}

export class ActionDto {
  @Text()
  command!: string;

  @Flag()
  allowed!: boolean;

  @Code(Object.keys(RULES), 'RuleId', { optional: true })
  rule?: string;

  @Text({ optional: true })
  article?: string;

  @Text({ optional: true, description: 'Why not, in Chinese; GET /rules has both languages' })
  reason?: string;

  @Flag()
  reasonRequired!: boolean;
}

export class ActionsDto {
  @Items(() => ActionDto)
  items!: ActionDto[];
}
