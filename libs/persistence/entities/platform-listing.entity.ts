import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ListKind } from '../../rules/words.js';
import { PlatformSnapshotEntity } from './platform-snapshot.entity.js';

/** One line of a snapshot: no name, the number as a keyed hash only. */
@Entity('platform_listing')
@Index('ix_platform_listing_identifier', ['identifierHash', 'snapshotId'])
@Index('ix_platform_listing_red', ['snapshotId'], { where: "list_kind = 'red'" })
export class PlatformListingEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PlatformSnapshotEntity, { onDelete: 'CASCADE' })
  snapshotId!: string;

  @PrimaryColumn('int')
  rowNo!: number;

  @Column('bytea')
  identifierHash!: Buffer;

  @Column('text')
  listKind!: ListKind;

  /** The platform's own number of the listing. */
  @Column('text')
  reference!: string;
}
