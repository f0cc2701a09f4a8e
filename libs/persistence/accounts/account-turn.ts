import type { DataSource, EntityManager } from 'typeorm';
import { mayHold, type AccountReason } from '../../rules/organisation/accounts.js';
import type { Refusal, Verdict } from '../../rules/verdict.js';
import type { Role } from '../../rules/words.js';
import type { AccountProposalEntity } from '../entities/account-proposal.entity.js';
import { DepartmentEntity } from '../entities/department.entity.js';
import { UserEntity } from '../entities/user.entity.js';

export interface AccountRights {
  departmentId: string;
  roles: Role[];
}

/** Who asks for it, when and why; `id` is made from the idempotency key. */
export interface Asking {
  id: string;
  by: string;
  reason: AccountReason;
  at: Date;
}

/** `changed`: somebody else changed it meanwhile. */
export type Hindrance = 'unknown' | 'changed' | Refusal;

/** `before` is null of what was not there, `after` of what is not there yet; `repeated`: nothing was done this time. */
export interface Done {
  before: UserEntity | null;
  after: UserEntity | null;
  proposal: AccountProposalEntity | null;
  repeated: boolean;
}
export type Kept = { done: Done } | { hindered: Hindrance };

const ACCOUNTS_LOCK = 7_300_011;

/** Ends a turn with what hinders it; nothing of it is kept. */
export class Hindered extends Error {
  constructor(readonly hindrance: Hindrance) {
    super('hindered');
    this.name = 'Hindered';
  }
}

/** Accounts are kept one act after another: of two administrators who each disable the other one is refused. */
export async function inTurn(
  source: DataSource,
  work: (manager: EntityManager) => Promise<Done>,
): Promise<Kept> {
  try {
    const done = await source.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [ACCOUNTS_LOCK]);
      return work(manager);
    });
    return { done };
  } catch (error) {
    if (error instanceof Hindered) return { hindered: error.hindrance };
    throw error;
  }
}

export function require(verdict: Verdict): void {
  if (!verdict.allowed) throw new Hindered(verdict);
}

export async function accountOf(id: string, manager: EntityManager): Promise<UserEntity> {
  const account = await manager.findOneBy(UserEntity, { id });
  if (!account) throw new Hindered('unknown');
  return account;
}

/** The roles suit the department, which is in use, and stays so until the turn is over. */
export async function requireFit(
  { departmentId, roles }: { departmentId: string; roles: readonly Role[] },
  manager: EntityManager,
): Promise<void> {
  const department = await manager.findOne(DepartmentEntity, {
    where: { id: departmentId },
    lock: { mode: 'pessimistic_read' },
  });
  if (!department) throw new Hindered('unknown');
  require(mayHold(roles, department));
}

/** Administrators' changes are counted. */
export async function writeAccount(
  { id, version }: UserEntity,
  changes: Partial<UserEntity>,
  manager: EntityManager,
): Promise<UserEntity> {
  await manager.update(UserEntity, { id }, { ...changes, version: version + 1 });
  return accountOf(id, manager);
}

/** Of accounts, and of those that wait to be made, but for the proposal named. */
export async function takenNames(manager: EntityManager, but: string | null = null): Promise<string[]> {
  const sql = `SELECT username FROM app_user UNION SELECT username FROM account_proposal
    WHERE standing = 'waiting' AND username IS NOT NULL AND id IS DISTINCT FROM $1`;
  return (await manager.query<{ username: string }[]>(sql, [but])).map(({ username }) => username);
}
