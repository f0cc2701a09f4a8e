import { Count, Flag, Instant, Items, Tally, Text } from '../http/output.js';

export class WorkflowTypeSummaryDto {
  @Text()
  type!: string;

  @Count()
  running!: number;

  @Count()
  completed!: number;

  @Count()
  failed!: number;

  @Tally({ description: 'Running ones by state of the entry' })
  byState!: Record<string, number>;

  @Tally({ description: 'Running ones by age: day, week, month, older' })
  byAge!: Record<string, number>;
}

export class EngineSummaryDto {
  @Flag({ description: 'False: the engine is away and nothing below is known' })
  engineAnswered!: boolean;

  @Instant()
  at!: string;

  @Items(() => WorkflowTypeSummaryDto)
  types!: WorkflowTypeSummaryDto[];

  @Text({ nullable: true })
  temporalUiUrl!: string | null;
}
