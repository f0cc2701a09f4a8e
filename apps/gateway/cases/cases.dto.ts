import { ApiProperty } from '@nestjs/swagger';
import {
  CASE_DEADLINES,
  CASE_KINDS,
  CASE_ORIGINS,
  CASE_OUTCOMES,
  CASE_PARTIES,
  CASE_STATES,
  CONTRIBUTORS,
  type CaseDeadlineKind,
  type CaseKind,
  type CaseOrigin,
  type CaseOutcome,
  type CaseParty,
  type CaseState,
  type Contributor,
} from '../../../libs/rules/remedies/case-words.js';
import { CERTAINTIES, type Certainty } from '../calendar/calendar.dto.js';
import { DepartmentRefDto } from '../entries/entry-row.dto.js';
import { CodeIn, FlagWordIn, IdIn, IdsIn, TextIn } from '../http/input.js';
import { Code, Count, Day, Flag, Id, Instant, Items, Part, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export const RUNGS = ['officer', 'head', 'creditOffice'] as const;
export type CaseRung = (typeof RUNGS)[number];

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

/** What an officer takes down at the counter, or an implementing department reports. */
export class FileCaseDto {
  @CodeIn(CASE_KINDS, 'CaseKind')
  kind!: CaseKind;

  @IdIn({ optional: true, description: 'The entry it is about; not of a lead' })
  entryId?: string;

  @CodeIn(['subject', 'concerned'], 'CaseRelation', {
    optional: true,
    description: 'Of an objection, a challenge or an application for repair: who brings it',
  })
  relation?: 'subject' | 'concerned';

  @TextIn(8000, { description: 'What is said; sealed' })
  statement!: string;

  @TextIn(100, { optional: true, description: 'Who brings it; sealed' })
  name?: string;

  @TextIn(200, { optional: true, description: 'Telephone or mail; sealed' })
  contact?: string;

  @CodeIn(CONTRIBUTORS, 'Contributor', { optional: true, description: 'Of a lead' })
  contributor?: Contributor;

  @CodeIn(['red', 'black', 'watch'], 'LeadList', { optional: true, description: 'Of a lead' })
  list?: 'red' | 'black' | 'watch';

  @TextIn(60, { optional: true, description: 'Of a lead: code of the field' })
  field?: string;

  @TextIn(200, { optional: true, description: 'Of a lead: whom it is about; sealed' })
  subjectName?: string;

  @TextIn(40, { optional: true, description: 'Of a lead: their number; sealed' })
  subjectNumber?: string;
}

export class GiveCaseCommandDto {
  @TextIn(4000, {
    optional: true,
    description: 'Read by the party with its query code; required where the procedure says so: see `actions`',
  })
  reason?: string;

  @IdsIn({ optional: true, max: 50 })
  documentIds?: string[];

  @CodeIn(['rejected', 'overturned'], 'ReconsiderationOutcome', {
    optional: true,
    description: 'Of `recordReconsideration`: what it came to',
  })
  outcome?: 'rejected' | 'overturned';
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
