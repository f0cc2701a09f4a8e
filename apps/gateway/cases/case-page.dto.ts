import {
  CASE_DEADLINES,
  CASE_EVENTS,
  CASE_OUTCOMES,
  CASE_STATES,
  CONTRIBUTORS,
  type CaseDeadlineKind,
  type CaseEventType,
  type CaseOutcome,
  type CaseState,
  type Contributor,
} from '../../../libs/rules/remedies/case-words.js';
import { EXIT_GROUNDS, LIST_KINDS, type ExitGround, type ListKind } from '../../../libs/rules/words.js';
import { CERTAINTIES, type Certainty } from '../calendar/calendar.dto.js';
import { ActionDto, DeadlineChangeDto, EventActorDto, ExplanationDto } from '../entries/entry-parts.dto.js';
import { EntryRowDto } from '../entries/entry-row.dto.js';
import { Code, Count, Day, Flag, Id, Instant, Items, Json, Part, Text } from '../http/output.js';
import { CaseRowDto, RUNGS, type CaseRung } from './cases.dto.js';

export class CaseActorDto extends EventActorDto {
  @Flag({ description: 'The party itself, with its query code' })
  party!: boolean;
}

export class CaseEventDto {
  @Id()
  id!: string;

  @Count()
  seq!: number;

  @Code(CASE_EVENTS, 'CaseEventType')
  type!: CaseEventType;

  @Instant()
  at!: string;

  @Part(() => CaseActorDto)
  actor!: CaseActorDto;

  @Text()
  article!: string;

  @Code(CASE_STATES, 'CaseState', { nullable: true })
  from!: CaseState | null;

  @Code(CASE_STATES, 'CaseState')
  to!: CaseState;

  @Code(CASE_OUTCOMES, 'CaseOutcome', { nullable: true })
  outcome!: CaseOutcome | null;

  @Json({ description: 'Codes and ids' })
  data!: Record<string, unknown>;

  @Flag({ description: 'Something was written; see /texts' })
  hasTexts!: boolean;
}

export class CaseDeadlineDto {
  @Id()
  id!: string;

  @Code(CASE_DEADLINES, 'CaseDeadlineKind')
  kind!: CaseDeadlineKind;

  @Code(['open', 'met', 'cancelled'], 'DeadlineStatus')
  status!: 'open' | 'met' | 'cancelled';

  @Text({ description: 'Instant' })
  countedFrom!: string;

  @Json({ description: '{ workingDays } or { duration }' })
  term!: Record<string, unknown>;

  @Instant()
  dueAt!: string;

  @Day()
  dueOn!: string;

  @Code(CERTAINTIES, 'Certainty')
  certainty!: Certainty;

  @Count({ description: 'Negative: working days begun since' })
  workingDaysLeft!: number;

  @Flag()
  overdue!: boolean;

  @Code(RUNGS, 'FilingRung', { nullable: true })
  rung!: CaseRung | null;

  @Part(() => ExplanationDto)
  explanation!: ExplanationDto;

  @Items(() => DeadlineChangeDto)
  changes!: DeadlineChangeDto[];
}

/** What will follow on the entry if the case is upheld now. */
export class CaseFollowsDto {
  @Code(['nothing', 'dismissed', 'exit'], 'CaseFollows')
  what!: 'nothing' | 'dismissed' | 'exit';

  @Code(EXIT_GROUNDS, 'ExitGround', { nullable: true })
  ground!: ExitGround | null;
}

export class CasePageDto extends CaseRowDto {
  @Part(() => EntryRowDto, { nullable: true, description: 'The entry it is about' })
  entry!: EntryRowDto | null;

  @Part(() => EntryRowDto, { nullable: true, description: 'The entry that a lead led to' })
  ledTo!: EntryRowDto | null;

  @Flag({ description: 'The entry has followed the decision' })
  carriedOut!: boolean;

  @Part(() => CaseFollowsDto)
  upheldLeadsTo!: CaseFollowsDto;

  @Items(() => CaseDeadlineDto)
  deadlines!: CaseDeadlineDto[];

  @Items(() => CaseEventDto)
  events!: CaseEventDto[];

  @Items(() => ActionDto, { description: 'What I may do now; for what I may not, rule and article' })
  actions!: ActionDto[];
}

/** What was written with one event. */
export class CaseTextsDto {
  @Id()
  eventId!: string;

  @Text({ nullable: true })
  statement!: string | null;

  @Text({ nullable: true })
  reason!: string | null;

  @Text({ nullable: true })
  name!: string | null;

  @Text({ nullable: true })
  contact!: string | null;

  @Text({ nullable: true, description: 'By which the party showed that it knows of the entry' })
  number!: string | null;

  @Code(CONTRIBUTORS, 'Contributor', { nullable: true })
  contributor!: Contributor | null;

  @Code(LIST_KINDS, 'ListKind', { nullable: true })
  list!: ListKind | null;

  @Text({ nullable: true })
  field!: string | null;

  @Text({ nullable: true })
  subjectName!: string | null;

  @Text({ nullable: true })
  subjectNumber!: string | null;
}

export class CaseTextsPage {
  @Items(() => CaseTextsDto)
  items!: CaseTextsDto[];
}
