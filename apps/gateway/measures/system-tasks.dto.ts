import {
  MEASURE_RESULTS,
  MEASURE_ROUNDS,
  type MeasureResult,
  type MeasureRound,
} from '../../../libs/rules/measures/task.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { CodeIn, DayIn, IdIn, TextIn } from '../http/input.js';
import { Code, Id, Instant, Items, Text } from '../http/output.js';

export class AcknowledgeTaskDto {
  @IdIn()
  taskId!: string;
}

/** A department or an invited body feeds back what it did (§十一, §十二). */
export class MeasureFeedbackDto {
  @IdIn()
  taskId!: string;

  @CodeIn(MEASURE_RESULTS, 'MeasureResult')
  result!: MeasureResult;

  @DayIn({ optional: true, description: 'The day on which it was applied or stopped; required then' })
  on?: string;

  @TextIn(2000, { optional: true, description: 'Sealed. Required when it is not applicable' })
  reason?: string;
}

export class SystemTaskDto {
  @Id()
  taskId!: string;

  @Text()
  entryNo!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Text()
  field!: string;

  @Code(MEASURE_ROUNDS, 'MeasureRound')
  round!: MeasureRound;

  @Text()
  measure!: string;

  @Text()
  legalBasis!: string;

  @Instant()
  openedAt!: string;

  @Code(['acknowledge', 'answer'], 'MeasureStep', {
    nullable: true,
    description: 'What is owed next; of an invited body: nothing',
  })
  step!: 'acknowledge' | 'answer' | null;

  @Instant({ nullable: true, description: 'Until when; invited bodies have no due date' })
  dueAt!: string | null;

  @Instant({ nullable: true })
  acknowledgedAt!: string | null;

  @Instant({ nullable: true })
  answeredAt!: string | null;

  @Code(MEASURE_RESULTS, 'MeasureResult', { nullable: true })
  result!: MeasureResult | null;

  @Instant({ nullable: true })
  cancelledAt!: string | null;
}

export class SystemTasksPage {
  @Items(() => SystemTaskDto)
  items!: SystemTaskDto[];

  @Text({ nullable: true })
  next!: string | null;
}
