import { ApiProperty } from '@nestjs/swagger';
import {
  CASE_DEADLINES,
  CASE_EVENTS,
  CASE_KINDS,
  CASE_OUTCOMES,
  CASE_STATES,
  CONTRIBUTORS,
  type CaseDeadlineKind,
  type CaseEventType,
  type CaseKind,
  type CaseOutcome,
  type CaseState,
  type Contributor,
} from '../../../libs/rules/remedies/case-words.js';
import { CodeIn, IdIn, TextIn } from '../http/input.js';
import { Code, Count, Day, Flag, Instant, Items, Text } from '../http/output.js';

const ProofIn = () =>
  TextIn(8000, {
    optional: true,
    description:
      'The solved challenge of `/filing/challenge` (base64 of the widget), or the answer of the captcha',
  });

/** What everybody says who files something; all of it is sealed. */
class FilingDto {
  @TextIn(100, { description: 'Who files it' })
  name!: string;

  @TextIn(200, { description: 'Telephone or mail' })
  contact!: string;

  @TextIn(8000, { description: 'What is said, and what is asked for' })
  statement!: string;

  @ProofIn()
  proof?: string;
}

class AboutEntryDto extends FilingDto {
  @TextIn(40, { description: 'The number of the entry, `HEI-2026-000123`' })
  entryNo!: string;

  @TextIn(40, {
    optional: true,
    description:
      'USCC or resident ID of the listed subject: needed for an entry that is not public, and proves that it is known',
  })
  number?: string;
}

export class FileObjectionFieldsDto extends AboutEntryDto {
  @CodeIn(['subject', 'concerned'], 'CaseRelation')
  relation!: 'subject' | 'concerned';
}

export class FileRepairFieldsDto extends AboutEntryDto {}

export class FileLeadFieldsDto extends FilingDto {
  @IdIn({ description: 'To which department; see `/filing`' })
  department!: string;

  @CodeIn(['red', 'black', 'watch'], 'LeadList')
  list!: 'red' | 'black' | 'watch';

  @TextIn(60, { optional: true, description: 'Code of the field; see `/filing`' })
  field?: string;

  @TextIn(200, { description: 'Whom it is about' })
  subjectName!: string;

  @TextIn(40, { optional: true, description: 'Their number' })
  subjectNumber?: string;

  @CodeIn(CONTRIBUTORS, 'Contributor')
  contributor!: Contributor;
}

const Evidence = ({ required } = { required: false }) =>
  ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'binary' },
    required,
    description: 'Evidence, behind all other fields: PDF, image, text or office document',
  });

export class FileObjectionDto extends FileObjectionFieldsDto {
  @Evidence()
  files?: unknown;
}

export class FileRepairDto extends FileRepairFieldsDto {
  @Evidence()
  files?: unknown;
}

export class FileLeadDto extends FileLeadFieldsDto {
  @Evidence()
  files?: unknown;
}

export class PublicDeadlineDto {
  @Code(CASE_DEADLINES, 'CaseDeadlineKind')
  kind!: CaseDeadlineKind;

  @Instant()
  dueAt!: string;

  @Day()
  dueOn!: string;
}

export class PublicFiledDto {
  @Text({ description: '`YY-2026-000012`' })
  no!: string;

  @Text({ description: 'By which the case is followed; told now and never again' })
  queryCode!: string;

  @Code(CASE_KINDS, 'CaseKind')
  kind!: CaseKind;

  @Instant()
  filedAt!: string;

  @Items(() => PublicDeadlineDto, { description: 'Until when the department has to answer and to decide' })
  deadlines!: PublicDeadlineDto[];
}

export class QueryCodeDto {
  @TextIn(60, { description: 'However it is typed' })
  code!: string;
}

export class WithdrawCaseDto extends QueryCodeDto {
  @TextIn(2000)
  reason!: string;
}

export class AddEvidenceFieldsDto extends QueryCodeDto {
  @TextIn(1000, { optional: true, description: 'What the files show; sealed' })
  remark?: string;

  @ProofIn()
  proof?: string;
}

export class AddEvidenceDto extends AddEvidenceFieldsDto {
  @Evidence({ required: true })
  files!: unknown;
}

export class PublicCaseEventDto {
  @Code(CASE_EVENTS, 'CaseEventType')
  type!: CaseEventType;

  @Instant()
  at!: string;

  @Code(CASE_OUTCOMES, 'CaseOutcome', { nullable: true })
  outcome!: CaseOutcome | null;

  @Text({ nullable: true, description: 'What the department told; null: nothing, or it was destroyed' })
  reason!: string | null;

  @Count({ description: 'How many files came with it, from who holds the code' })
  files!: number;
}

/** Where a case stands, for who holds its query code. No officer is named. */
export class PublicCaseStandingDto {
  @Text()
  no!: string;

  @Code(CASE_KINDS, 'CaseKind')
  kind!: CaseKind;

  @Text({ nullable: true })
  entryNo!: string | null;

  @Text({ description: 'Name of the department that decides' })
  department!: string;

  @Code(CASE_STATES, 'CaseState')
  state!: CaseState;

  @Code(CASE_OUTCOMES, 'CaseOutcome', { nullable: true })
  outcome!: CaseOutcome | null;

  @Instant()
  filedAt!: string;

  @Items(() => PublicDeadlineDto, { description: 'Those that run' })
  deadlines!: PublicDeadlineDto[];

  @Items(() => PublicCaseEventDto)
  events!: PublicCaseEventDto[];

  @Flag({ description: 'The entry has left its list because of it' })
  entryEnded!: boolean;

  @Flag()
  mayWithdraw!: boolean;

  @Flag({ description: 'Evidence is still taken, at `/cases/evidence`' })
  mayAddEvidence!: boolean;
}
