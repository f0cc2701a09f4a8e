import { Injectable } from '@nestjs/common';
import { SecondFactorRepository } from '../../../libs/persistence/repositories/second-factor.repository.js';
import { SessionRepository } from '../../../libs/persistence/repositories/session.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import {
  codeSecretUri,
  newCodeSecret,
  newRecoveryCodes,
  typedCode,
} from '../../../libs/platform/crypto/one-time-codes.js';
import { Auditor } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { OwnPassword } from './own-password.js';
import type { OfferedSecretDto, RecoveryCodesDto } from './second-factor.dto.js';

/** An officer's own second factor: an app's codes, and recovery codes for who has lost it (R10.2, MLPS level 3). */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly users: UserRepository,
    private readonly factors: SecondFactorRepository,
    private readonly sessions: SessionRepository,
    private readonly password: OwnPassword,
    private readonly auditor: Auditor,
  ) {}

  /** A secret for the app; nothing changes until a code of it comes. Throws `second-factor-set`. */
  async offer(caller: Caller, password: string): Promise<OfferedSecretDto> {
    await this.#requirePassword(caller, password, 'session.offerSecondFactor');
    const secret = newCodeSecret();
    if (!(await this.factors.offer(caller.actor.id, secret, new Date())))
      throw new Problem('second-factor-set');
    return { secret, uri: codeSecretUri(secret, caller.username) };
  }

  /**
   * From now on a code is asked for; all other sessions of the account end. Answers the recovery codes, this once.
   * Throws `second-factor-refused`: the code is wrong, or the offer has lapsed.
   */
  async confirm(caller: Caller, code: string): Promise<RecoveryCodesDto> {
    const { id } = caller.actor;
    const codes = newRecoveryCodes();
    const deed = this.#deed(caller, 'session.setSecondFactor');
    if (!(await this.factors.accept(id, typedCode(code), codes, new Date()))) {
      await this.auditor.refused(caller, deed, null);
      throw new Problem('second-factor-refused', { errors: [{ path: 'code', reason: 'wrong' }] });
    }
    await this.sessions.endOfUser(id, caller.sessionId);
    await this.auditor.allowed(caller, deed);
    return { codes };
  }

  /** New recovery codes; the earlier ones are good no more. Throws `second-factor-not-set`. */
  async renewRecoveryCodes(caller: Caller, password: string): Promise<RecoveryCodesDto> {
    const deed = await this.#requirePassword(caller, password, 'session.renewRecoveryCodes', true);
    const codes = newRecoveryCodes();
    await this.factors.setRecoveryCodes(caller.actor.id, codes);
    await this.auditor.allowed(caller, deed);
    return { codes };
  }

  /** From now on the password is enough again. Throws `second-factor-not-set`. */
  async remove(caller: Caller, password: string): Promise<void> {
    const deed = await this.#requirePassword(caller, password, 'session.removeSecondFactor', true);
    await this.users.removeSecondFactor(caller.actor.id);
    await this.auditor.allowed(caller, deed);
  }

  async #requirePassword(caller: Caller, password: string, action: string, set = false) {
    const deed = this.#deed(caller, action);
    const user = await this.password.require(caller, password, 'password', deed);
    if (set && !user.secondFactorAt) throw new Problem('second-factor-not-set');
    return deed;
  }

  #deed({ actor }: Caller, action: string) {
    return { action, target: { kind: 'user', id: actor.id } };
  }
}
