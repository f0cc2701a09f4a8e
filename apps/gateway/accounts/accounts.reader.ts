import { Injectable } from '@nestjs/common';
import {
  AccountListRepository,
  type AccountRow,
} from '../../../libs/persistence/repositories/account-list.repository.js';
import { iso } from '../http/instants.js';
import { Problem } from '../http/problem.js';
import type { AccountDto, AccountPageDto, AccountsPage, SearchAccountsDto } from './accounts.dto.js';
import { ProposalsReader, type Looking } from './proposals.reader.js';

/** The accounts of the service (R10.1, R10.2). */
@Injectable()
export class AccountsReader {
  constructor(
    private readonly accounts: AccountListRepository,
    private readonly proposals: ProposalsReader,
  ) {}

  async search({ cursor, limit, ...filter }: SearchAccountsDto): Promise<AccountsPage> {
    const { items, next } = await this.accounts.search(filter, { cursor, limit });
    return { items: items.map(shown), next };
  }

  /** Throws `not-found`. */
  async one(id: string): Promise<AccountDto> {
    const account = await this.accounts.find(id);
    if (!account) throw new Problem('not-found');
    return shown(account);
  }

  async page(id: string, looking: Looking): Promise<AccountPageDto> {
    return { account: await this.one(id), proposals: await this.proposals.ofAccount(id, looking) };
  }
}

function shown({ lockedUntil, secondFactorAt, lastSignInAt, createdAt, ...account }: AccountRow): AccountDto {
  const locked = lockedUntil !== null && lockedUntil > new Date();
  return {
    ...account,
    lockedUntil: locked ? iso(lockedUntil) : null,
    ...{ secondFactorAt: iso(secondFactorAt), lastSignInAt: iso(lastSignInAt) },
    createdAt: createdAt.toISOString(),
  };
}
