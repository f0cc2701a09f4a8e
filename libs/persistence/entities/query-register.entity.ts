import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CredentialEntity } from './credential.entity.js';
import { UserEntity } from './user.entity.js';

/** Ways of looking at personal data: of one entry, of one number, of many subjects, all that has changed, and a list. */
export const LOOK_KINDS = ['personal', 'document', 'search', 'screening', 'changes', 'export'] as const;
export type LookKind = (typeof LOOK_KINDS)[number];

/**
 * One look at personal data by a system or an officer (R10.1): who, why, at how many, and who was found. Holds no
 * number and no name. Append-only by trigger.
 */
@Entity('query_register')
@Index('ix_query_register_at', ['at', 'id'])
@Index('ix_query_register_credential', ['credentialId', 'at'])
@Index('ix_query_register_user', ['userId', 'at'])
@Index('ix_query_register_entry', ['entryId'], { where: 'entry_id IS NOT NULL' })
@Check('ck_query_register_who', '(credential_id IS NULL) <> (user_id IS NULL)')
export class QueryRegisterEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  kind!: LookKind;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => CredentialEntity)
  credentialId!: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => UserEntity)
  userId!: string | null;

  @Column('uuid', { nullable: true })
  departmentId!: string | null;

  @Column('text')
  purpose!: string;

  /** The entry that was opened; null for looks by number or name. */
  @Column('uuid', { nullable: true })
  entryId!: string | null;

  /** The purpose in words, which may name somebody: sealed, under the entry's key or else the querier's. */
  @Column('bytea', { nullable: true })
  sealedText!: Buffer | null;

  /** How many were asked about. */
  @Column('int')
  asked!: number;

  /** Roots of subjects whose entries were told. */
  @Column('uuid', { array: true })
  @Index('ix_query_register_found', { type: 'gin' })
  found!: string[];

  /** Roots of subjects that a name suggested. */
  @Column('uuid', { array: true })
  suggested!: string[];

  /** Keyed hashes of what nobody was found by. */
  @Column('bytea', { array: true })
  missed!: Buffer[];

  @Column('text')
  ip!: string;

  @Column('text', { nullable: true })
  correlationId!: string | null;
}
