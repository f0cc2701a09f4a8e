import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { may } from '../../../libs/platform/authorisation/ability.js';
import type { Permission } from '../../../libs/rules/permissions.js';
import { Auditor } from '../core/auditor.js';
import { refusedBy } from './refusals.js';
import type { GatewayRequest } from '../http/caller.js';
import { UUID } from '../http/input.js';
import { NEEDS } from '../http/routes.js';

/** Closes a route to those whose roles have none of its permissions anywhere. What they tried is audited. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly auditor: Auditor,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const needed = [context.getClass(), context.getHandler()].flatMap(
      (place) => this.reflector.get<Permission[] | undefined>(NEEDS, place) ?? [],
    );
    const { caller, params, routeOptions } = context.switchToHttp().getRequest<GatewayRequest>();
    if (!caller) return true;
    const missing = needed.find((permission) => !may(caller.ability, permission));
    if (!missing) return true;
    const problem = refusedBy('role-required');
    const deed = { action: missing, target: targetIn(params), details: { route: routeOptions.url } };
    await this.auditor.refused(caller, deed, problem.refusal);
    throw problem;
  }
}

/** What the address names, when it is one of our ids: nothing that somebody typed gets into the log. */
function targetIn(params: unknown): { kind: string; id: string } | undefined {
  const { id } = params as { id?: string };
  return id !== undefined && UUID.test(id) ? { kind: 'resource', id: id.toLowerCase() } : undefined;
}
