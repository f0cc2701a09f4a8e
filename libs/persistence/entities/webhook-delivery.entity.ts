import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Occasion } from '../../rules/sharing/occasions.js';
import { EntryEntity } from './entry.entity.js';
import { WebhookEntity } from './webhook.entity.js';

/** One change that one webhook is told of, until it has answered 2xx. */
@Entity('webhook_delivery')
@Unique('uq_webhook_delivery_event', ['webhookId', 'entryId', 'seq'])
@Index('ix_webhook_delivery_due', ['webhookId', 'position'], { where: 'delivered_at IS NULL' })
@Index('ix_webhook_delivery_unfollowed', ['webhookId'], { where: 'followed_at IS NULL' })
@Index('ix_webhook_delivery_position', ['webhookId', 'position'])
export class WebhookDeliveryEntity {
  /** `webhook-id`: the receiver knows a repeat by it. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => WebhookEntity)
  webhookId!: string;

  /** In the feed of changes. */
  @Column('bigint')
  position!: string;

  @Column('uuid')
  @ForeignKey(() => EntryEntity)
  entryId!: string;

  @Column('int')
  seq!: number;

  @Column('text')
  occasion!: Occasion;

  /** Since when a workflow follows it. */
  @Column('timestamptz', { nullable: true })
  followedAt!: Date | null;

  @Column('int', { default: 0 })
  attempts!: number;

  @Column('timestamptz', { nullable: true })
  lastAt!: Date | null;

  /** Of the last answer; null: there was none. */
  @Column('int', { nullable: true })
  lastStatus!: number | null;

  /** Why the last attempt failed, in words without content. */
  @Column('text', { nullable: true })
  lastError!: string | null;

  @Column('timestamptz', { nullable: true })
  deliveredAt!: Date | null;

  /** Since when it holds up nothing that comes after it; delivered once more only when somebody asks. */
  @Column('timestamptz', { nullable: true })
  skippedAt!: Date | null;
}
