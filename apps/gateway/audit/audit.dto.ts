import { CodeIn, DayIn, IdIn, TextIn } from '../http/input.js';
import { Code, Count, Id, Instant, Items, Json, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export const AUDIT_OUTCOMES = ['allowed', 'refused', 'failed'] as const;
export type AuditOutcomeShown = (typeof AUDIT_OUTCOMES)[number];

export class AuditQuery extends PageQuery {
  @IdIn({ optional: true })
  actor?: string;

  @TextIn(80, { optional: true })
  action?: string;

  @CodeIn(AUDIT_OUTCOMES, 'AuditOutcome', { optional: true })
  outcome?: AuditOutcomeShown;

  @TextIn(100, { optional: true, description: 'Id of what was acted on' })
  target?: string;

  @DayIn({ optional: true, description: 'Shanghai date, inclusive' })
  from?: string;

  @DayIn({ optional: true, description: 'Shanghai date, inclusive' })
  to?: string;
}

export class AuditLineDto {
  @Count()
  seq!: number;

  @Instant()
  at!: string;

  @Id({ nullable: true })
  actorId!: string | null;

  @Text({ nullable: true })
  actorName!: string | null;

  @Text({ nullable: true })
  department!: string | null;

  @Text()
  action!: string;

  @Text({ nullable: true })
  targetKind!: string | null;

  @Text({ nullable: true })
  targetId!: string | null;

  @Code(AUDIT_OUTCOMES, 'AuditOutcome')
  outcome!: AuditOutcomeShown;

  @Text({ nullable: true })
  rule!: string | null;

  @Text({ nullable: true })
  article!: string | null;

  @Text({ nullable: true })
  ip!: string | null;

  @Text({ nullable: true })
  correlationId!: string | null;

  @Json()
  details!: Record<string, unknown>;

  @Text({ description: 'SHA-256, hex' })
  hash!: string;
}

export class AuditPage {
  @Items(() => AuditLineDto)
  items!: AuditLineDto[];

  @Text({ nullable: true })
  next!: string | null;
}
