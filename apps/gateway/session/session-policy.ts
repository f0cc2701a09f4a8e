import { Inject, Injectable } from '@nestjs/common';
import type { UserEntity } from '../../../libs/persistence/entities/user.entity.js';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { durationOf } from '../../../libs/rules/calendar/term.js';
import { CONFIG } from '../core/tokens.js';
import { PackChoice } from '../policy-packs/pack-choice.js';
import type { Session } from './session-store.js';

/** Sign-ins from one address: enough for an office behind one router, too few for guessing. */
export const SIGN_IN_RATE = { max: 60, timeWindow: '1 minute' };

/** Milliseconds, from the default pack (MLPS level 3). */
export interface SessionTerms {
  idle: number;
  absolute: number;
  lockOutAfter: number;
  lockOutFor: number;
}

const milliseconds = (duration: string): number => durationOf(duration).duration.as('milliseconds');

/** How long sessions last and when an account is locked: parameters of the policy pack, not of the code. */
@Injectable()
export class SessionPolicy {
  constructor(
    private readonly packs: PackChoice,
    @Inject(CONFIG) private readonly config: GatewayConfig,
  ) {}

  /** The operator asks a second factor of everybody; this account has none yet, and nobody else asked for one. */
  lacksSecondFactor({ user, proof }: Pick<Session, 'user' | 'proof'>): boolean {
    const { secondFactor } = this.config;
    return secondFactor === 'required' && user.secondFactorAt === null && !proof.secondFactorElsewhere;
  }

  /** Of a password that is good once; whoever came without it is not held up by it. */
  mustChangePassword({ user, proof }: Pick<Session, 'user' | 'proof'>): boolean {
    return user.mustChangePassword && proof.by === 'password';
  }

  /** Whether a password opens a session: everybody's, or that of this account for a while. */
  takesPassword(user: Pick<UserEntity, 'passwordLetUntil'> | null, now: Date): boolean {
    if (this.config.localPasswords === 'allowed') return true;
    return Boolean(user?.passwordLetUntil && user.passwordLetUntil > now);
  }

  async terms(): Promise<SessionTerms> {
    const { security } = (await this.packs.default(new Date().toISOString())).common;
    return {
      idle: milliseconds(security.sessionIdle.value),
      absolute: milliseconds(security.sessionAbsolute.value),
      lockOutAfter: security.lockOutAfter.value,
      lockOutFor: milliseconds(security.lockOutFor.value),
    };
  }
}
