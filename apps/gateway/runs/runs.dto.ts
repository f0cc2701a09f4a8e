import { ApiProperty } from '@nestjs/swagger';
import { Code, Count, Flag, Instant, Items, Json, Part, Text } from '../http/output.js';

export const RUN_STATUSES = [
  'running',
  'completed',
  'failed',
  'cancelled',
  'terminated',
  'continuedAsNew',
  'timedOut',
  'unknown',
] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

export class SentenceDto {
  @Text({ description: 'A key to translate, e.g. updateAccepted' })
  key!: string;

  @Json({ description: 'What the sentence names' })
  params!: Record<string, unknown>;

  @Text({ description: 'The sentence in Chinese' })
  zh!: string;

  @Text({ description: 'The sentence in English' })
  en!: string;
}

export class StepDto {
  @Count()
  eventId!: number;

  @Instant()
  at!: string;

  @Part(() => SentenceDto, { description: 'What happened, and what it meant' })
  sentence!: SentenceDto;

  @Code(['good', 'waiting', 'bad', 'neutral'], 'StepMood')
  mood!: 'good' | 'waiting' | 'bad' | 'neutral';

  @Count({ nullable: true, description: 'How long it took, milliseconds' })
  lasted!: number | null;
}

export class RunDto {
  @Text()
  workflowId!: string;

  @Text()
  runId!: string;

  @Code(RUN_STATUSES, 'RunStatus')
  status!: RunStatus;

  @Instant({ nullable: true })
  startedAt!: string | null;

  @Instant({ nullable: true })
  closedAt!: string | null;

  @Flag({ description: 'The engine has forgotten it; this is the kept copy' })
  archived!: boolean;

  @Text({ nullable: true })
  temporalUiUrl!: string | null;

  @Items(() => StepDto)
  steps!: StepDto[];
}

export class RunsDto {
  @Items(() => RunDto)
  items!: RunDto[];

  @Flag({ description: 'The engine answered; if not, only archived runs are here' })
  engineAnswered!: boolean;
}

export class RawHistoryDto {
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'History events as Temporal writes them',
  })
  events!: Record<string, unknown>[];
}
