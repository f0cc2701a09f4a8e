import {
  FIGURE_KINDS,
  MEASURE_FIGURES,
  type FigureKind,
  type MeasureFigureKind,
} from '../../../libs/rules/statistics/figures.js';
import { RETURN_STANDINGS, type ReturnStanding } from '../../../libs/rules/statistics/returns.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { CodeIn, CountIn, IdIn, ItemsIn, TextIn } from '../http/input.js';
import { PageQuery } from '../http/page.dto.js';
import { Code, Count, Day, Flag, Id, Instant, Items, Part, Text, Texts } from '../http/output.js';

const RUNGS = ['officer', 'head', 'creditOffice'] as const;
const DAY_REASONS = ['workday', 'weekend', 'holiday', 'makeUpDay'] as const;
export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** More figures than a department has fields, measures and grounds. */
const MAX_CORRECTIONS = 500;
const MAX_COUNT = 100_000_000;

export class StatisticsExportQuery {
  @CodeIn(EXPORT_FORMATS, 'StatisticsExportFormat', { optional: true, description: '`csv` unless told' })
  format?: ExportFormat;
}

/** Which figure of measures, and whose. */
export class CountedTasksQuery extends PageQuery {
  @CodeIn(MEASURE_FIGURES, 'MeasureFigureKind')
  kind!: MeasureFigureKind;

  @CodeIn(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @TextIn(60, { description: 'Code of the measure' })
  of!: string;

  @IdIn({ optional: true, description: 'Of all departments unless told' })
  department?: string;
}

export class CountedTaskDto {
  @Id()
  id!: string;

  @Id()
  entryId!: string;

  @Text()
  entryNo!: string;

  @Text()
  departmentName!: string;
}

export class CountedTasksPage {
  @Items(() => CountedTaskDto)
  items!: CountedTaskDto[];

  @Text({ nullable: true })
  next!: string | null;
}

export class FigureCorrectionIn {
  @CodeIn(FIGURE_KINDS, 'FigureKind')
  kind!: FigureKind;

  @CodeIn(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @TextIn(60, { description: 'Code of the field, ground of exit, or code of the measure' })
  of!: string;

  @CountIn(0, MAX_COUNT)
  count!: number;

  @TextIn(500)
  reason!: string;
}

export class ConfirmReturnDto {
  @ItemsIn(() => FigureCorrectionIn, { max: MAX_CORRECTIONS, description: 'None: the record is right' })
  corrections!: FigureCorrectionIn[];

  @TextIn(4000, { optional: true, nullable: true, description: 'What the department says of its work' })
  narrative?: string | null;
}

export class ReturnConfirmedDto {
  @Id()
  returnId!: string;

  @Instant()
  at!: string;

  @Flag({ description: 'This very confirmation was recorded before; nothing was done now' })
  repeated!: boolean;
}

export class FigureDto {
  @Code(FIGURE_KINDS, 'FigureKind')
  kind!: FigureKind;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Text({ description: 'Code of the field, ground of exit, or code of the measure' })
  of!: string;

  @Count()
  count!: number;

  @Text({ nullable: true, description: 'The query string of GET /entries that lists what the record counts' })
  query!: string | null;
}

export class ReturnFigureDto extends FigureDto {
  @Count({ description: 'What the record says' })
  recorded!: number;

  @Text({ nullable: true, description: 'Why the department reports another number' })
  reason!: string | null;
}

export class ReturnDepartmentDto {
  @Id()
  id!: string;

  @Text()
  code!: string;

  @Text()
  name!: string;
}

export class StatisticsReturnDto {
  @Id()
  id!: string;

  @Part(() => ReturnDepartmentDto)
  department!: ReturnDepartmentDto;

  @Code(RETURN_STANDINGS, 'ReturnStanding')
  standing!: ReturnStanding;

  @Code(RUNGS, 'FilingRung', { nullable: true, description: 'Who was reminded last; null: nobody' })
  rung!: (typeof RUNGS)[number] | null;

  @Instant({ nullable: true })
  rungAt!: string | null;

  @Items(() => ReturnFigureDto)
  figures!: ReturnFigureDto[];

  @Text({ nullable: true })
  narrative!: string | null;

  @Instant({ nullable: true, description: 'The last time' })
  confirmedAt!: string | null;

  @Text({ nullable: true })
  confirmedBy!: string | null;

  @Flag({ description: 'Whether the caller may confirm it now' })
  mayConfirm!: boolean;
}

export class StatisticsRevisionDto {
  @Count({ description: '1: compiled when due; later ones are supplements' })
  revision!: number;

  @Instant()
  compiledAt!: string;

  @Texts({ description: 'Names of departments that had not reported' })
  missing!: string[];

  @Count()
  tries!: number;

  @Text({ nullable: true, description: 'Code of why the last attempt to push it failed; null: it did not' })
  lastError!: string | null;

  @Text({ nullable: true })
  receipt!: string | null;

  @Instant({ nullable: true })
  receivedAt!: string | null;
}

export class DueDayDto {
  @Day()
  date!: string;

  @Flag()
  working!: boolean;

  @Code(DAY_REASONS, 'DayReason')
  why!: (typeof DAY_REASONS)[number];

  @Text({ optional: true })
  name?: string;
}

/** Why the statistics are due on that day. */
export class StatisticsDueDto {
  @Day()
  dueOn!: string;

  @Instant()
  dueAt!: string;

  @Count({ description: 'Working days left; negative: begun since the due date' })
  workingDaysLeft!: number;

  @Flag()
  overdue!: boolean;

  @Code(['confirmed', 'provisional'], 'Certainty')
  certainty!: string;

  @Day({ description: 'The day that the policy pack names' })
  namedDay!: string;

  @Code(['before', 'after'], 'WhenNoWorkingDay')
  whenNoWorkingDay!: string;

  @Items(() => DueDayDto, { description: 'The days that were looked at; the last one is the due day' })
  steps!: DueDayDto[];

  @Texts()
  documentNos!: string[];
}

export class StatisticsMonthRowDto {
  @Text({ description: '`YYYY-MM`: what is counted' })
  month!: string;

  @Day()
  dueOn!: string;

  @Instant()
  dueAt!: string;

  @Count({ description: 'Departments asked' })
  departments!: number;

  @Count({ description: 'Of these, have reported' })
  confirmed!: number;

  @Count({ description: 'Of these, have not though due' })
  late!: number;

  @Count({ description: 'Revisions compiled' })
  revisions!: number;

  @Flag({ description: 'The municipal platform has every revision compiled' })
  received!: boolean;

  @Instant({ nullable: true, description: 'Nothing more is taken' })
  closedAt!: string | null;
}

export class StatisticsMonthsDto {
  @Items(() => StatisticsMonthRowDto, { description: 'The newest first' })
  items!: StatisticsMonthRowDto[];
}

export class StatisticsMonthDto extends StatisticsMonthRowDto {
  @Day()
  firstDay!: string;

  @Day()
  lastDay!: string;

  @Instant()
  openedAt!: string;

  @Instant({ description: 'Until when departments may report' })
  closesAt!: string;

  @Part(() => StatisticsDueDto)
  due!: StatisticsDueDto;

  @Items(() => FigureDto, { description: 'All departments together, as they stand now' })
  totals!: FigureDto[];

  @Items(() => StatisticsReturnDto)
  returns!: StatisticsReturnDto[];

  @Items(() => StatisticsRevisionDto, { description: 'What was compiled and pushed' })
  compiled!: StatisticsRevisionDto[];

  @Flag({ description: 'Whether the caller may have a push tried at once' })
  mayPush!: boolean;
}
