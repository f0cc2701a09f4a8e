import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UserEntity } from './user.entity.js';

/** The app whose codes an account signs in with, beside its password; offered until the first code proved it. */
@Entity('second_factor')
export class SecondFactorEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => UserEntity, { onDelete: 'CASCADE' })
  userId!: string;

  /** The secret that the app shares (RFC 6238), under the account's key. */
  @Column('bytea')
  sealedSecret!: Buffer;

  @Column('timestamptz')
  offeredAt!: Date;

  /** The step of the last code that was taken: none is taken twice. */
  @Column('bigint', { nullable: true })
  lastStep!: string | null;

  /** Keyed hashes of the recovery codes that are left. */
  @Column('bytea', { array: true, default: [] })
  recoveryHashes!: Buffer[];
}
