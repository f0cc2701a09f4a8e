import { ApiProperty } from '@nestjs/swagger';
import {
  CASE_DEADLINES,
  CASE_EVENTS,
  CASE_KINDS,
  CASE_ORIGINS,
  CASE_OUTCOMES,
  CASE_PARTIES,
  CASE_STATES,
  type CaseDeadlineKind,
  type CaseEventType,
  type CaseKind,
  type CaseOrigin,
  type CaseOutcome,
  type CaseParty,
  type CaseState,
} from '../../../libs/rules/remedies/case-words.js';
import { EXIT_GROUNDS, type ExitGround } from '../../../libs/rules/words.js';
import { CERTAINTIES, type Certainty } from '../calendar/calendar.dto.js';
import { CountedDateDto } from '../entries/counted-date.dto.js';
import { ActionDto, EventActorDto } from '../entries/entry-parts.dto.js';
import { DepartmentRefDto, EntryRowDto } from '../entries/entry-row.dto.js';
import { CodeIn, FlagWordIn, IdIn } from '../http/input.js';
import { Code, Count, Day, Flag, Id, Instant, Items, Json, Part, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

const RUNGS = ['officer', 'head', 'creditOffice'] as const;
type CaseRung = (typeof RUNGS)[number];

export class CasesQuery extends PageQuery {
  @CodeIn(CASE_KINDS, 'CaseKind', { optional: true })
  kind?: CaseKind;

  @CodeIn(CASE_STATES, 'CaseState', { optional: true })
  state?: CaseState;

  @IdIn({ optional: true, description: 'Id of the department that decides' })
  department?: string;

  @FlagWordIn({ optional: true, description: 'Only what is overdue' })
  late?: boolean;

  @FlagWordIn({ optional: true, description: 'Only what is not closed' })
  open?: boolean;

  @IdIn({ optional: true, description: 'About this entry, and leads that led to it' })
  entry?: string;
}

export class CaseFormDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'PDF, image, text or office document' })
  file!: unknown;
}

export class NextCaseDeadlineDto {
  @Code(CASE_DEADLINES, 'CaseDeadlineKind')
  kind!: CaseDeadlineKind;

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

  @Code(RUNGS, 'FilingRung', { nullable: true, description: 'Who was warned last; null: nobody yet' })
  rung!: CaseRung | null;
}

export class CaseRowDto {
  @Id()
  id!: string;

  @Text()
  no!: string;

  @Code(CASE_KINDS, 'CaseKind')
  kind!: CaseKind;

  @Id({ nullable: true })
  entryId!: string | null;

  @Text({ nullable: true })
  entryNo!: string | null;

  @Part(() => DepartmentRefDto)
  department!: DepartmentRefDto;

  @Code(CASE_PARTIES, 'CaseParty')
  party!: CaseParty;

  @Code(CASE_ORIGINS, 'CaseOrigin')
  origin!: CaseOrigin;

  @Code(CASE_STATES, 'CaseState')
  state!: CaseState;

  @Code(CASE_OUTCOMES, 'CaseOutcome', { nullable: true })
  outcome!: CaseOutcome | null;

  @Instant()
  filedAt!: string;

  @Instant({ nullable: true })
  decidedAt!: string | null;

  @Instant({ nullable: true })
  closedAt!: string | null;

  @Part(() => NextCaseDeadlineDto, { nullable: true })
  nextDeadline!: NextCaseDeadlineDto | null;
}

export class CasesPage {
  @Items(() => CaseRowDto)
  items!: CaseRowDto[];

  @Text({ nullable: true })
  next!: string | null;
}

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

export class CaseDeadlineDto extends CountedDateDto {
  @Id()
  id!: string;

  @Code(CASE_DEADLINES, 'CaseDeadlineKind')
  kind!: CaseDeadlineKind;

  @Code(['open', 'met', 'cancelled'], 'DeadlineStatus')
  status!: 'open' | 'met' | 'cancelled';

  @Count({ description: 'Negative: working days begun since' })
  workingDaysLeft!: number;

  @Flag()
  overdue!: boolean;

  @Code(RUNGS, 'FilingRung', { nullable: true })
  rung!: CaseRung | null;
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

export class FiledCaseDto {
  @Id()
  id!: string;

  @Text()
  no!: string;

  @Text({ description: 'For whoever brought it, to follow the case; told now and never again' })
  queryCode!: string;

  @Flag({ description: 'This very filing was recorded before' })
  repeated!: boolean;
}
