import { Injectable } from '@nestjs/common';
import { SessionRepository } from '../../../libs/persistence/repositories/session.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { hashPassword, passwordFaults, verifyPassword } from '../../../libs/platform/crypto/passwords.js';
import { Auditor } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { ChangePasswordDto } from './session.dto.js';
import { SessionPolicy } from './session-policy.js';

/** Changing one's own password; all other sessions of the account end with the old one. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionRepository,
    private readonly policy: SessionPolicy,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `password-wrong` (it counts towards the lock-out), `locked`, or `password-weak` with every fault. */
  async change(caller: Caller, { current, next }: ChangePasswordDto): Promise<void> {
    const { id } = caller.actor;
    const now = new Date();
    const deed = { action: 'session.changePassword', target: { kind: 'user', id } };
    const user = await this.users.findById(id);
    if (!user || (user.lockedUntil && user.lockedUntil > now)) throw new Problem('locked');
    if (!(await verifyPassword(user.passwordHash, current))) {
      await this.#countWrong(id, now);
      await this.auditor.refused(caller, deed, null);
      throw new Problem('password-wrong', { errors: [{ path: 'current', reason: 'wrong' }] });
    }
    const faults = [...passwordFaults(next, user.username), ...(next === current ? ['unchanged'] : [])];
    if (faults.length > 0)
      throw new Problem('password-weak', { errors: faults.map((reason) => ({ path: 'next', reason })) });
    await this.users.changePassword(id, await hashPassword(next), now);
    await this.sessions.endOfUser(id, caller.sessionId);
    await this.auditor.allowed(caller, deed);
  }

  async #countWrong(id: string, now: Date): Promise<void> {
    const { lockOutAfter: tries, lockOutFor } = await this.policy.terms();
    await this.users.countFailure(id, now, { tries, until: new Date(now.getTime() + lockOutFor) });
  }
}
