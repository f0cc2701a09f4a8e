import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RemedyDeadlineEntity } from './remedy-deadline.entity.js';

/** The journal of moved deadlines of cases: old and new date, why, when. */
@Entity('remedy_deadline_change')
export class RemedyDeadlineChangeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => RemedyDeadlineEntity)
  @Index()
  remedyDeadlineId!: string;

  @Column('jsonb')
  old!: Record<string, unknown>;

  @Column('jsonb')
  new!: Record<string, unknown>;

  @Column('text')
  why!: string;

  @Column('timestamptz')
  at!: Date;
}
