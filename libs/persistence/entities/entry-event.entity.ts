import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { EntryEntity } from './entry.entity.js';

/** One event of the legal record. Append-only by trigger, chained per entry by hash. */
@Entity('entry_event')
@Unique('uq_entry_event_command_id', ['commandId'])
@Index('ix_entry_event_at', ['at'])
@Index('ix_entry_event_objection', ['at'], { where: "type = 'objectionFiled'" })
export class EntryEventEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => EntryEntity)
  entryId!: string;

  @PrimaryColumn('int')
  seq!: number;

  @Column('text')
  type!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('jsonb')
  actor!: Record<string, unknown>;

  @Column('uuid')
  commandId!: string;

  @Column('text')
  article!: string;

  @Column('text', { nullable: true })
  stateFrom!: string | null;

  @Column('text')
  stateTo!: string;

  /** Public codes, dates and ids only. */
  @Column('jsonb')
  data!: Record<string, unknown>;

  /** The private part of the command that made this event, under the entry's data key. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  @Column('bytea', { nullable: true })
  previousHash!: Buffer | null;

  @Column('bytea')
  hash!: Buffer;
}
