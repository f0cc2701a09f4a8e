import { Injectable } from '@nestjs/common';
import type { Asking } from '../../../libs/persistence/accounts/account-turn.js';
import {
  AccountRepository,
  type Reopening,
} from '../../../libs/persistence/repositories/account.repository.js';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { SessionRepository } from '../../../libs/persistence/repositories/session.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import type { AccountReason } from '../../../libs/rules/organisation/accounts.js';
import { Auditor } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { invalid, Problem } from '../http/problem.js';
import { AccountActs, type Act } from './account-acts.js';
import type { AccountDto, ActOnAccountDto, ChangeAccountDto, NewAccountDto } from './accounts.dto.js';
import { AccountsReader } from './accounts.reader.js';
import type { ProposalDto } from './proposals.dto.js';
import { ProposalsReader, type Looking } from './proposals.reader.js';

/** Keeps accounts: what takes rights away holds at once, what gives them is asked for here (R10.1). */
@Injectable()
export class AccountsService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly users: UserRepository,
    private readonly sessions: SessionRepository,
    private readonly departments: DepartmentRepository,
    private readonly acts: AccountActs,
    private readonly reader: AccountsReader,
    private readonly proposals: ProposalsReader,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `invalid-input`, a refusal, `idempotency-key-reused`. */
  async create(body: NewAccountDto, { caller, language }: Looking): Promise<ProposalDto> {
    await this.#requireDepartment(body.departmentId);
    const { reason, ...account } = body;
    const id = deterministicId('account', caller.actor.id, caller.key);
    const asking = askingOf(id, reason, caller);
    const act = actOf('account.create', id, body, { reason });
    await this.acts.run(act, caller, () => this.accounts.create({ id, ...account }, asking));
    return this.proposals.one(asking.id, { caller, language });
  }

  /** Throws `invalid-input`, `not-found`, `changed-meanwhile`, a refusal, `idempotency-key-reused`. */
  async change(id: string, body: ChangeAccountDto, caller: Caller): Promise<AccountDto> {
    await this.#requireDepartment(body.departmentId);
    const { reason, ...asked } = body;
    const act = actOf('account.change', id, body, { reason });
    await this.acts.run(act, caller, () => this.accounts.change(id, asked, askingOf(id, reason, caller)));
    return this.reader.one(id);
  }

  /** Throws as {@link change} does. */
  async disable(id: string, body: ActOnAccountDto, caller: Caller): Promise<AccountDto> {
    const { reason, version } = body;
    const act = actOf('account.disable', id, body, { reason });
    await this.acts.run(act, caller, () => this.accounts.disable(id, version, new Date()));
    return this.reader.one(id);
  }

  /** Throws as {@link change} does, and `second-factor-not-set`. */
  async ask(kind: Reopening, id: string, body: ActOnAccountDto, caller: Caller): Promise<AccountDto> {
    const { reason, version } = body;
    if (kind === 'resetSecondFactor' && !(await this.reader.one(id)).secondFactorAt)
      throw new Problem('second-factor-not-set');
    const act = actOf(`account.${kind}`, id, body, { reason });
    await this.acts.run(act, caller, () =>
      this.accounts.ask(kind, id, version, askingOf(id, reason, caller)),
    );
    return this.reader.one(id);
  }

  /** The count of wrong passwords starts anew. Throws `not-found`. */
  async unlock(id: string, caller: Caller): Promise<AccountDto> {
    const { lockedUntil } = await this.reader.one(id);
    await this.users.forgetFailures(id);
    if (lockedUntil) await this.#audit('account.unlock', id, caller);
    return this.reader.one(id);
  }

  /** Throws `not-found`. */
  async endSessions(id: string, caller: Caller): Promise<AccountDto> {
    const { sessions } = await this.reader.one(id);
    await this.sessions.endOfUser(id);
    await this.#audit('account.endSessions', id, caller, { sessions });
    return this.reader.one(id);
  }

  #audit(action: string, id: string, caller: Caller, details = {}): Promise<void> {
    return this.auditor.allowed(caller, { action, target: { kind: 'user', id }, details });
  }

  async #requireDepartment(id: string): Promise<void> {
    if (!(await this.departments.find(id)))
      throw invalid('departmentId', 'there is no such department', 'choice');
  }
}

const actOf = (name: string, id: string, body: unknown, details: Record<string, unknown>): Act => ({
  ...{ name, target: { kind: 'user', id }, body, details },
});

const askingOf = (accountId: string, reason: AccountReason, { actor, key }: Caller): Asking => ({
  id: deterministicId('accountProposal', actor.id, key, accountId),
  ...{ by: actor.id, reason, at: new Date() },
});
