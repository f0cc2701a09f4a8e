import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Platform } from '../../rules/words.js';
import type { Deadline } from '../../rules/calendar/deadline.js';
import { Attempted } from './attempted.js';
import { EntryEntity } from './entry.entity.js';

/** `open` until it was handed over, `sent` until the platform has answered; `withdrawn`: the entry ended before. */
export const REMOVAL_STATUSES = ['open', 'sent', 'removed', 'refused', 'withdrawn'] as const;
export type RemovalStatus = (typeof REMOVAL_STATUSES)[number];

/** A platform is asked to take a subject off its red list, since a black entry stands against it (§六, R3.4). */
@Entity('removal_request')
@Unique('uq_removal_request_listing', ['entryId', 'platform', 'reference'])
@Index('ix_removal_request_opened', ['openedAt', 'id'])
@Index('ix_removal_request_due', ['dueAt'], { where: 'answered_at IS NULL' })
@Index('ix_removal_request_counted', ['calendarRevision', 'id'], { where: 'answered_at IS NULL' })
@Index('ix_removal_request_late', ['dueAt', 'id'], {
  where: 'answered_at IS NULL AND escalated_at IS NOT NULL',
})
export class RemovalRequestEntity extends Attempted {
  @PrimaryColumn('uuid')
  id!: string;

  /** The black entry for whose sake it is asked. */
  @Column('uuid')
  @ForeignKey(() => EntryEntity)
  entryId!: string;

  @Column('text')
  platform!: Platform;

  /** The platform's own number of the red listing. */
  @Column('text')
  reference!: string;

  @Column('text', { default: 'open' })
  status!: RemovalStatus;

  @Column('timestamptz')
  openedAt!: Date;

  /** Within which the platform should answer, from when the request was opened. */
  @Column('jsonb')
  term!: unknown;

  @Column('timestamptz')
  dueAt!: Date;

  /** Shanghai date. */
  @Column('date')
  dueOn!: string;

  @Column('text')
  certainty!: Deadline['certainty'];

  /** The calendar on which the due date was counted. */
  @Column('int')
  calendarRevision!: number;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  /** The platform's receipt number. */
  @Column('text', { nullable: true })
  receipt!: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  /** The platform's words, which may name somebody: sealed under the entry's data key. */
  @Column('bytea', { nullable: true })
  sealedAnswer!: Buffer | null;

  /** The officer who recorded an answer that came by letter; null: it came through the interface, or none did. */
  @Column('uuid', { nullable: true })
  answeredBy!: string | null;

  @Column('uuid', { nullable: true })
  handCommandId!: string | null;

  /** The letter's reference and the officer's reason, sealed with the command. */
  @Column('bytea', { nullable: true })
  sealedHand!: Buffer | null;

  @Column('timestamptz', { nullable: true })
  escalatedAt!: Date | null;

  /** The newest snapshot in which the listing still stood, though the platform had answered that it was removed. */
  @Column('timestamptz', { nullable: true })
  stillListedAsOf!: Date | null;
}
