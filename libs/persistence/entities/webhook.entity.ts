import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ListKind } from '../../rules/words.js';
import { CredentialEntity } from './credential.entity.js';

/** Where a system wants to be told of changes (R7.3). */
@Entity('webhook')
export class WebhookEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Whose it is: what may be told, and to whom, is what the credential's party may learn. */
  @Column('uuid')
  @ForeignKey(() => CredentialEntity)
  @Index()
  credentialId!: string;

  @Column('text')
  url!: string;

  /** Only entries of these lists; empty: of all that the party may learn of. */
  @Column('text', { array: true })
  lists!: ListKind[];

  /** The signing secret under the webhook's data key. */
  @Column('bytea')
  sealedSecret!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  /** Told of what comes behind it in the feed of changes, unless older changes were asked for. */
  @Column('bigint')
  fromPosition!: string;

  /** Since when no delivery has succeeded; null: the last one did. */
  @Column('timestamptz', { nullable: true })
  failingSince!: Date | null;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('text', { nullable: true })
  disabledWhy!: 'failing' | 'asked' | null;

  @Column('timestamptz', { nullable: true })
  deletedAt!: Date | null;
}
