import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { may } from '../../../libs/platform/authorisation/ability.js';
import type { Permission } from '../../../libs/rules/permissions.js';
import { Auditor } from '../core/auditor.js';
import { refusedBy } from './refusals.js';
import type { GatewayRequest } from '../http/caller.js';
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
    const { caller } = context.switchToHttp().getRequest<GatewayRequest>();
    if (!caller) return true;
    const missing = needed.find((permission) => !may(caller.ability, permission));
    if (!missing) return true;
    const problem = refusedBy('role-required');
    await this.auditor.refused(caller, { action: missing }, problem.refusal);
    throw problem;
  }
}
