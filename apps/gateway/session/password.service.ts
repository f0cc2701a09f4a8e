import { Injectable } from '@nestjs/common';
import type { UserEntity } from '../../../libs/persistence/entities/user.entity.js';
import { SessionRepository } from '../../../libs/persistence/repositories/session.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { hashPassword, passwordFaults, verifyPassword } from '../../../libs/platform/crypto/passwords.js';
import { Auditor } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { LockOut, locked } from './lock-out.js';
import type { ChangePasswordDto } from './session.dto.js';

/** Changing one's own password; all other sessions of the account end with the old one. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionRepository,
    private readonly lockOut: LockOut,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `password-wrong` (it counts towards the lock-out), `locked`, or `password-weak` with every fault. */
  async change(caller: Caller, { current, next }: ChangePasswordDto): Promise<void> {
    const { id } = caller.actor;
    const now = new Date();
    const deed = { action: 'session.changePassword', target: { kind: 'user', id } };
    const user = await this.users.findById(id);
    if (!user) throw new Problem('session-expired');
    await this.#requireOpen(user, now);
    if (!(await verifyPassword(user.passwordHash, current))) {
      await this.auditor.refused(caller, deed, null);
      throw new Problem('password-wrong', { errors: [{ path: 'current', reason: 'wrong' }] });
    }
    await this.lockOut.forget(id);
    const faults = [...passwordFaults(next, user.username), ...(next === current ? ['unchanged'] : [])];
    if (faults.length > 0)
      throw new Problem('password-weak', { errors: faults.map((reason) => ({ path: 'next', reason })) });
    await this.users.changePassword(id, await hashPassword(next), now);
    await this.sessions.endOfUser(id, caller.sessionId);
    await this.auditor.allowed(caller, deed);
  }

  /** Neither locked, nor by this try. */
  async #requireOpen({ id, lockedUntil }: UserEntity, now: Date): Promise<void> {
    if (lockedUntil && lockedUntil > now) throw locked(lockedUntil, now);
    const attempt = await this.lockOut.begin(id, now);
    if (attempt.tooMany) throw locked(attempt.lockedUntil ?? now, now);
  }
}
