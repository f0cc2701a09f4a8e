import { Injectable } from '@nestjs/common';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { Problem } from '../http/problem.js';
import { SessionPolicy } from './session-policy.js';

/** One try at a password, counted. */
export interface Try {
  /** In a row, this one among them. */
  count: number;
  /** The account is locked already: the password must not even be looked at. */
  tooMany: boolean;
  /** Until when the account is locked should this try fail; null: not yet. */
  lockedUntil: Date | null;
}

/** Locks an account after too many wrong passwords (MLPS level 3; numbers from the policy pack). */
@Injectable()
export class LockOut {
  constructor(
    private readonly users: UserRepository,
    private readonly policy: SessionPolicy,
  ) {}

  /**
   * Counted before the password is looked at: of many tries at once all would be looked at before the first counts.
   * Whoever had it right calls {@link forget}.
   */
  async begin(userId: string, now: Date): Promise<Try> {
    const { lockOutAfter: tries, lockOutFor } = await this.policy.terms();
    const until = new Date(now.getTime() + lockOutFor);
    const { failedAttempts: count, lockedUntil } = await this.users.countFailure(userId, now, {
      tries,
      until,
    });
    return { count, lockedUntil, tooMany: count > tries };
  }

  /** The password was right. */
  forget(userId: string): Promise<void> {
    return this.users.forgetFailures(userId);
  }
}

/** The problem of an account that is locked, with when to come again. */
export const locked = (until: Date, now: Date): Problem =>
  new Problem('locked', { retryAfter: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)) });
