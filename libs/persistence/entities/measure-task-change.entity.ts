import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MeasureTaskEntity } from './measure-task.entity.js';

/** The journal of moved due dates of measures: old and new, why, when. */
@Entity('measure_task_change')
export class MeasureTaskChangeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => MeasureTaskEntity)
  @Index()
  taskId!: string;

  @Column('jsonb')
  old!: Record<string, unknown>;

  @Column('jsonb')
  new!: Record<string, unknown>;

  @Column('text')
  why!: string;

  @Column('timestamptz')
  at!: Date;
}
