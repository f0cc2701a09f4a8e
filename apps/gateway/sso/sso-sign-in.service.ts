import { Injectable } from '@nestjs/common';
import type { UserEntity } from '../../../libs/persistence/entities/user.entity.js';
import { SingleSignOnRepository } from '../../../libs/persistence/repositories/single-sign-on.repository.js';
import { Auditor } from '../core/auditor.js';
import { Admission, targetOf, type OpenedSession, type Visit } from '../session/admission.js';
import type { Arrival } from './sso-cookies.js';

/** The session of somebody for whom the identity provider vouched. */
@Injectable()
export class SsoSignInService {
  constructor(
    private readonly accounts: SingleSignOnRepository,
    private readonly admission: Admission,
    private readonly auditor: Auditor,
  ) {}

  /**
   * Throws `sso-lapsed` without an arrival, or with one that opened a session already; `sso-no-account` when no account is
   * the person's, or it is closed; `locked`; `second-factor-required` and `second-factor-wrong` when the account has one
   * and the provider did not ask for any.
   */
  async signIn(
    arrival: Arrival | null,
    code: string | undefined,
    ip: string,
    before: string | null,
  ): Promise<OpenedSession> {
    const visit: Visit = { ip, before, by: 'sso', at: new Date() };
    if (!arrival) return this.admission.refuse(visit, 'sso-lapsed', 'no arrival');
    const { identity, vouchedAt } = arrival;
    const user = await this.accounts.accountOf(identity);
    if (!user?.active) {
      const why = user ? 'closed account' : 'unknown account';
      return this.admission.refuse(visit, 'sso-no-account', why, user);
    }
    const attempt = await this.admission.begin(user, visit);
    if (!identity.secondFactor) await this.admission.requireCode(user, code, visit, attempt);
    if (!(await this.accounts.arrive(user.id, identity, vouchedAt)))
      return this.admission.refuse(visit, 'sso-lapsed', 'used before', user);
    if (user.ssoSubject === null) await this.#noteLink(user, visit);
    return this.admission.admit(user, visit, identity.secondFactor);
  }

  /** Of lasting effect, and therefore a line of its own. */
  #noteLink(user: UserEntity, { ip }: Visit): Promise<void> {
    const deed = { action: 'session.linkSso', target: targetOf(user) };
    return this.auditor.allowed({ actor: null, ip }, deed);
  }
}
