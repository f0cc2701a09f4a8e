import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RemovalRequestEntity } from './removal-request.entity.js';

/** The journal of moved due dates of removal requests: old and new, why, when. */
@Entity('removal_request_change')
export class RemovalRequestChangeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => RemovalRequestEntity)
  @Index()
  requestId!: string;

  @Column('jsonb')
  old!: Record<string, unknown>;

  @Column('jsonb')
  new!: Record<string, unknown>;

  @Column('text')
  why!: string;

  @Column('timestamptz')
  at!: Date;
}
