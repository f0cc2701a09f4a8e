import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ErasureWait } from '../../rules/erasure/steps.js';
import type { ErasureGround } from '../../rules/erasure/retention.js';
import type { EventActor } from '../record/transition.js';
import { EntryEntity } from './entry.entity.js';

/** The destruction of an entry's information: ordered, carried out, certified (§19, R8.5, R9.4). */
@Entity('erasure')
@Index('ix_erasure_unfollowed', ['orderedAt'], { where: 'followed_at IS NULL' })
@Index('ix_erasure_ordered_at', ['orderedAt', 'entryId'])
@Check('ck_erasure_certified', '(certificate IS NULL) = (finished_at IS NULL)')
export class ErasureEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => EntryEntity)
  entryId!: string;

  @Column('text')
  ground!: ErasureGround;

  @Column('text')
  article!: string;

  @Column('jsonb')
  orderedBy!: EventActor;

  @Column('timestamptz')
  orderedAt!: Date;

  /** Since when a workflow follows it. */
  @Column('timestamptz', { nullable: true })
  followedAt!: Date | null;

  /** What it waited for when it last looked. */
  @Column('text', { array: true, default: [] })
  waitsFor!: ErasureWait[];

  @Column('timestamptz', { nullable: true })
  lookedAt!: Date | null;

  /** Whose runs and histories were destroyed: nothing is archived under these ids again. */
  @Column('text', { array: true, default: [] })
  @Index('ix_erasure_workflow_ids', { type: 'gin' })
  workflowIds!: string[];

  /** The subject without numbers that the entry is of from now on. */
  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('jsonb', { nullable: true })
  certificate!: Record<string, unknown> | null;

  /** SHA-256 of the certificate's canonical JSON; it stands in the entry's chain too. */
  @Column('bytea', { nullable: true })
  certificateHash!: Buffer | null;
}
