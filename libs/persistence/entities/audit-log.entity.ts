import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type AuditOutcome = 'allowed' | 'refused' | 'failed';

/**
 * One line of the audit log (R10.4). `seq`, `previousHash` and `hash` are set by a trigger that takes the chain's
 * head; `contentHash` is computed by the writer. Append-only by trigger.
 */
@Entity('audit_log')
@Index('ix_audit_log_at', ['at'])
@Index('ix_audit_log_target', ['targetKind', 'targetId', 'seq'])
@Index('ix_audit_log_outcome', ['outcome', 'seq'])
export class AuditLogEntity {
  @PrimaryColumn('bigint')
  seq!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('jsonb')
  actor!: Record<string, unknown>;

  @Column('text')
  action!: string;

  @Column('text', { nullable: true })
  targetKind!: string | null;

  @Column('text', { nullable: true })
  targetId!: string | null;

  @Column('text')
  outcome!: AuditOutcome;

  @Column('text', { nullable: true })
  rule!: string | null;

  @Column('text', { nullable: true })
  article!: string | null;

  @Column('text', { nullable: true })
  ip!: string | null;

  @Column('text', { nullable: true })
  correlationId!: string | null;

  /** Codes and ids only. */
  @Column('jsonb')
  details!: Record<string, unknown>;

  @Column('bytea')
  contentHash!: Buffer;

  @Column('bytea')
  previousHash!: Buffer;

  @Column('bytea')
  hash!: Buffer;
}
