import { STANDARD_REASONS, type StandardReasonCode } from '../../../libs/rules/standards/criteria.js';
import {
  SWEEP_OUTCOMES,
  SWEEP_SKIPS,
  SWEEP_VERDICTS,
  type SweepOutcome,
  type SweepSkip,
  type SweepVerdict,
} from '../../../libs/rules/standards/sweep.js';
import { SUBJECT_KINDS, type SubjectKind } from '../../../libs/rules/words.js';
import { DepartmentRefDto, ENTRY_STATES } from '../entries/entry-row.dto.js';
import { CodeIn } from '../http/input.js';
import { Code, Count, Id, Instant, Items, Part, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export class SweepItemsQuery extends PageQuery {
  @CodeIn(SWEEP_VERDICTS, 'SweepVerdict', { optional: true })
  verdict?: SweepVerdict;

  @CodeIn(SWEEP_OUTCOMES, 'SweepOutcome', { optional: true })
  outcome?: SweepOutcome;
}

const REASON_CODES = Object.keys(STANDARD_REASONS) as StandardReasonCode[];

export class SweepReasonDto {
  @Code(REASON_CODES, 'StandardReason')
  code!: StandardReasonCode;

  @Text()
  zh!: string;

  @Text()
  en!: string;
}

export class SweepItemDto {
  @Id()
  entryId!: string;

  @Text()
  no!: string;

  @Text({ nullable: true, description: 'Natural persons of other departments: masked. Null: destroyed' })
  name!: string | null;

  @Code(SUBJECT_KINDS, 'SubjectKind')
  subjectKind!: SubjectKind;

  @Part(() => DepartmentRefDto)
  department!: DepartmentRefDto;

  @Code(ENTRY_STATES, 'EntryState')
  state!: string;

  @Code(SWEEP_VERDICTS, 'SweepVerdict')
  verdict!: SweepVerdict;

  @Items(() => SweepReasonDto)
  reasons!: SweepReasonDto[];

  @Code(SWEEP_OUTCOMES, 'SweepOutcome', { nullable: true })
  outcome!: SweepOutcome | null;

  @Code(Object.keys(SWEEP_SKIPS), 'SweepSkip', { nullable: true, description: 'Why it was not put out' })
  skip!: SweepSkip | null;

  @Count({ nullable: true, description: 'Number of its exit in its record' })
  exitSeq!: number | null;

  @Instant({ nullable: true })
  settledAt!: string | null;
}

export class SweepItemsPage {
  @Items(() => SweepItemDto)
  items!: SweepItemDto[];

  @Text({ nullable: true })
  next!: string | null;
}
