import {
  MEASURE_RESULTS,
  MEASURE_ROUNDS,
  type MeasureResult,
  type MeasureRound,
} from '../../../libs/rules/measures/task.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { CodeIn, DayIn, IdIn, TextIn } from '../http/input.js';
import { Code, Id, Instant, Items, Text } from '../http/output.js';

/** An invited body feeds back what it did (§十二). */
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

export class InvitationDto {
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

  @Instant({ nullable: true })
  answeredAt!: string | null;

  @Code(MEASURE_RESULTS, 'MeasureResult', { nullable: true })
  result!: MeasureResult | null;

  @Instant({ nullable: true })
  cancelledAt!: string | null;
}

export class InvitationsPage {
  @Items(() => InvitationDto)
  items!: InvitationDto[];

  @Text({ nullable: true })
  next!: string | null;
}
