import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Platform } from '../../rules/words.js';

/** How the last attempts to pull a platform's lists went. */
@Entity('platform_contact')
export class PlatformContactEntity {
  @PrimaryColumn('text')
  platform!: Platform;

  @Column('timestamptz')
  triedAt!: Date;

  @Column('timestamptz', { nullable: true })
  succeededAt!: Date | null;

  /** Since when it fails; null: the last attempt succeeded. */
  @Column('timestamptz', { nullable: true })
  failingSince!: Date | null;

  /** Kind of failure, in words without content. */
  @Column('text', { nullable: true })
  error!: string | null;
}
