import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The history of a closed run, kept beyond Temporal's retention (gzip of its protobuf JSON). */
@Entity('workflow_history')
export class WorkflowHistoryEntity {
  @PrimaryColumn('text')
  workflowId!: string;

  @PrimaryColumn('text')
  runId!: string;

  @Column('timestamptz')
  closedAt!: Date;

  @Column('text')
  status!: string;

  @Column('bytea')
  history!: Buffer;

  @Column('int')
  eventCount!: number;
}
