import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindingCode, Reconciled } from '../../rules/reconciliation/findings.js';

/** One comparison of the record with the engine (R11.2). */
@Entity('reconciliation_run')
@Index('ix_reconciliation_run_started_at', ['startedAt'])
export class ReconciliationRunEntity {
  /** The id of its workflow's first run. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  /** How many of what were looked at. */
  @Column('jsonb', { default: {} })
  looked!: Partial<Record<Reconciled, number>>;

  /** How many findings of which code stood when it was over. */
  @Column('jsonb', { default: {} })
  found!: Partial<Record<FindingCode, number>>;
}
