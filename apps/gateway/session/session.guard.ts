import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GatewayRequest } from '../http/caller.js';
import { idempotencyKeyOf } from '../http/idempotency-key.js';
import { Problem } from '../http/problem.js';
import { ANYONE, BEFORE_PASSWORD_CHANGE, CHANGES } from '../http/routes.js';
import { callerOf } from './caller-of.js';
import { CsrfTokens } from './csrf-tokens.js';
import { SessionCookie } from './session-cookie.js';
import { SessionStore } from './session-store.js';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Every route but those open to anyone: a live session, its CSRF token for what is not only read, the key of a change. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionStore,
    private readonly cookie: SessionCookie,
    private readonly csrf: CsrfTokens,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.#says(ANYONE, context)) return true;
    const request = context.switchToHttp().getRequest<GatewayRequest>();
    const session = await this.sessions.live(this.cookie.read(request), new Date());
    if (
      !SAFE_METHODS.has(request.method) &&
      !this.csrf.belongs(request.headers['x-csrf-token'], session.id)
    ) {
      throw new Problem('csrf-token-invalid');
    }
    if (session.user.mustChangePassword && !this.#says(BEFORE_PASSWORD_CHANGE, context)) {
      throw new Problem('password-change-required');
    }
    const key = this.#says(CHANGES, context) ? idempotencyKeyOf(request.headers['idempotency-key']) : '';
    request.caller = callerOf(session, request.ip, key);
    return true;
  }

  #says(mark: string, context: ExecutionContext): boolean {
    return (
      this.reflector.getAllAndOverride<boolean>(mark, [context.getHandler(), context.getClass()]) ?? false
    );
  }
}
