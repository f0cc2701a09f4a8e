import {
  ACCOUNT_REASONS,
  GRANTS,
  PROPOSAL_STANDINGS,
  type AccountReason,
  type Grant,
  type ProposalStanding,
} from '../../../libs/rules/organisation/accounts.js';
import { ROLES, type Role } from '../../../libs/rules/words.js';
import { Code, Codes, Flag, Id, Instant, Items, Part, Text } from '../http/output.js';

/** Something that gives somebody a right, asked for by one and confirmed by another. */
export class ProposalDto {
  @Id()
  id!: string;

  @Id({ description: 'Of an account to be made: the id that it will have' })
  accountId!: string;

  @Text({ nullable: true, description: 'Null: an account that was never made' })
  username!: string | null;

  @Text({ nullable: true })
  displayName!: string | null;

  @Code(GRANTS, 'AccountGrant')
  kind!: Grant;

  @Code(ACCOUNT_REASONS, 'AccountReason')
  reason!: AccountReason;

  @Id({ nullable: true, description: 'Where, if that is asked for' })
  departmentId!: string | null;

  @Codes(ROLES, 'Role', { nullable: true, description: 'As what, if that is asked for' })
  roles!: Role[] | null;

  @Id({ nullable: true, description: 'Where the account works now; null: it is not made yet' })
  presentDepartmentId!: string | null;

  @Codes(ROLES, 'Role', { description: 'As what now' })
  presentRoles!: Role[];

  @Text({ nullable: true })
  proposedBy!: string | null;

  @Instant()
  proposedAt!: string;

  @Code(PROPOSAL_STANDINGS, 'AccountProposalStanding')
  standing!: ProposalStanding;

  @Text({ nullable: true, description: 'Null: nobody yet, or it was overtaken' })
  decidedBy!: string | null;

  @Instant({ nullable: true })
  decidedAt!: string | null;

  @Flag({ description: 'Whether the caller may confirm it now' })
  mayConfirm!: boolean;

  @Text({ nullable: true, description: 'Why not, of one that waits' })
  whyNot!: string | null;
}

export class ProposalsDto {
  @Items(() => ProposalDto, { description: 'That wait, the oldest first' })
  items!: ProposalDto[];
}

export class ConfirmedDto {
  @Part(() => ProposalDto)
  proposal!: ProposalDto;

  @Text({
    nullable: true,
    description:
      'Of a new account or a reset password, shown this once. Null: none, or the request is a repeat; ask for another reset then.',
  })
  oneTimePassword!: string | null;
}
