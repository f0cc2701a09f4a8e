import { RETURN_STANDINGS, type ReturnStanding } from '../../../libs/rules/statistics/returns.js';
import { Code, Count, Day, Id, Instant, Text } from '../http/output.js';

const RUNGS = ['officer', 'head', 'creditOffice'] as const;

/** A department's return that nobody has confirmed. */
export class AwaitedReturnDto {
  @Id()
  returnId!: string;

  @Text()
  month!: string;

  @Text()
  departmentName!: string;

  @Instant()
  dueAt!: string;

  @Day()
  dueOn!: string;

  @Count({ description: 'Negative: working days begun since' })
  workingDaysLeft!: number;

  @Code(['confirmed', 'provisional'], 'Certainty')
  certainty!: string;

  @Code(RETURN_STANDINGS, 'ReturnStanding')
  standing!: ReturnStanding;

  @Code(RUNGS, 'FilingRung', { nullable: true, description: 'Who was reminded last; null: nobody' })
  rung!: (typeof RUNGS)[number] | null;
}
