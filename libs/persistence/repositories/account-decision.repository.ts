import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayConfirm, mayDrop } from '../../rules/organisation/accounts.js';
import { mayBeCalled } from '../../rules/organisation/names.js';
import {
  accountOf,
  Hindered,
  inTurn,
  require,
  requireFit,
  takenNames,
  writeAccount,
  type AccountRights,
  type Kept,
} from '../accounts/account-turn.js';
import type { AccountProposalEntity } from '../entities/account-proposal.entity.js';
import { UserEntity } from '../entities/user.entity.js';
import { AccountProposalRepository } from './account-proposal.repository.js';
import { SessionRepository } from './session.repository.js';
import { newUserRow, UserRepository } from './user.repository.js';

/** A second person's word. */
export interface Confirmation {
  by: string;
  /** Of the one-time password, where the grant brings one. */
  passwordHash: string | null;
  at: Date;
}

/** What becomes of the rights that were asked for (R10.1): a second person confirms them, or they are dropped. */
@Injectable()
export class AccountDecisionRepository {
  constructor(
    private readonly source: DataSource,
    private readonly proposals: AccountProposalRepository,
    private readonly sessions: SessionRepository,
    private readonly users: UserRepository,
  ) {}

  confirm(proposalId: string, confirmation: Confirmation): Promise<Kept> {
    const { by, at } = confirmation;
    return inTurn(this.source, async (manager) => {
      const proposal = await this.#proposal(proposalId, manager);
      const before = await manager.findOneBy(UserEntity, { id: proposal.accountId });
      const repeated = proposal.standing === 'confirmed' && proposal.decidedBy === by;
      if (repeated) return { before, after: before, proposal, repeated };
      require(mayConfirm(proposal, by));
      const after = await this.#grant(proposal, confirmation, manager);
      await this.proposals.decide(proposalId, { standing: 'confirmed', by, at }, manager);
      return { before, after, proposal, repeated };
    });
  }

  /** The second person says no, or who keeps accounts takes it back. */
  drop(proposalId: string, standing: 'declined' | 'withdrawn', by: string, at: Date): Promise<Kept> {
    return inTurn(this.source, async (manager) => {
      const proposal = await this.#proposal(proposalId, manager);
      const repeated = proposal.standing === standing && proposal.decidedBy === by;
      if (!repeated) {
        require(mayDrop(proposal));
        await this.proposals.decide(proposalId, { standing, by, at }, manager);
      }
      return { before: null, after: null, proposal, repeated };
    });
  }

  async #grant(
    proposal: AccountProposalEntity,
    { passwordHash, at }: Confirmation,
    manager: EntityManager,
  ): Promise<UserEntity> {
    if (proposal.kind === 'create') return make(proposal, passwordHash, at, manager);
    const account = await accountOf(proposal.accountId, manager);
    switch (proposal.kind) {
      case 'change': {
        const rights = rightsOf(proposal);
        await requireFit(rights, manager);
        return writeAccount(account, rights, manager);
      }
      case 'enable':
        await requireFit(account, manager);
        return writeAccount(account, { active: true, failedAttempts: 0, lockedUntil: null }, manager);
      case 'resetSecondFactor':
        await this.users.removeSecondFactor(account.id, manager);
        await this.sessions.endOfUser(account.id, null, manager);
        return writeAccount(account, {}, manager);
      case 'resetPassword':
        await this.sessions.endOfUser(account.id, null, manager);
        return writeAccount(account, oneTimePassword(passwordHash, at), manager);
    }
  }

  async #proposal(id: string, manager: EntityManager): Promise<AccountProposalEntity> {
    const proposal = await this.proposals.find(id, manager);
    if (!proposal) throw new Hindered('unknown');
    return proposal;
  }
}

async function make(
  proposal: AccountProposalEntity,
  passwordHash: string | null,
  at: Date,
  manager: EntityManager,
): Promise<UserEntity> {
  const { accountId: id, username, displayName, mail } = proposal;
  if (username === null || displayName === null || passwordHash === null)
    throw new Error('a new account has names and a password');
  require(mayBeCalled(username, await takenNames(manager, proposal.id)));
  const rights = rightsOf(proposal);
  await requireFit(rights, manager);
  const account = { username, displayName, mail, ...rights, passwordHash, mustChangePassword: true };
  await manager.insert(UserEntity, { ...newUserRow(account, at), id });
  return accountOf(id, manager);
}

function rightsOf({ departmentId, roles }: AccountProposalEntity): AccountRights {
  if (departmentId === null || roles === null) throw new Error('the proposal names no rights');
  return { departmentId, roles };
}

function oneTimePassword(passwordHash: string | null, at: Date): Partial<UserEntity> {
  if (passwordHash === null) throw new Error('a reset brings a password');
  return {
    passwordHash,
    passwordChangedAt: at,
    mustChangePassword: true,
    failedAttempts: 0,
    lockedUntil: null,
  };
}
