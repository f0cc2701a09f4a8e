import {
  ACCOUNT_STATES,
  type AccountState,
} from '../../../libs/persistence/repositories/account-list.repository.js';
import { isMailAddress } from '../../../libs/rules/notifications/address.js';
import { ACCOUNT_REASONS, type AccountReason } from '../../../libs/rules/organisation/accounts.js';
import { isName, isUsername } from '../../../libs/rules/organisation/names.js';
import { ROLES, type Role } from '../../../libs/rules/words.js';
import { CodeIn, CodesIn, CountIn, FlagIn, FormIn, IdIn, TextIn } from '../http/input.js';
import { Codes, Count, Flag, Id, Instant, Items, Part, Text } from '../http/output.js';
import { DEFAULT_PAGE, MAX_PAGE } from '../http/page.dto.js';
import { ProposalDto } from './proposals.dto.js';

const MOST_VERSIONS = 1_000_000_000;
const VersionIn = () =>
  CountIn(1, MOST_VERSIONS, {
    description: 'Of the account as you have seen it: of two changes the second is told',
  });
const ReasonIn = () => CodeIn(ACCOUNT_REASONS, 'AccountReason');

export class SearchAccountsDto {
  @TextIn(64, { optional: true, description: 'Part of the user name or of the display name' })
  text?: string;

  @IdIn({ optional: true })
  departmentId?: string;

  @CodeIn(ROLES, 'Role', { optional: true })
  role?: Role;

  @CodeIn(ACCOUNT_STATES, 'AccountState', { optional: true })
  state?: AccountState;

  @FlagIn({ optional: true, description: 'Whether a second factor is set' })
  secondFactor?: boolean;

  @TextIn(400, { optional: true, description: '`next` of the page before' })
  cursor?: string;

  @CountIn(1, MAX_PAGE, { optional: true, description: `${DEFAULT_PAGE.toString()} unless told` })
  limit?: number;
}

/** What an account is called, where it works, and as what. */
class AccountGiven {
  @FormIn(60, isName, 'letters, digits and the marks of names only')
  displayName!: string;

  @IdIn()
  departmentId!: string;

  @CodesIn(ROLES, 'Role', { min: 1, max: ROLES.length })
  roles!: Role[];

  @FormIn(254, isMailAddress, 'must be a mail address', { nullable: true, description: 'Where warnings go' })
  mail!: string | null;

  @ReasonIn()
  reason!: AccountReason;
}

export class NewAccountDto extends AccountGiven {
  @FormIn(32, isUsername, 'three or more small Latin letters and digits, single . _ - between them')
  username!: string;
}

export class ChangeAccountDto extends AccountGiven {
  @VersionIn()
  version!: number;
}

export class ActOnAccountDto {
  @ReasonIn()
  reason!: AccountReason;

  @VersionIn()
  version!: number;
}

export class AccountDto {
  @Id()
  id!: string;

  @Text()
  username!: string;

  @Text()
  displayName!: string;

  @Id()
  departmentId!: string;

  @Codes(ROLES, 'Role', { description: 'Empty: all were taken away' })
  roles!: Role[];

  @Text({ nullable: true })
  mail!: string | null;

  @Flag({ description: 'False: disabled' })
  active!: boolean;

  @Flag({ description: 'The one-time password was not changed yet' })
  mustChangePassword!: boolean;

  @Instant({ nullable: true, description: 'Null: not locked' })
  lockedUntil!: string | null;

  @Instant({ nullable: true })
  secondFactorAt!: string | null;

  @Instant({ nullable: true })
  lastSignInAt!: string | null;

  @Instant()
  createdAt!: string;

  @Count({ description: 'Signed-in browsers' })
  sessions!: number;

  @Count()
  version!: number;
}

export class AccountsPage {
  @Items(() => AccountDto, { description: 'By user name' })
  items!: AccountDto[];

  @Text({ nullable: true })
  next!: string | null;
}

export class AccountPageDto {
  @Part(() => AccountDto)
  account!: AccountDto;

  @Items(() => ProposalDto, { description: 'What was asked for, the latest first' })
  proposals!: ProposalDto[];
}
