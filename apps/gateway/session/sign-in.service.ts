import { Injectable } from '@nestjs/common';
import type { UserEntity } from '../../../libs/persistence/entities/user.entity.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { verifyNobody, verifyPassword } from '../../../libs/platform/crypto/passwords.js';
import { Auditor } from '../core/auditor.js';
import type { GatewayRequest } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { Admission, targetOf, type OpenedSession, type Visit } from './admission.js';
import { callerOf } from './caller-of.js';
import type { Try } from './lock-out.js';
import type { SignInDto } from './session.dto.js';
import { SessionPolicy } from './session-policy.js';
import { SessionStore } from './session-store.js';

/** Sign-in and sign-out with local accounts (R10.2). */
@Injectable()
export class SignInService {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionStore,
    private readonly policy: SessionPolicy,
    private readonly admission: Admission,
    private readonly auditor: Auditor,
  ) {}

  /**
   * `before` is the token that the browser has now. Throws `sign-in-failed`, the same for an unknown name, a wrong
   * password, a closed and a locked account, and in the same time: nobody learns here which accounts there are. Who has
   * the password right is told `second-factor-required` and `second-factor-wrong`. Throws `passwords-refused` where
   * officers come by single sign-on only.
   */
  async signIn(
    { username, password, code }: SignInDto,
    ip: string,
    before: string | null,
  ): Promise<OpenedSession> {
    const visit: Visit = { ip, before, by: 'password', at: new Date() };
    const user = await this.users.findByUsername(username);
    if (!this.policy.takesPassword(user, visit.at))
      return this.admission.refuse(visit, 'passwords-refused', 'passwords refused', user);
    if (!user?.active) {
      await verifyNobody(password);
      return this.admission.refuse(visit, 'sign-in-failed', 'unknown account');
    }
    const attempt = await this.#begin(user, password, visit);
    if (!(await verifyPassword(user.passwordHash, password)))
      return this.admission.refuseGuess(user, visit, attempt, 'sign-in-failed');
    await this.admission.requireCode(user, code, visit, attempt);
    return this.admission.admit(user, visit);
  }

  /** The password is not looked at while the lock lasts, and nobody can tell that it is not. */
  async #begin(user: UserEntity, password: string, visit: Visit): Promise<Try> {
    try {
      return await this.admission.begin(user, visit);
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'locked')) throw error;
      await verifyNobody(password);
      throw new Problem('sign-in-failed');
    }
  }

  /** Ends the session of the token, if there is one. */
  async signOut(token: string | null, { ip }: GatewayRequest): Promise<void> {
    if (token === null) return;
    const session = await this.sessions.live(token, new Date(), false).catch(() => null);
    if (!session) return;
    await this.sessions.end(token);
    await this.auditor.allowed(callerOf(session, ip), {
      action: 'session.signOut',
      target: targetOf(session.user),
    });
  }
}
