import { CodeIn, DayIn, FlagIn, IdIn, IdsIn, PartIn, TextIn } from '../http/input.js';
import { Code, Id, Items, Text } from '../http/output.js';

const APPLY_RESULTS = ['applied', 'notApplicable'] as const;
/** More than a department has to acknowledge in a week. */
const MOST_AT_ONCE = 200;

/** What came of a measure. */
export class AnswerLetterDto {
  @DayIn({ description: 'The date of the letter' })
  on!: string;

  @IdIn({ description: 'The letter: a document of the entry' })
  documentId!: string;
}

const LETTER = 'By which an invited body answered, recorded by the recognising department; departments: none';

export class AnswerMeasureDto {
  @CodeIn(APPLY_RESULTS, 'ApplyResult')
  result!: (typeof APPLY_RESULTS)[number];

  @DayIn({ optional: true, description: 'The day on which it was applied; required then' })
  on?: string;

  @TextIn(2000, { optional: true, description: 'Sealed. Required when it is not applicable' })
  reason?: string;

  @PartIn(() => AnswerLetterDto, { optional: true, description: LETTER })
  letter?: AnswerLetterDto;
}

export class ConfirmStoppedDto {
  @DayIn({ description: 'The day on which it stopped' })
  on!: string;

  @TextIn(2000, { optional: true, description: 'Sealed' })
  reason?: string;

  @PartIn(() => AnswerLetterDto, { optional: true, description: LETTER })
  letter?: AnswerLetterDto;
}

export class AcknowledgeManyDto {
  @IdsIn({ min: 1, max: MOST_AT_ONCE })
  ids!: string[];

  @FlagIn({ description: 'Only say what would become of each' })
  preview!: boolean;
}

export class AcknowledgedDto {
  @Id()
  id!: string;

  @Text({ nullable: true })
  entryNo!: string | null;

  @Code(['would', 'done', 'refused'], 'BulkMeasureOutcome')
  outcome!: 'would' | 'done' | 'refused';

  @Text({ nullable: true })
  rule!: string | null;

  @Text({ nullable: true })
  reason!: string | null;
}

export class AcknowledgedManyDto {
  @Items(() => AcknowledgedDto)
  items!: AcknowledgedDto[];
}
