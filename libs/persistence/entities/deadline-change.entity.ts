import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DeadlineEntity } from './deadline.entity.js';

/** The journal of moved deadlines: old and new date, why (calendar revision or event), when. */
@Entity('deadline_change')
export class DeadlineChangeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => DeadlineEntity)
  @Index()
  deadlineId!: string;

  @Column('jsonb')
  old!: Record<string, unknown>;

  @Column('jsonb')
  new!: Record<string, unknown>;

  @Column('text')
  why!: string;

  @Column('timestamptz')
  at!: Date;
}
