import { Injectable } from '@nestjs/common';
import { SessionRepository } from '../../../libs/persistence/repositories/session.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { hashPassword, passwordFaults } from '../../../libs/platform/crypto/passwords.js';
import { Auditor } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { OwnPassword } from './own-password.js';
import type { ChangePasswordDto } from './session.dto.js';

/** Changing one's own password; all other sessions of the account end with the old one. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionRepository,
    private readonly password: OwnPassword,
    private readonly auditor: Auditor,
  ) {}

  /** Throws what {@link OwnPassword.require} throws, or `password-weak` with every fault. */
  async change(caller: Caller, { current, next }: ChangePasswordDto): Promise<void> {
    const { id } = caller.actor;
    const deed = { action: 'session.changePassword', target: { kind: 'user', id } };
    const user = await this.password.require(caller, current, 'current', deed);
    const faults = [...passwordFaults(next, user.username), ...(next === current ? ['unchanged'] : [])];
    if (faults.length > 0)
      throw new Problem('password-weak', { errors: faults.map((reason) => ({ path: 'next', reason })) });
    await this.users.changePassword(id, await hashPassword(next), new Date());
    await this.sessions.endOfUser(id, caller.sessionId);
    await this.auditor.allowed(caller, deed);
  }
}
