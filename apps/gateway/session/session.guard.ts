import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Auditor } from '../core/auditor.js';
import type { GatewayRequest } from '../http/caller.js';
import { idempotencyKeyOf } from '../http/idempotency-key.js';
import { Problem } from '../http/problem.js';
import { ANYONE, BEFORE_SET_UP, CHANGES, CREDENTIAL, FOR_SYSTEMS } from '../http/routes.js';
import { isAttended } from './attended.js';
import { callerOf } from './caller-of.js';
import { CsrfTokens } from './csrf-tokens.js';
import { SessionCookie } from './session-cookie.js';
import { SessionPolicy } from './session-policy.js';
import { SessionStore, type Session } from './session-store.js';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Every route but those open to anyone, and systems where they may come: a live session, its CSRF token for what is not only read, the key of a change. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionStore,
    private readonly cookie: SessionCookie,
    private readonly csrf: CsrfTokens,
    private readonly policy: SessionPolicy,
    private readonly auditor: Auditor,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.#says(ANYONE, context) || this.#says(FOR_SYSTEMS, context)) return true;
    const request = context.switchToHttp().getRequest<GatewayRequest>();
    if (request.headers.authorization !== undefined && this.#says(CREDENTIAL, context)) return true;
    const session = await this.sessions.live(this.cookie.read(request), new Date(), isAttended(request));
    if (!SAFE_METHODS.has(request.method)) await this.#requireToken(request, session);
    if (this.policy.mustChangePassword(session) && !this.#says(BEFORE_SET_UP, context)) {
      throw new Problem('password-change-required');
    }
    if (this.policy.lacksSecondFactor(session) && !this.#says(BEFORE_SET_UP, context)) {
      throw new Problem('second-factor-setup-required');
    }
    const key = this.#says(CHANGES, context) ? idempotencyKeyOf(request.headers['idempotency-key']) : '';
    request.caller = callerOf(session, request.ip, key);
    return true;
  }

  /** A good session with a token that is not its own: a fault of a program, or another site at work. */
  async #requireToken({ headers, ip }: GatewayRequest, session: Session): Promise<void> {
    if (this.csrf.belongs(headers['x-csrf-token'], session.id)) return;
    await this.auditor.refused(callerOf(session, ip), { action: 'session.csrfToken' }, null);
    throw new Problem('csrf-token-invalid');
  }

  #says(mark: string, context: ExecutionContext): boolean {
    return Boolean(
      this.reflector.getAllAndOverride<unknown>(mark, [context.getHandler(), context.getClass()]),
    );
  }
}
