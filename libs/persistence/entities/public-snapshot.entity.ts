import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A day's signed file of all that is public; the file itself lies in the folder of snapshots. */
@Entity('public_snapshot')
@Unique('uq_public_snapshot_previous_day', ['previousDay'])
@Check('ck_public_snapshot_previous', '(previous_day IS NULL) = (previous_hash IS NULL)')
export class PublicSnapshotEntity {
  /** Shanghai date. */
  @PrimaryColumn('date')
  day!: string;

  @Column('timestamptz')
  madeAt!: Date;

  @Column('int')
  entries!: number;

  @Column('int')
  bytes!: number;

  /** SHA-256 of the file. */
  @Column('bytea')
  hash!: Buffer;

  @Column('date', { nullable: true })
  previousDay!: string | null;

  /** The file names it too: no day can be left out or put in. */
  @Column('bytea', { nullable: true })
  previousHash!: Buffer | null;

  /** Ed25519 over the file. */
  @Column('bytea')
  signature!: Buffer;

  /** With which it verifies, as SPKI. */
  @Column('bytea')
  publicKey!: Buffer;
}
