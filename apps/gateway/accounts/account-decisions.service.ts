import { Injectable } from '@nestjs/common';
import { AccountDecisionRepository } from '../../../libs/persistence/repositories/account-decision.repository.js';
import { generatePassword, hashPassword } from '../../../libs/platform/crypto/passwords.js';
import { AccountActs, type Act } from './account-acts.js';
import type { ConfirmedDto, ProposalDto } from './proposals.dto.js';
import { ProposalsReader, type Looking } from './proposals.reader.js';

/** The second person behind every right (R10.1). */
@Injectable()
export class AccountDecisionsService {
  constructor(
    private readonly decisions: AccountDecisionRepository,
    private readonly acts: AccountActs,
    private readonly proposals: ProposalsReader,
  ) {}

  /** Throws `not-found`, a refusal, `idempotency-key-reused`. */
  async confirm(id: string, looking: Looking): Promise<ConfirmedDto> {
    const { caller } = looking;
    const { kind } = await this.proposals.one(id, looking);
    const password = kind === 'create' || kind === 'resetPassword' ? generatePassword() : null;
    const passwordHash = password && (await hashPassword(password));
    const confirmation = { by: caller.actor.id, passwordHash, at: new Date() };
    const done = await this.acts.run(actOf('account.confirm', id), caller, () =>
      this.decisions.confirm(id, confirmation),
    );
    const isNew = done !== null && !done.repeated;
    return { proposal: await this.proposals.one(id, looking), oneTimePassword: isNew ? password : null };
  }

  /** Throws as {@link confirm} does. */
  decline(id: string, looking: Looking): Promise<ProposalDto> {
    return this.#drop('account.decline', 'declined', id, looking);
  }

  /** Throws as {@link confirm} does. */
  withdraw(id: string, looking: Looking): Promise<ProposalDto> {
    return this.#drop('account.withdraw', 'withdrawn', id, looking);
  }

  async #drop(
    action: string,
    standing: 'declined' | 'withdrawn',
    id: string,
    looking: Looking,
  ): Promise<ProposalDto> {
    const { caller } = looking;
    await this.acts.run(actOf(action, id), caller, () =>
      this.decisions.drop(id, standing, caller.actor.id, new Date()),
    );
    return this.proposals.one(id, looking);
  }
}

const actOf = (name: string, id: string): Act => ({
  name,
  target: { kind: 'accountProposal', id },
  body: {},
});
