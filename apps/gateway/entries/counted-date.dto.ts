import { CERTAINTIES, COUNTING_RULES, DeadlineStepDto, type Certainty } from '../calendar/calendar.dto.js';
import { Code, Day, Instant, Items, Json, Part, Text, Texts } from '../http/output.js';

export class ExplanationDto {
  @Code(COUNTING_RULES, 'CountingRule')
  rule!: string;

  @Text({ description: 'Shanghai date or instant' })
  from!: string;

  @Day()
  dueOn!: string;

  @Json({ description: '{ workingDays } or { duration }' })
  term!: Record<string, unknown>;

  @Items(() => DeadlineStepDto)
  steps!: DeadlineStepDto[];

  @Texts()
  documentNos!: string[];

  @Part(() => ExplanationDto, {
    nullable: true,
    description: 'A term that had to pass first (service by publication)',
  })
  after!: ExplanationDto | null;
}

export class DeadlineChangeDto {
  @Instant()
  oldDueAt!: string;

  @Instant()
  newDueAt!: string;

  @Text()
  why!: string;

  @Instant()
  at!: string;
}

/** A date that was counted: from when, by what term, and why it fell where it did (R1.6). */
export class CountedDateDto {
  @Text({ description: 'Shanghai date or instant' })
  countedFrom!: string;

  @Json({ description: '{ workingDays } or { duration }' })
  term!: Record<string, unknown>;

  @Instant()
  dueAt!: string;

  @Day()
  dueOn!: string;

  @Code(CERTAINTIES, 'Certainty')
  certainty!: Certainty;

  @Part(() => ExplanationDto)
  explanation!: ExplanationDto;

  @Items(() => DeadlineChangeDto)
  changes!: DeadlineChangeDto[];
}

/** Until when something beside the entry's own deadlines is due. */
export class DueDateDto extends CountedDateDto {
  @Text({ description: 'Of the policy that asks for it' })
  article!: string;

  @Text({ description: 'The policy pack that says within what term: code and version' })
  pack!: string;
}
