import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SweepState } from '../../rules/standards/sweep.js';
import { DepartmentEntity } from './department.entity.js';
import { StandardVersionEntity } from './standard-version.entity.js';
import { StandardEntity } from './standard.entity.js';

/** A sweep of a standard (R8.4). One at a time: the partial index is that law. Its workflow writes its state. */
@Entity('sweep')
@Index('uq_sweep_open', ['standardId'], { unique: true, where: "state NOT IN ('done', 'cancelled')" })
@Index('ix_sweep_started_at', ['startedAt', 'id'])
export class SweepEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => StandardEntity)
  standardId!: string;

  /** The new version, whose criteria are asked. */
  @Column('uuid')
  @ForeignKey(() => StandardVersionEntity)
  standardVersionId!: string;

  /** Whose entries it goes over; null: those of all departments. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => DepartmentEntity)
  departmentId!: string | null;

  @Column('text')
  state!: SweepState;

  @Column('uuid')
  startedBy!: string;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz', { nullable: true })
  evaluatedAt!: Date | null;

  @Column('uuid', { nullable: true })
  approvedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
