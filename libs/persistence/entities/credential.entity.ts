import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Scope, SystemParty } from '../../rules/systems.js';
import { DepartmentEntity } from './department.entity.js';

/**
 * What a system shows instead of a session (R10.2). Only hashes of its secrets stand here: the one in use, and after a
 * rotation the one before it for as long as the grace period lasts.
 */
@Entity('credential')
@Unique('uq_credential_secret', ['secretHash'])
@Unique('uq_credential_previous', ['previousHash'])
@Check('ck_credential_previous', '(previous_hash IS NULL) = (previous_until IS NULL)')
@Check('ck_credential_party', "party <> 'implementingDepartment' OR department_id IS NOT NULL")
@Check('ck_credential_body', "body IS NULL OR party = 'invitedBody'")
export class CredentialEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Of the system, as the credit office calls it. */
  @Column('text')
  name!: string;

  @Column('text')
  party!: SystemParty;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => DepartmentEntity)
  departmentId!: string | null;

  /** As which invited body of the catalogue of measures the system speaks. */
  @Column('text', { nullable: true })
  body!: string | null;

  @Column('text', { array: true })
  scopes!: Scope[];

  /** The secret's first characters, by which its owner knows it. */
  @Column('text')
  prefix!: string;

  @Column('bytea')
  secretHash!: Buffer;

  @Column('bytea', { nullable: true })
  previousHash!: Buffer | null;

  @Column('timestamptz', { nullable: true })
  previousUntil!: Date | null;

  @Column('int')
  perMinute!: number;

  @Column('int')
  perDay!: number;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  rotatedAt!: Date | null;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
