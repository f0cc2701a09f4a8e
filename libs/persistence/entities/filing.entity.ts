import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Deadline } from '../../rules/calendar/deadline.js';
import type { Term } from '../../rules/calendar/term.js';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import type { Occasion } from '../../rules/sharing/occasions.js';
import type { Recipient } from '../../rules/sharing/recipients.js';
import { Attempted } from './attempted.js';
import { EntryEntity } from './entry.entity.js';

/** What has to be filed with whom until when (§九, R6.3): one for each recipient of each occasion. */
@Entity('filing')
@Unique('uq_filing_occasion', ['entryId', 'seq', 'recipient'])
@Index('ix_filing_open', ['dueAt', 'id'], { where: 'received_at IS NULL' })
@Index('ix_filing_unfollowed', ['entryId'], { where: 'followed_at IS NULL' })
@Index('ix_filing_counted', ['id', 'calendarRevision'], { where: 'received_at IS NULL' })
@Index('ix_filing_due', ['dueAt', 'recipient'])
@Index('ix_filing_opened', ['openedAt', 'id'])
@Check('ck_filing_received', '(receipt IS NULL) = (received_at IS NULL)')
export class FilingEntity extends Attempted {
  /** The recipient knows a repeat by it. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => EntryEntity)
  entryId!: string;

  /** Of the event that is filed. */
  @Column('int')
  seq!: number;

  @Column('text')
  occasion!: Occasion;

  @Column('text')
  recipient!: Recipient;

  @Column('timestamptz')
  openedAt!: Date;

  @Column('jsonb')
  term!: Term;

  @Column('text')
  countedFrom!: string;

  @Column('timestamptz')
  dueAt!: Date;

  /** Shanghai date. */
  @Column('date')
  dueOn!: string;

  @Column('text')
  certainty!: Deadline['certainty'];

  @Column('jsonb')
  explanation!: Deadline;

  @Column('int')
  calendarRevision!: number;

  /** Since when a workflow follows it. */
  @Column('timestamptz', { nullable: true })
  followedAt!: Date | null;

  /** When it was first handed over. */
  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  /** SHA-256 of what was handed over, under the entry's data key. */
  @Column('bytea', { nullable: true })
  contentHash!: Buffer | null;

  @Column('text', { nullable: true })
  receipt!: string | null;

  @Column('timestamptz', { nullable: true })
  receivedAt!: Date | null;

  /** The last rung of the ladder that was climbed. */
  @Column('text', { nullable: true })
  rung!: FilingRung['role'] | null;

  @Column('timestamptz', { nullable: true })
  rungAt!: Date | null;
}
