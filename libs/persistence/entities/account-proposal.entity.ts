import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AccountReason, Grant, ProposalStanding } from '../../rules/organisation/accounts.js';
import type { Role } from '../../rules/words.js';
import { DepartmentEntity } from './department.entity.js';
import { UserEntity } from './user.entity.js';

/** A right, or a way into an account, that one asked for and another confirms (R10.1). */
@Entity('account_proposal')
@Index('uq_account_proposal_waiting', ['accountId'], { unique: true, where: `standing = 'waiting'` })
@Check(
  'ck_account_proposal_four_eyes',
  `standing <> 'confirmed' OR (decided_by <> proposed_by AND decided_by <> account_id)`,
)
@Check(
  'ck_account_proposal_names',
  `standing = 'waiting' OR (username IS NULL AND display_name IS NULL AND mail IS NULL)`,
)
export class AccountProposalEntity {
  /** Made from the idempotency key. */
  @PrimaryColumn('uuid')
  id!: string;

  /** Of an account to be made: the id that it will have. */
  @Column('uuid')
  accountId!: string;

  @Column('text')
  kind!: Grant;

  @Column('text')
  reason!: AccountReason;

  /** Of `create` and `change`: where, and as what. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => DepartmentEntity)
  departmentId!: string | null;

  @Column('text', { array: true, nullable: true })
  roles!: Role[] | null;

  /** Of `create`, these three only until it is decided. */
  @Column('text', { nullable: true })
  username!: string | null;

  @Column('text', { nullable: true })
  displayName!: string | null;

  @Column('text', { nullable: true })
  mail!: string | null;

  @Column('uuid')
  @ForeignKey(() => UserEntity)
  proposedBy!: string;

  @Column('timestamptz')
  proposedAt!: Date;

  @Column('text')
  standing!: ProposalStanding;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => UserEntity)
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}
