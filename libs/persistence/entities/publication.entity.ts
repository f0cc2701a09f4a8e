import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import type { PublicationAct } from '../../rules/publication/acts.js';
import type { OutletCode } from '../../rules/publication/channels.js';
import type { Occasion } from '../../rules/sharing/occasions.js';
import { Attempted } from './attempted.js';
import { EntryEntity } from './entry.entity.js';

/** The channel ledger (R6.4): what was done with an entry at which channel when, and with what receipt. */
@Entity('publication')
@Unique('uq_publication_act', ['entryId', 'seq', 'channel', 'act'])
@Index('ix_publication_open', ['openedAt', 'id'], { where: 'received_at IS NULL AND withdrawn_at IS NULL' })
@Index('ix_publication_unfollowed', ['entryId'], { where: 'followed_at IS NULL' })
@Index('ix_publication_opened', ['openedAt', 'id'])
@Index('ix_publication_rung', ['rungAt', 'id'], {
  where: 'rung IS NOT NULL AND received_at IS NULL AND withdrawn_at IS NULL',
})
@Check('ck_publication_received', '(receipt IS NULL) = (received_at IS NULL)')
export class PublicationEntity extends Attempted {
  /** The channel knows a repeat by it. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => EntryEntity)
  entryId!: string;

  /** Of the event that brought it about. */
  @Column('int')
  seq!: number;

  @Column('text')
  occasion!: Occasion;

  @Column('text')
  act!: PublicationAct;

  @Column('text')
  channel!: OutletCode;

  @Column('timestamptz')
  openedAt!: Date;

  /** A takedown is due at the instant of the exit; the others as soon as may be. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  /** The end of validity that the channel was given (R6.5). */
  @Column('timestamptz', { nullable: true })
  until!: Date | null;

  /** Since when a workflow follows it. */
  @Column('timestamptz', { nullable: true })
  followedAt!: Date | null;

  /** From here on it may have reached the channel, whatever became of the answer. */
  @Column('timestamptz', { nullable: true })
  begunAt!: Date | null;

  /** When it was first handed over. */
  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  /** SHA-256 of what was handed over. */
  @Column('bytea', { nullable: true })
  contentHash!: Buffer | null;

  /** What was handed over, under the entry's data key. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  @Column('text', { nullable: true })
  receipt!: string | null;

  @Column('timestamptz', { nullable: true })
  receivedAt!: Date | null;

  /** The entry's end overtook it: it is not sent any more. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  /** The last rung of the ladder that was climbed. */
  @Column('text', { nullable: true })
  rung!: FilingRung['role'] | null;

  @Column('timestamptz', { nullable: true })
  rungAt!: Date | null;
}
