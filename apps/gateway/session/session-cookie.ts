import '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { CONFIG } from '../core/tokens.js';

export const COOKIE = 'minglu_session';

/** The cookie that carries the session's token: not readable by scripts, not sent from other sites. */
@Injectable()
export class SessionCookie {
  constructor(@Inject(CONFIG) private readonly config: GatewayConfig) {}

  read(request: FastifyRequest): string | null {
    return request.cookies[COOKIE] ?? null;
  }

  set(reply: FastifyReply, token: string, expires: Date): void {
    void reply.setCookie(COOKIE, token, { ...this.#options, expires });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(COOKIE, this.#options);
  }

  get #options() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.config.cookieSecure } as const;
  }
}
