import { CERTAINTIES, type Certainty } from '../calendar/calendar.dto.js';
import { Code, Day, Instant, Items, Json, Part, Text } from '../http/output.js';
import { DeadlineChangeDto, ExplanationDto } from './entry-parts.dto.js';

/** Until when something beside the entry's own deadlines is due, and why then (R1.6). */
export class DueDateDto {
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

  @Text({ description: 'Of the policy that asks for it' })
  article!: string;

  @Text({ description: 'The policy pack that says within what term: code and version' })
  pack!: string;
}
