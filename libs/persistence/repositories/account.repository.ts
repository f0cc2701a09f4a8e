import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { splitRights, staysAdministered, type Grant } from '../../rules/organisation/accounts.js';
import { mayBeCalled } from '../../rules/organisation/names.js';
import { ALLOWED, refused, type Verdict } from '../../rules/verdict.js';
import type { Role } from '../../rules/words.js';
import {
  accountOf,
  Hindered,
  inTurn,
  require,
  requireFit,
  takenNames,
  writeAccount,
  type AccountRights,
  type Asking,
  type Done,
  type Kept,
} from '../accounts/account-turn.js';
import type { UserEntity } from '../entities/user.entity.js';
import { AccountProposalRepository } from './account-proposal.repository.js';
import { SessionRepository } from './session.repository.js';

export interface NewAccount extends AccountRights {
  id: string;
  username: string;
  displayName: string;
  mail: string | null;
}

export interface AccountChange extends AccountRights {
  displayName: string;
  mail: string | null;
  /** Of the account as whoever asks has seen it. */
  version: number;
}

/** What can be asked for of an account that is there, beside other rights. */
export type Reopening = Exclude<Grant, 'create' | 'change'>;

const NOTHING = { departmentId: null, roles: null, username: null, displayName: null, mail: null };

/** Keeps accounts (R10.1): what takes rights away works at once, what gives them is asked for and waits. */
@Injectable()
export class AccountRepository {
  constructor(
    private readonly source: DataSource,
    private readonly proposals: AccountProposalRepository,
    private readonly sessions: SessionRepository,
  ) {}

  /** Asks for a new account. */
  create({ id: accountId, ...asked }: NewAccount, asking: Asking): Promise<Kept> {
    return inTurn(this.source, async (manager) => {
      const known = await this.proposals.find(asking.id, manager);
      if (known) return { before: null, after: null, proposal: known, repeated: true };
      require(mayBeCalled(asked.username, await takenNames(manager)));
      await requireFit(asked, manager);
      const proposal = await this.#propose('create', accountId, asked, asking, manager);
      return { before: null, after: null, proposal, repeated: false };
    });
  }

  /** Names and mail, and roles that are taken away, at once; what is added is asked for. */
  change(id: string, asked: AccountChange, asking: Asking): Promise<Kept> {
    return inTurn(this.source, async (manager) => {
      const before = await accountOf(id, manager);
      const known = await this.proposals.find(asking.id, manager);
      if (known || isAsAsked(before, asked))
        return { before, after: before, proposal: known, repeated: true };
      requireVersion(before, asked.version);
      const { atOnce, proposed } = splitRights(before, asked);
      if (proposed) await this.#requireGrantable(id, asked, manager);
      const { displayName, mail } = asked;
      const after = await this.#narrow(
        before,
        { displayName, mail, roles: [...atOnce.roles] },
        asking.at,
        manager,
      );
      const rights = { departmentId: asked.departmentId, roles: asked.roles };
      const proposal = proposed ? await this.#propose('change', id, rights, asking, manager) : null;
      return { before, after, proposal, repeated: false };
    });
  }

  /** Closes the account and ends its sessions. */
  disable(id: string, version: number, at: Date): Promise<Kept> {
    return inTurn(this.source, async (manager) => {
      const before = await accountOf(id, manager);
      const repeated = !before.active && before.version === version + 1;
      if (repeated) return { before, after: before, proposal: null, repeated };
      require(before.active ? ALLOWED : refused('account-disabled'));
      requireVersion(before, version);
      const after = await this.#narrow(before, { active: false }, at, manager);
      await this.sessions.endOfUser(id, null, manager);
      return { before, after, proposal: null, repeated };
    });
  }

  /** Asks that a closed account be opened, or that somebody be let in anew. */
  ask(kind: Reopening, id: string, version: number, asking: Asking): Promise<Kept> {
    return inTurn(this.source, async (manager) => {
      const before = await accountOf(id, manager);
      const known = await this.proposals.find(asking.id, manager);
      if (known) return { before, after: before, proposal: known, repeated: true };
      requireVersion(before, version);
      require(mayBeAsked(kind, before));
      await this.#requireGrantable(id, kind === 'enable' ? before : null, manager);
      const proposal = await this.#propose(kind, id, {}, asking, manager);
      return { before, after: before, proposal, repeated: false };
    });
  }

  /** Somebody who can sign in goes on keeping accounts; what waits was asked for of another account than this. */
  async #narrow(
    before: UserEntity,
    changes: Partial<UserEntity>,
    at: Date,
    manager: EntityManager,
  ): Promise<UserEntity> {
    await this.proposals.overtake(before.id, at, manager);
    const after = await writeAccount(before, changes, manager);
    const lost = (before.active && !after.active) || after.roles.length < before.roles.length;
    if (lost) await requireAdministered(manager);
    return after;
  }

  async #requireGrantable(id: string, rights: AccountRights | null, manager: EntityManager): Promise<void> {
    if (rights) await requireFit(rights, manager);
    const waits = await this.proposals.waitingOf(id, manager);
    require(waits ? refused('account-proposal-open') : ALLOWED);
  }

  async #propose(
    kind: Grant,
    accountId: string,
    asked: Partial<Omit<NewAccount, 'id'>>,
    { id, by: proposedBy, reason, at: proposedAt }: Asking,
    manager: EntityManager,
  ): Promise<Done['proposal']> {
    const who = { proposedBy, proposedAt };
    await this.proposals.add({ ...NOTHING, ...asked, id, accountId, kind, reason, ...who }, manager);
    return this.proposals.find(id, manager);
  }
}

function mayBeAsked(kind: Reopening, { active }: UserEntity): Verdict {
  if (kind === 'enable') return active ? refused('account-active') : ALLOWED;
  return active ? ALLOWED : refused('account-disabled');
}

function requireVersion({ version }: UserEntity, seen: number): void {
  if (version !== seen) throw new Hindered('changed');
}

/** The same was done by this very request before. */
function isAsAsked(account: UserEntity, asked: AccountChange): boolean {
  const { atOnce, proposed } = splitRights(account, asked);
  return (
    account.version === asked.version + 1 &&
    proposed === null &&
    atOnce.roles.length === account.roles.length &&
    account.displayName === asked.displayName &&
    account.mail === asked.mail
  );
}

async function requireAdministered(manager: EntityManager): Promise<void> {
  const left = await manager.query<{ roles: Role[] }[]>('SELECT roles FROM app_user WHERE active');
  require(staysAdministered(left.map(({ roles }) => roles)));
}
