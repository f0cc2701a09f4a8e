import { Injectable } from '@nestjs/common';
import type { AccountProposalEntity } from '../../../libs/persistence/entities/account-proposal.entity.js';
import type { UserEntity } from '../../../libs/persistence/entities/user.entity.js';
import { AccountProposalRepository } from '../../../libs/persistence/repositories/account-proposal.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import { mayConfirm } from '../../../libs/rules/organisation/accounts.js';
import { RULES } from '../../../libs/rules/rule-catalogue.js';
import type { Caller } from '../http/caller.js';
import { iso } from '../http/instants.js';
import { Problem, type Language } from '../http/problem.js';
import type { ProposalDto, ProposalsDto } from './proposals.dto.js';

/** Who looks, and in which language. */
export interface Looking {
  caller: Caller;
  language: Language;
}

const SHOWN_OF_ACCOUNT = 20;

/** What waits for a second person, and what became of it (R10.1). */
@Injectable()
export class ProposalsReader {
  constructor(
    private readonly proposals: AccountProposalRepository,
    private readonly users: UserRepository,
  ) {}

  async waiting(looking: Looking): Promise<ProposalsDto> {
    return { items: await this.#shown(await this.proposals.waiting(), looking) };
  }

  async ofAccount(accountId: string, looking: Looking): Promise<ProposalDto[]> {
    return this.#shown(await this.proposals.ofAccount(accountId, SHOWN_OF_ACCOUNT), looking);
  }

  /** Throws `not-found`. */
  async one(id: string, looking: Looking): Promise<ProposalDto> {
    const proposal = await this.proposals.find(id);
    const [shown] = await this.#shown(proposal ? [proposal] : [], looking);
    if (!shown) throw new Problem('not-found');
    return shown;
  }

  async #shown(rows: readonly AccountProposalEntity[], looking: Looking): Promise<ProposalDto[]> {
    const ids = rows.flatMap(({ proposedBy, decidedBy }) => [proposedBy, ...(decidedBy ? [decidedBy] : [])]);
    const names = await this.users.displayNames([...new Set(ids)]);
    const accounts = await this.users.byIds(rows.map(({ accountId }) => accountId));
    return rows.map((row) =>
      shownOne(row, { ...looking, names, account: accounts.get(row.accountId) ?? null }),
    );
  }
}

interface Beside extends Looking {
  names: ReadonlyMap<string, string>;
  account: UserEntity | null;
}

function shownOne(row: AccountProposalEntity, { names, account, caller, language }: Beside): ProposalDto {
  const { id, accountId, kind, reason, departmentId, roles, standing, proposedBy, decidedBy } = row;
  return {
    ...{ id, accountId, kind, reason, departmentId, roles, standing },
    username: account?.username ?? row.username,
    displayName: account?.displayName ?? row.displayName,
    presentDepartmentId: account?.departmentId ?? null,
    presentRoles: account?.roles ?? [],
    ...{ proposedBy: names.get(proposedBy) ?? null, proposedAt: row.proposedAt.toISOString() },
    ...{ decidedBy: (decidedBy && names.get(decidedBy)) ?? null, decidedAt: iso(row.decidedAt) },
    ...confirmationOf(row, caller, language),
  };
}

function confirmationOf(row: AccountProposalEntity, { actor, ability }: Caller, language: Language) {
  const verdict = mayConfirm(row, actor.id);
  if (!may(ability, 'account.confirm') || row.standing !== 'waiting')
    return { mayConfirm: false, whyNot: null };
  return { mayConfirm: verdict.allowed, whyNot: verdict.allowed ? null : RULES[verdict.rule][language] };
}
