import { FlagWordIn } from '../http/input.js';
import { Code, Count, Flag, Id, Instant, Items, Text } from '../http/output.js';

export class IncidentsQuery {
  @FlagWordIn({ optional: true, description: 'Only those still failing (true unless told)' })
  open?: boolean;
}

export class IncidentDto {
  @Id({ nullable: true, description: 'Null: seen in the engine only' })
  id!: string | null;

  @Text()
  workflowId!: string;

  @Id({ nullable: true })
  entryId!: string | null;

  @Text({ nullable: true })
  entryNo!: string | null;

  @Text()
  activity!: string;

  @Text({ description: 'Error class and code; no personal data' })
  cause!: string;

  @Count()
  attempts!: number;

  @Instant()
  firstFailedAt!: string;

  @Instant()
  lastFailedAt!: string;

  @Instant({ nullable: true })
  nextTryAt!: string | null;

  @Instant({ nullable: true })
  resolvedAt!: string | null;

  @Code(['record', 'engine'], 'IncidentSource')
  source!: 'record' | 'engine';

  @Text({ nullable: true })
  temporalUiUrl!: string | null;

  @Flag({ description: 'It waits for its next try, and the caller may have it tried at once' })
  mayTry!: boolean;
}

export class IncidentsDto {
  @Items(() => IncidentDto)
  items!: IncidentDto[];

  @Flag({ description: 'The engine answered; if not, only recorded incidents are here' })
  engineAnswered!: boolean;
}
