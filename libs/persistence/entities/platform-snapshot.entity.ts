import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Platform } from '../../rules/words.js';
import { UserEntity } from './user.entity.js';

/** What a platform's lists held at an instant (R4.1): uploaded by an officer, or pulled. */
@Entity('platform_snapshot')
@Unique('uq_platform_snapshot_file', ['platform', 'fileHash'])
@Index('ix_platform_snapshot_newest', ['platform', 'asOf', 'receivedAt'])
@Index('ix_platform_snapshot_unannounced', ['platform'], { where: 'announced_at IS NULL' })
export class PlatformSnapshotEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  platform!: Platform;

  /** The instant for which the platform says that its data is complete. */
  @Column('timestamptz')
  asOf!: Date;

  @Column('timestamptz')
  receivedAt!: Date;

  @Column('text')
  source!: 'upload' | 'pull';

  /** Keyed fingerprint of as-of and content: the same file of the same as-of twice is one snapshot. */
  @Column('bytea')
  fileHash!: Buffer;

  @Column('int')
  rows!: number;

  /** Lines left out, for their number can be nobody's. */
  @Column('int', { default: 0 })
  skipped!: number;

  /** Who uploaded it; null when it was pulled. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => UserEntity)
  receivedBy!: string | null;

  /** When everybody whom it may concern had been told. */
  @Column('timestamptz', { nullable: true })
  announcedAt!: Date | null;
}
