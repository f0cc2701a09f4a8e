import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export type DataKeyOwner = 'entry' | 'import' | 'subject' | 'webhook' | 'querier' | 'case' | 'account';

/**
 * The key under which everything personal of one entry (import, subject, case) or the secret of one webhook or account is sealed, itself wrapped by the master key.
 * Destroying it nulls `wrapped`: what was sealed is gone, also from backups of every other table.
 */
@Entity('data_key')
@Check('ck_data_key_destroyed', '(wrapped IS NULL) = (destroyed_at IS NOT NULL)')
export class DataKeyEntity {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @Column('text')
  ownerKind!: DataKeyOwner;

  @Column('bytea', { nullable: true })
  wrapped!: Buffer | null;

  @Column('text')
  masterKeyId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  destroyedAt!: Date | null;
}
