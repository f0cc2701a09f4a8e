import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  CredentialRepository,
  type Credential,
  type Presented,
} from '../../../libs/persistence/repositories/credential.repository.js';
import { accessTokenHash, isAccessToken } from '../../../libs/platform/crypto/access-token.js';
import type { Scope } from '../../../libs/rules/systems.js';
import { Auditor } from '../core/auditor.js';
import { systemActor, type GatewayRequest } from '../http/caller.js';
import { idempotencyKeyOf } from '../http/idempotency-key.js';
import { Problem } from '../http/problem.js';
import { CHANGES, CREDENTIAL, FOR_SYSTEMS } from '../http/routes.js';

const BEARER = /^Bearer ([\x21-\x7E]+)$/i;

/**
 * Systems, on the routes that take their credentials: a secret that is good, its scope, its quota. A secret that is
 * unknown, expired or revoked gets one and the same answer; that a dead one was shown stands in the audit log.
 */
@Injectable()
export class CredentialGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly credentials: CredentialRepository,
    private readonly auditor: Auditor,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const scope = this.#said<Scope>(CREDENTIAL, context);
    const request = context.switchToHttp().getRequest<GatewayRequest>();
    const { authorization } = request.headers;
    if (scope === undefined) return true;
    if (authorization === undefined) return this.#withoutCredential(context);
    const credential = await this.#good(authorization, request.ip);
    if (!credential.scopes.includes(scope)) await this.#refuse(credential, scope, request.ip);
    const changes = this.#said<boolean>(CHANGES, context) === true;
    const key = changes ? idempotencyKeyOf(request.headers['idempotency-key']) : '';
    request.system = { credential, actor: systemActor(credential), ip: request.ip, key };
    return true;
  }

  #withoutCredential(context: ExecutionContext): true {
    if (this.#said<boolean>(FOR_SYSTEMS, context)) throw new Problem('credential-invalid');
    return true;
  }

  async #good(authorization: string, ip: string): Promise<Credential> {
    const token = BEARER.exec(authorization)?.[1] ?? '';
    const presented = isAccessToken(token) ? await this.credentials.present(accessTokenHash(token)) : null;
    if (presented?.standing !== 'good') return this.#dead(presented, ip);
    const { credential, overQuota } = presented;
    if (overQuota !== null) throw new Problem('too-many-requests', { retryAfter: overQuota });
    return credential;
  }

  async #dead(presented: Presented | null, ip: string): Promise<never> {
    if (presented) {
      const { credential, standing } = presented;
      const target = { kind: 'credential', id: credential.id };
      const deed = { action: 'credential.use', target, details: { standing } };
      await this.auditor.refused({ actor: systemActor(credential), ip }, deed, null);
    }
    throw new Problem('credential-invalid');
  }

  async #refuse(credential: Credential, scope: Scope, ip: string): Promise<never> {
    const target = { kind: 'credential', id: credential.id };
    const deed = { action: 'credential.use', target, details: { scope } };
    await this.auditor.refused({ actor: systemActor(credential), ip }, deed, null);
    throw new Problem('credential-scope');
  }

  #said<T>(mark: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(mark, [context.getHandler(), context.getClass()]);
  }
}
