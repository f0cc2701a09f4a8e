import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { SubjectEntity } from './subject.entity.js';

/** A new number of its own; a number that was another subject's, who is the same from now on; a new name. */
export type SubjectEventType = 'numberAdded' | 'joined' | 'renamed';

/** One recorded act on a subject's identity (succession). Append-only by trigger, chained per subject by hash. */
@Entity('subject_event')
@Unique('uq_subject_event_seq', ['subjectId', 'seq'])
export class SubjectEventEntity {
  /** The command's id. */
  @PrimaryColumn('uuid')
  id!: string;

  /** The root under which the act was recorded. */
  @Column('uuid')
  @ForeignKey(() => SubjectEntity)
  subjectId!: string;

  @Column('int')
  seq!: number;

  @Column('text')
  type!: SubjectEventType;

  @Column('timestamptz')
  at!: Date;

  /** Shanghai date from which it holds. */
  @Column('date')
  effectiveOn!: string;

  @Column('jsonb')
  actor!: Record<string, unknown>;

  @Column('text')
  article!: string;

  /** Codes and ids only. */
  @Column('jsonb')
  data!: Record<string, unknown>;

  /** Reason and new name, under the subject's data key. */
  @Column('bytea')
  sealed!: Buffer;

  /** Keyed hash of what was asked, to know a repeat from another request with the same key. */
  @Column('bytea')
  fingerprint!: Buffer;

  @Column('bytea', { nullable: true })
  previousHash!: Buffer | null;

  @Column('bytea')
  hash!: Buffer;
}
