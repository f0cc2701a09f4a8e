import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FindingCode, Reconciled } from '../../rules/reconciliation/findings.js';
import { ReconciliationRunEntity } from './reconciliation-run.entity.js';

/** Where record and engine do not agree. One open finding per workflow and code. */
@Entity('reconciliation_finding')
@Index('uq_reconciliation_finding_open', ['workflowId', 'code'], {
  unique: true,
  where: 'resolved_at IS NULL',
})
@Index('ix_reconciliation_finding_last_seen_at', ['lastSeenAt', 'id'])
@Check('ck_reconciliation_finding_repaired', '(repaired_at IS NULL) = (repaired_by IS NULL)')
export class ReconciliationFindingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** The last that found it. */
  @Column('uuid')
  @ForeignKey(() => ReconciliationRunEntity)
  @Index()
  runId!: string;

  @Column('text')
  life!: Reconciled;

  /** Of the entry, case, request or sweep; null: of the feed. */
  @Column('uuid', { nullable: true })
  lifeId!: string | null;

  @Column('text')
  workflowId!: string;

  @Column('text')
  code!: FindingCode;

  /** The state that the record says; null: it says none. */
  @Column('text', { nullable: true })
  inRecord!: string | null;

  @Column('text', { nullable: true })
  inEngine!: string | null;

  @Column('timestamptz')
  firstSeenAt!: Date;

  @Column('timestamptz')
  lastSeenAt!: Date;

  @Column('timestamptz', { nullable: true })
  repairedAt!: Date | null;

  @Column('uuid', { nullable: true })
  repairedBy!: string | null;

  /** Not found any more, or repaired. */
  @Column('timestamptz', { nullable: true })
  resolvedAt!: Date | null;
}
