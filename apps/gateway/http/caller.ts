import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Ability } from '../../../libs/platform/authorisation/ability.js';
import type { Actor } from '../../../libs/rules/words.js';

/** The signed-in person behind a request, and where it came from. */
export interface Caller {
  sessionId: string;
  username: string;
  displayName: string;
  actor: Actor;
  ability: Ability;
  ip: string;
  /** The `Idempotency-Key`; the guard lets no change through without one. Empty for reads. */
  key: string;
}

/** A request after the guards: `caller` is there unless the route is open to anyone. */
export interface GatewayRequest extends FastifyRequest {
  caller?: Caller;
}

/** The caller of a route that needs a session. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<GatewayRequest>();
  if (!caller) throw new Error('a route asks for its caller but lets anyone in');
  return caller;
});
