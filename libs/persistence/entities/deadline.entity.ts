import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EntryEntity } from './entry.entity.js';
import type { Certainty } from './calendar-year.entity.js';

export type DeadlineStatus = 'open' | 'met' | 'cancelled';

/** A deadline of an entry with the term it was counted by and the explanation of why it falls where it falls. */
@Entity('deadline')
@Index('ix_deadline_entry_id', ['entryId'])
@Index('ix_deadline_open', ['entryId', 'calendarRevision'], { where: "status = 'open'" })
@Check('ck_deadline_settled', "(status = 'open') = (settled_at IS NULL)")
export class DeadlineEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => EntryEntity)
  entryId!: string;

  @Column('text')
  kind!: string;

  @Column('jsonb')
  term!: unknown;

  /** A term that had to pass first (service by publication), or null. */
  @Column('jsonb', { nullable: true })
  after!: unknown;

  @Column('text')
  countedFrom!: string;

  @Column('timestamptz')
  dueAt!: Date;

  @Column('date')
  dueOn!: string;

  @Column('text')
  certainty!: Certainty;

  @Column('jsonb')
  explanation!: unknown;

  @Column('int')
  calendarRevision!: number;

  @Column('text', { default: 'open' })
  status!: DeadlineStatus;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;

  @Column('int')
  setBySeq!: number;
}
