import { Injectable } from '@nestjs/common';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { verifyNobody, verifyPassword } from '../../../libs/platform/crypto/passwords.js';
import { Auditor } from '../core/auditor.js';
import type { GatewayRequest } from '../http/caller.js';
import { Admission, targetOf, type OpenedSession, type Visit } from './admission.js';
import { callerOf } from './caller-of.js';
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
   * password and a closed account, and in the same time; `locked` after too many wrong passwords or codes;
   * `second-factor-required` and `second-factor-wrong` to who has the password right; `passwords-refused` where
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
    const attempt = await this.admission.begin(user, visit);
    if (!(await verifyPassword(user.passwordHash, password)))
      return this.admission.refuseGuess(user, visit, attempt, 'sign-in-failed');
    await this.admission.requireCode(user, code, visit, attempt);
    return this.admission.admit(user, visit);
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
}
