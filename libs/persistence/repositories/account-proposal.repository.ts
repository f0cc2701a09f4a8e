import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ProposalStanding } from '../../rules/organisation/accounts.js';
import { AccountProposalEntity } from '../entities/account-proposal.entity.js';

/** What is asked for; it waits. */
export type NewProposal = Omit<AccountProposalEntity, 'standing' | 'decidedBy' | 'decidedAt'>;

export interface Decision {
  standing: Exclude<ProposalStanding, 'waiting'>;
  /** Null: it was overtaken. */
  by: string | null;
  at: Date;
}

const DECIDE = `UPDATE account_proposal SET standing = $2, decided_by = $3, decided_at = $4,
  username = NULL, display_name = NULL, mail = NULL`;

/** The rights that one asked for and another confirms (R10.1). Changes come with the transaction of the account. */
@Injectable()
export class AccountProposalRepository {
  constructor(private readonly source: DataSource) {}

  /** The oldest first. */
  waiting(): Promise<AccountProposalEntity[]> {
    return this.source.manager.find(AccountProposalEntity, {
      where: { standing: 'waiting' },
      order: { proposedAt: 'ASC', id: 'ASC' },
    });
  }

  /** The latest first. */
  ofAccount(accountId: string, limit: number): Promise<AccountProposalEntity[]> {
    return this.source.manager.find(AccountProposalEntity, {
      where: { accountId },
      order: { proposedAt: 'DESC', id: 'ASC' },
      take: limit,
    });
  }

  find(id: string, manager: EntityManager = this.source.manager): Promise<AccountProposalEntity | null> {
    return manager.findOneBy(AccountProposalEntity, { id });
  }

  waitingOf(accountId: string, manager: EntityManager): Promise<AccountProposalEntity | null> {
    return manager.findOneBy(AccountProposalEntity, { accountId, standing: 'waiting' });
  }

  async add(proposal: NewProposal, manager: EntityManager): Promise<void> {
    await manager.insert(AccountProposalEntity, { ...proposal, standing: 'waiting' });
  }

  /** From now on it names nobody: what was confirmed stands in the account, the rest concerns no one. */
  async decide(id: string, { standing, by, at }: Decision, manager: EntityManager): Promise<void> {
    await manager.query(`${DECIDE} WHERE id = $1`, [id, standing, by, at]);
  }

  /** The account is another now than whoever asked saw it. */
  async overtake(accountId: string, at: Date, manager: EntityManager): Promise<void> {
    await manager.query(`${DECIDE} WHERE account_id = $1 AND standing = 'waiting'`, [
      ...[accountId, 'overtaken', null, at],
    ]);
  }
}
