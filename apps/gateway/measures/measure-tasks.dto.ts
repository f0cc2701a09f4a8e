import type { TaskStanding } from '../../../libs/persistence/repositories/measure-list.repository.js';
import {
  MEASURE_RESULTS,
  MEASURE_ROUNDS,
  MEASURE_STEPS,
  type MeasureResult,
  type MeasureRound,
  type MeasureStep,
} from '../../../libs/rules/measures/task.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { CodeIn, DayIn, IdIn } from '../http/input.js';
import { Code, Count, Day, Flag, Id, Instant, Items, Text } from '../http/output.js';
import { DueDateDto } from '../entries/counted-date.dto.js';
import { PageQuery } from '../http/page.dto.js';

export const TASK_STANDINGS = [
  'owed',
  'late',
  'invited',
  'answered',
  'cancelled',
] as const satisfies readonly TaskStanding[];
const RUNGS = ['officer', 'head', 'creditOffice'] as const;

export class MeasureRoundsQuery extends PageQuery {
  @IdIn({ optional: true })
  entryId?: string;

  @IdIn({ optional: true, description: 'The implementing department' })
  departmentId?: string;

  @CodeIn(MEASURE_ROUNDS, 'MeasureRound', { optional: true })
  round?: MeasureRound;

  @CodeIn(TASK_STANDINGS, 'TaskStanding', {
    optional: true,
    description:
      '`owed`: a department still owes a step; `late`: and it was due; `invited`: not answered, never late',
  })
  standing?: TaskStanding;
}

export class MeasureTaskDto {
  @Id()
  id!: string;

  @Id()
  entryId!: string;

  @Text()
  entryNo!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Text()
  field!: string;

  @Text({ description: 'The recognising department' })
  recognisedBy!: string;

  @Code(MEASURE_ROUNDS, 'MeasureRound')
  round!: MeasureRound;

  @Text()
  measure!: string;

  @Text()
  memorandum!: string;

  @Text()
  legalBasis!: string;

  @Flag()
  mandatory!: boolean;

  @Id({ nullable: true })
  departmentId!: string | null;

  @Text({ description: 'The implementing department, or the invited body' })
  implementer!: string;

  @Flag({ description: 'A body outside government: nothing is due of it' })
  invited!: boolean;

  @Code(TASK_STANDINGS, 'TaskStanding')
  standing!: TaskStanding;

  @Instant()
  openedAt!: string;

  @Code(MEASURE_STEPS, 'MeasureStep', { nullable: true, description: 'What is owed next' })
  step!: MeasureStep | null;

  @Instant({ nullable: true })
  dueAt!: string | null;

  @Day({ nullable: true })
  dueOn!: string | null;

  @Count({ nullable: true, description: 'Working days left; negative: begun since the due date' })
  workingDaysLeft!: number | null;

  @Code(['confirmed', 'provisional'], 'Certainty', { nullable: true })
  certainty!: string | null;

  @Instant({ nullable: true })
  acknowledgedAt!: string | null;

  @Instant({ nullable: true })
  answeredAt!: string | null;

  @Code(MEASURE_RESULTS, 'MeasureResult', { nullable: true })
  result!: MeasureResult | null;

  @Day({ nullable: true, description: 'When it was applied or stopped' })
  resultOn!: string | null;

  @Flag({ description: 'The words stand sealed in the record of the entry' })
  reasonGiven!: boolean;

  @Instant({ nullable: true, description: 'The entry ended before it was answered' })
  cancelledAt!: string | null;

  @Instant({
    nullable: true,
    description: 'The validity changed since the round was opened; nothing is owed',
  })
  changedAt!: string | null;

  @Code(RUNGS, 'FilingRung', { nullable: true, description: 'Who was warned last; null: nobody yet' })
  rung!: (typeof RUNGS)[number] | null;

  @Instant({ nullable: true })
  rungAt!: string | null;

  @Flag({ description: 'An invited body has a receipt for the last message' })
  told!: boolean;

  @Text({ nullable: true, description: 'Why the invited body could not be told last; null: it could' })
  lastError!: string | null;

  @Flag({
    description:
      'The caller may answer for the implementing department now, or record the letter of the invited body',
  })
  mayAnswer!: boolean;
}

export class MeasureDueDateDto extends DueDateDto {
  @Code(MEASURE_STEPS, 'MeasureStep')
  step!: MeasureStep;
}

export class MeasureDueDatesDto {
  @Items(() => MeasureDueDateDto, {
    description: 'Step by step; none of an invited body, of which nothing is due',
  })
  items!: MeasureDueDateDto[];
}

export class MeasureTasksPage {
  @Items(() => MeasureTaskDto)
  items!: MeasureTaskDto[];

  @Text({ nullable: true })
  next!: string | null;
}

export class BoardQuery {
  @DayIn({ description: 'Opened on or after this day' })
  from!: string;

  @DayIn({ description: 'Opened on or before this day' })
  to!: string;
}

export class DepartmentBoardDto {
  @Id()
  departmentId!: string;

  @Text()
  department!: string;

  @Count()
  tasks!: number;

  @Count()
  answered!: number;

  @Count({ description: 'Answered, but after the due date' })
  answeredLate!: number;

  @Count()
  owed!: number;

  @Count({ description: 'Owed though due' })
  late!: number;
}

export class MeasureBoardDto {
  @Items(() => DepartmentBoardDto)
  items!: DepartmentBoardDto[];
}

/** What departments owe, for the inbox. */
export class OwedMeasuresDto {
  @Items(() => MeasureTaskDto, { description: 'The soonest due first' })
  owed!: MeasureTaskDto[];

  @Items(() => MeasureTaskDto, { description: 'Applied, and the validity of the entry changed lately' })
  changed!: MeasureTaskDto[];
}
