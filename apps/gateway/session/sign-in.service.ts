import { Injectable } from '@nestjs/common';
import type { UserEntity } from '../../../libs/persistence/entities/user.entity.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { SecondFactorRepository } from '../../../libs/persistence/repositories/second-factor.repository.js';
import { typedCode } from '../../../libs/platform/crypto/one-time-codes.js';
import { verifyNobody, verifyPassword } from '../../../libs/platform/crypto/passwords.js';
import { Auditor } from '../core/auditor.js';
import type { GatewayRequest } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { callerOf } from './caller-of.js';
import type { SignInDto } from './session.dto.js';
import { LockOut, type Try } from './lock-out.js';
import { SessionStore, type Session } from './session-store.js';

const SIGN_IN = 'session.signIn';

/** Sign-in and sign-out with local accounts (R10.2). */
@Injectable()
export class SignInService {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionStore,
    private readonly factors: SecondFactorRepository,
    private readonly lockOut: LockOut,
    private readonly auditor: Auditor,
  ) {}

  /**
   * `before` is the token that the browser has now. Throws `sign-in-failed`, the same for an unknown name, a wrong
   * password, a closed and a locked account, and in the same time: nobody learns here which accounts there are. Who has
   * the password right is told `second-factor-required` and `second-factor-wrong`.
   */
  async signIn(
    { username, password, code }: SignInDto,
    ip: string,
    before: string | null,
  ): Promise<{ token: string; session: Session }> {
    const now = new Date();
    const user = await this.users.findByUsername(username);
    if (!user?.active) return this.#refuseStranger(password, ip);
    if (user.lockedUntil && user.lockedUntil > now) return this.#refuseLocked(user, password, ip);
    const attempt = await this.lockOut.begin(user.id, now);
    if (attempt.tooMany) return this.#refuseLocked(user, password, ip);
    if (!(await verifyPassword(user.passwordHash, password))) return this.#refuseWrong(user, ip, attempt);
    if (user.secondFactorAt) await this.#requireCode(user, code, ip, attempt, now);
    await this.users.countSuccess(user.id, now);
    const opened = await this.sessions.open(user, before, now);
    await this.auditor.allowed(callerOf(opened.session, ip), { action: SIGN_IN, target: targetOf(user) });
    return opened;
  }

  /** Ends the session of the token, if there is one. */
  async signOut(token: string | null, { ip }: GatewayRequest): Promise<void> {
    if (token === null) return;
    const session = await this.sessions.live(token, new Date()).catch(() => null);
    if (!session) return;
    await this.sessions.end(token);
    await this.auditor.allowed(callerOf(session, ip), {
      action: 'session.signOut',
      target: targetOf(session.user),
    });
  }

  async #refuseStranger(password: string, ip: string): Promise<never> {
    await verifyNobody(password);
    await this.auditor.refused(
      { actor: null, ip },
      { action: SIGN_IN, details: { why: 'unknown account' } },
      null,
    );
    throw new Problem('sign-in-failed');
  }

  async #requireCode(user: UserEntity, code: string | undefined, ip: string, attempt: Try, now: Date) {
    if (code === undefined) {
      await this.users.uncount(user.id);
      throw new Problem('second-factor-required');
    }
    if (await this.factors.takes(user.id, typedCode(code), now)) return;
    await this.#refuseWrong(user, ip, attempt, 'second-factor-wrong');
  }

  async #refuseWrong(
    user: UserEntity,
    ip: string,
    { count, lockedUntil }: Try,
    problem: 'sign-in-failed' | 'second-factor-wrong' = 'sign-in-failed',
  ): Promise<never> {
    const why = problem === 'sign-in-failed' ? 'wrong password' : 'wrong code';
    const details = { why, failedAttempts: count, locked: lockedUntil !== null };
    await this.auditor.refused(
      { actor: null, ip },
      { action: SIGN_IN, target: targetOf(user), details },
      null,
    );
    throw new Problem(problem);
  }

  /** The password is not looked at while the lock lasts, and nobody can tell that it is not. */
  async #refuseLocked(user: UserEntity, password: string, ip: string): Promise<never> {
    await verifyNobody(password);
    const deed = { action: SIGN_IN, target: targetOf(user), details: { why: 'locked' } };
    await this.auditor.refused({ actor: null, ip }, deed, null);
    throw new Problem('sign-in-failed');
  }
}

const targetOf = ({ id }: UserEntity) => ({ kind: 'user', id });
