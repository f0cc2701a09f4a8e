import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FigureCorrection } from '../../rules/statistics/figures.js';
import type { Role } from '../../rules/words.js';
import { StatisticsReturnEntity } from './statistics-return.entity.js';

/** An officer's word on a return; kept before the workflow is asked, in force once recorded. The last one counts. */
@Entity('statistics_confirmation')
@Index('ix_statistics_confirmation_recorded', ['returnId', 'recordedAt'], {
  where: 'recorded_at IS NOT NULL',
})
export class StatisticsConfirmationEntity {
  /** The command id. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => StatisticsReturnEntity)
  returnId!: string;

  @Column('text')
  actorId!: string;

  @Column('uuid')
  departmentId!: string;

  @Column('jsonb')
  corrections!: FigureCorrection[];

  @Column('text', { nullable: true })
  narrative!: string | null;

  @Column('timestamptz')
  receivedAt!: Date;

  @Column('text', { nullable: true })
  role!: Role | null;

  @Column('text', { nullable: true })
  article!: string | null;

  @Column('timestamptz', { nullable: true })
  recordedAt!: Date | null;
}
