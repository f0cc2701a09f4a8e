import { Injectable } from '@nestjs/common';
import type { UserEntity } from '../../../libs/persistence/entities/user.entity.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { verifyPassword } from '../../../libs/platform/crypto/passwords.js';
import { Auditor, type Deed } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { LockOut, locked } from './lock-out.js';

/** Whoever changes how an account signs in shows its password once more: a screen left open is not enough. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly users: UserRepository,
    private readonly lockOut: LockOut,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `password-wrong` at `path` (it counts towards the lock-out and is audited as `deed`), or `locked`. */
  async require(caller: Caller, password: string, path: string, deed: Deed): Promise<UserEntity> {
    const { id } = caller.actor;
    const now = new Date();
    const user = await this.users.findById(id);
    if (!user) throw new Problem('session-expired');
    if (user.lockedUntil && user.lockedUntil > now) throw locked(user.lockedUntil, now);
    const attempt = await this.lockOut.begin(id, now);
    if (attempt.tooMany) throw locked(attempt.lockedUntil ?? now, now);
    if (!(await verifyPassword(user.passwordHash, password))) {
      await this.auditor.refused(caller, deed, null);
      throw new Problem('password-wrong', { errors: [{ path, reason: 'wrong' }] });
    }
    await this.lockOut.forget(id);
    return user;
  }
}
