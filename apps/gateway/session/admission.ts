import { Injectable } from '@nestjs/common';
import type { UserEntity } from '../../../libs/persistence/entities/user.entity.js';
import { SecondFactorRepository } from '../../../libs/persistence/repositories/second-factor.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { typedCode } from '../../../libs/platform/crypto/one-time-codes.js';
import { Auditor } from '../core/auditor.js';
import { Problem } from '../http/problem.js';
import type { ProblemCode } from '../http/problem-catalogue.js';
import { callerOf } from './caller-of.js';
import { LockOut, locked, type Try } from './lock-out.js';
import { SessionStore, type Proof, type Session } from './session-store.js';

/** Somebody at the door: from where, by which way, and with which token of an earlier session. */
export interface Visit {
  ip: string;
  before: string | null;
  by: Proof['by'];
  at: Date;
}

export interface OpenedSession {
  token: string;
  session: Session;
}

/** What every way of signing in goes through: the lock, the second factor, the audit log, the session (R10.2). */
@Injectable()
export class Admission {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionStore,
    private readonly factors: SecondFactorRepository,
    private readonly lockOut: LockOut,
    private readonly auditor: Auditor,
  ) {}

  /** A try at the account, counted. Throws `locked`; nothing is verified then: guessing on tells nobody anything. */
  async begin(user: UserEntity, visit: Visit): Promise<Try> {
    if (user.lockedUntil && user.lockedUntil > visit.at)
      return this.#refuseLocked(user, visit, user.lockedUntil);
    const attempt = await this.lockOut.begin(user.id, visit.at);
    if (attempt.tooMany) return this.#refuseLocked(user, visit, attempt.lockedUntil ?? visit.at);
    return attempt;
  }

  /** The code of an account that has a second factor. Throws `second-factor-required`, `second-factor-wrong`. */
  async requireCode(user: UserEntity, code: string | undefined, visit: Visit, attempt: Try): Promise<void> {
    if (user.secondFactorAt === null) return;
    if (code === undefined) {
      await this.users.uncount(user.id);
      throw new Problem('second-factor-required');
    }
    if (await this.factors.takes(user.id, typedCode(code), visit.at)) return;
    await this.refuseGuess(user, visit, attempt, 'second-factor-wrong');
  }

  /** Writes the guess down and throws the problem; that it was one too many, the next try is told. */
  async refuseGuess(
    user: UserEntity,
    visit: Visit,
    { count, lockedUntil }: Try,
    problem: 'sign-in-failed' | 'second-factor-wrong',
  ): Promise<never> {
    const why = problem === 'sign-in-failed' ? 'wrong password' : 'wrong code';
    await this.#note(visit, why, user, { failedAttempts: count, locked: lockedUntil !== null });
    throw new Problem(problem);
  }

  /** Writes down that nobody came in, and why, and throws the problem. */
  async refuse(
    visit: Visit,
    problem: ProblemCode,
    why: string,
    user: UserEntity | null = null,
  ): Promise<never> {
    await this.#note(visit, why, user);
    throw new Problem(problem);
  }

  async admit(user: UserEntity, visit: Visit, secondFactorElsewhere = false): Promise<OpenedSession> {
    await this.users.countSuccess(user.id, visit.at);
    const proof = { by: visit.by, secondFactorElsewhere };
    const opened = await this.sessions.open(user, visit.before, proof, visit.at);
    const deed = { action: 'session.signIn', target: targetOf(user), details: wayOf(visit) };
    await this.auditor.allowed(callerOf(opened.session, visit.ip), deed);
    return opened;
  }

  async #refuseLocked(user: UserEntity, visit: Visit, until: Date): Promise<never> {
    await this.#note(visit, 'locked', user);
    throw locked(until, visit.at);
  }

  #note(
    visit: Visit,
    why: string,
    user: UserEntity | null,
    more: Record<string, unknown> = {},
  ): Promise<void> {
    const details = { why, ...wayOf(visit), ...more };
    const deed = { action: 'session.signIn', details, ...(user && { target: targetOf(user) }) };
    return this.auditor.refused({ actor: null, ip: visit.ip }, deed, null);
  }
}

export const targetOf = ({ id }: UserEntity) => ({ kind: 'user', id });

/** A password is what is usual, and not said. */
const wayOf = ({ by }: Visit): Record<string, unknown> => (by === 'sso' ? { by } : {});
