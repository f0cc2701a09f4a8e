import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An activity that keeps failing, as operators see it. One open incident per workflow and activity. */
@Entity('incident')
@Index('uq_incident_open', ['workflowId', 'activity'], { unique: true, where: 'resolved_at IS NULL' })
@Index('ix_incident_last_failed_at', ['lastFailedAt', 'id'])
export class IncidentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  workflowId!: string;

  @Column('text')
  activity!: string;

  @Column('timestamptz')
  firstFailedAt!: Date;

  @Column('timestamptz')
  lastFailedAt!: Date;

  @Column('int')
  attempts!: number;

  /** Free of personal data: an error class and code. */
  @Column('text')
  cause!: string;

  @Column('timestamptz', { nullable: true })
  nextTryAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  resolvedAt!: Date | null;
}
