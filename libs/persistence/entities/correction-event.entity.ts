import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { CorrectionEventType } from '../../rules/correction/judge-correction.js';
import { CorrectionEntity } from './correction.entity.js';

/** The record of a correction. Append-only by trigger, chained per entry by hash. */
@Entity('correction_event')
@Unique('uq_correction_event_seq', ['entryId', 'seq'])
export class CorrectionEventEntity {
  /** The command's id; for what the service does, one derived from the entry. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => CorrectionEntity)
  entryId!: string;

  @Column('int')
  seq!: number;

  @Column('text')
  type!: CorrectionEventType;

  @Column('timestamptz')
  at!: Date;

  @Column('jsonb')
  actor!: Record<string, unknown>;

  @Column('text')
  article!: string;

  /** Codes, ids, dates and amounts only. */
  @Column('jsonb')
  data!: Record<string, unknown>;

  /** What was written, under the entry's data key: gone with it. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  @Column('bytea', { nullable: true })
  previousHash!: Buffer | null;

  @Column('bytea')
  hash!: Buffer;
}
