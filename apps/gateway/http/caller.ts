import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Credential } from '../../../libs/persistence/repositories/credential.repository.js';
import type { Querier } from '../../../libs/persistence/repositories/query-register.repository.js';
import type { Ability } from '../../../libs/platform/authorisation/ability.js';
import type { SystemParty } from '../../../libs/rules/systems.js';
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

/** The system behind a request that came with a credential. */
export interface SystemCaller extends Pick<Caller, 'actor' | 'ip' | 'key'> {
  credential: Credential;
}

/** A system as an actor of the audit log: it has no role. */
export const systemActor = ({ id, departmentId }: Credential): Actor => ({
  ...{ id, departmentId: departmentId ?? '', roles: [] },
});

/** A request after the guards: one of the two is there unless the route is open to anyone. */
export interface GatewayRequest extends FastifyRequest {
  caller?: Caller;
  system?: SystemCaller;
}

/** The caller of a route that needs a session. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<GatewayRequest>();
  if (!caller) throw new Error('a route asks for its caller but lets anyone in');
  return caller;
});

/** Who asks on a route that takes a session or a credential. */
export type Asker = { caller: Caller; system?: undefined } | { system: SystemCaller; caller?: undefined };

export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Asker => {
  const { caller, system } = context.switchToHttp().getRequest<GatewayRequest>();
  if (system) return { system };
  if (!caller) throw new Error('a route asks who asks but lets anyone in');
  return { caller };
});

/** Officers read as those who apply measures. */
export const partyOf = ({ system }: Asker): SystemParty =>
  system?.credential.party ?? 'implementingDepartment';

/** Who asks, for the register of queries. */
export function querierOf({ system, caller }: Asker): Querier {
  const { actor, ip } = system ?? caller;
  const departmentId = actor.departmentId || null;
  return system
    ? { credentialId: system.credential.id, userId: null, departmentId, ip }
    : { credentialId: null, userId: actor.id, departmentId, ip };
}
