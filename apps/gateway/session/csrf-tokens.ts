import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { CONFIG } from '../core/tokens.js';

/**
 * CSRF tokens bound to the session: an HMAC of its id. Nothing is stored, a token of another session is worthless,
 * and a new sign-in has a new one. (@fastify/csrf-protection keeps a secret in a cookie or in @fastify/session,
 * which we do not use; see `session-store.ts`.)
 */
@Injectable()
export class CsrfTokens {
  readonly #key: Buffer;

  constructor(@Inject(CONFIG) { masterKey }: GatewayConfig) {
    this.#key = masterKey.subkey('session');
  }

  of(sessionId: string): string {
    return createHmac('sha256', this.#key).update(`csrf/${sessionId}`).digest('base64url');
  }

  belongs(token: unknown, sessionId: string): boolean {
    const [given, wanted] = [
      Buffer.from(typeof token === 'string' ? token : ''),
      Buffer.from(this.of(sessionId)),
    ];
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }
}
