import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What §八 says of the subject and the facts, sealed under the entry's data key. It is written before the first
 * event, so it has no foreign key to `entry`. `nameTokens` is the blind index for search by part of a name.
 */
@Entity('entry_dossier')
export class EntryDossierEntity {
  @PrimaryColumn('uuid')
  entryId!: string;

  @Column('bytea')
  sealed!: Buffer;

  @Column('int', { array: true })
  @Index('ix_entry_dossier_name_tokens', { type: 'gin' })
  nameTokens!: number[];

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;
}
