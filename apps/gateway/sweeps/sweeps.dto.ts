import {
  SWEEP_COMMANDS,
  SWEEP_STATES,
  type SweepCommandName,
  type SweepState,
} from '../../../libs/rules/standards/sweep.js';
import { LIST_KINDS, ROLES, type ListKind, type Role } from '../../../libs/rules/words.js';
import { DepartmentRefDto } from '../entries/entry-row.dto.js';
import { CodeIn, IdIn, TextIn } from '../http/input.js';
import { Code, Count, Flag, Id, Instant, Items, Part, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export class StartSweepDto {
  @IdIn({ description: 'The new version of the standard, whose criteria are asked' })
  standardVersionId!: string;
}

export class SweepsQuery extends PageQuery {
  @CodeIn(SWEEP_STATES, 'SweepState', { optional: true })
  state?: SweepState;

  @IdIn({ optional: true })
  standard?: string;
}

export class SweepCommandBody {
  @TextIn(2000, { optional: true, description: 'Required to approve and to cancel' })
  reason?: string;
}

export const REPORT_FORMATS = ['csv', 'json'] as const;
export class SweepReportQuery {
  @CodeIn(REPORT_FORMATS, 'ReportFormat', { optional: true, description: '`csv` unless told' })
  format?: (typeof REPORT_FORMATS)[number];
}

export class SweptStandardDto {
  @Id()
  id!: string;

  @Text()
  title!: string;

  @Id()
  versionId!: string;

  @Count()
  version!: number;

  @Text()
  field!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;
}

export class SweepProgressDto {
  @Count({ description: 'Entries that fall out' })
  total!: number;

  @Count({ description: 'Of these, settled: exited, skipped or failed' })
  done!: number;

  @Count()
  exited!: number;

  @Count()
  skipped!: number;

  @Count()
  failed!: number;

  @Count({ description: 'Entries that stay' })
  stays!: number;

  @Count({ description: 'Entries that an officer has to judge' })
  undecidable!: number;
}

export class SweepActionDto {
  @Code(SWEEP_COMMANDS, 'SweepCommand')
  command!: SweepCommandName;

  @Flag()
  allowed!: boolean;

  @Flag()
  reasonRequired!: boolean;

  @Text({ optional: true })
  rule?: string;

  @Text({ optional: true })
  article?: string;

  @Text({ optional: true })
  reason?: string;
}

export class SweepDecisionDto {
  @Code(SWEEP_COMMANDS, 'SweepCommand')
  command!: SweepCommandName;

  @Text()
  actorName!: string;

  @Code(ROLES, 'Role', { nullable: true })
  role!: Role | null;

  @Text({ nullable: true })
  article!: string | null;

  @Text({ nullable: true })
  reason!: string | null;

  @Instant()
  at!: string;
}

export class SweepRowDto {
  @Id()
  id!: string;

  @Part(() => SweptStandardDto)
  standard!: SweptStandardDto;

  @Part(() => DepartmentRefDto, {
    nullable: true,
    description: 'Whose entries; null: those of all departments',
  })
  department!: DepartmentRefDto | null;

  @Code(SWEEP_STATES, 'SweepState')
  state!: SweepState;

  @Part(() => SweepProgressDto)
  progress!: SweepProgressDto;

  @Text()
  startedBy!: string;

  @Instant()
  startedAt!: string;

  @Instant({ nullable: true })
  evaluatedAt!: string | null;

  @Text({ nullable: true })
  approvedBy!: string | null;

  @Instant({ nullable: true })
  approvedAt!: string | null;

  @Instant({ nullable: true })
  finishedAt!: string | null;
}

export class SweepDto extends SweepRowDto {
  @Items(() => SweepActionDto, { description: 'What I may do now; for what I may not: rule and article' })
  actions!: SweepActionDto[];

  @Items(() => SweepDecisionDto)
  decisions!: SweepDecisionDto[];
}

export class SweepsPage {
  @Items(() => SweepRowDto)
  items!: SweepRowDto[];

  @Text({ nullable: true })
  next!: string | null;
}

export class SweepCommandResultDto {
  @Id()
  sweepId!: string;

  @Code(SWEEP_STATES, 'SweepState')
  state!: SweepState;

  @Instant()
  at!: string;

  @Flag({ description: 'This very command was recorded before; nothing was done now' })
  repeated!: boolean;
}
