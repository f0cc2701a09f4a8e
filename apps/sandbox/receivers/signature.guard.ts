import {
  Inject,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
  type RawBodyRequest,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SandboxSecurity } from '../../../libs/platform/config/sandbox-config.js';
import { verifiedRequest } from '../../../libs/platform/connectors/message-signature.js';
import { Database } from '../store/database.js';
import { asSigned } from './as-signed.js';

export const SECURITY = Symbol('SandboxSecurity');

/** Where senders have to sign, only what is rightly signed comes in, and each signature once. */
@Injectable()
export class SignatureGuard implements CanActivate {
  constructor(
    @Inject(SECURITY) private readonly security: SandboxSecurity,
    private readonly database: Database,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { senders } = this.security;
    if (!senders) return true;
    const request = context.switchToHttp().getRequest<RawBodyRequest<FastifyRequest>>();
    const nonce = await verifiedRequest(senders, asSigned(request), request.rawBody ?? null);
    if (nonce !== null && (await this.isNew(nonce))) return true;
    throw new UnauthorizedException();
  }

  private async isNew(nonce: string): Promise<boolean> {
    const sql = 'INSERT INTO nonce (nonce) VALUES ($1) ON CONFLICT DO NOTHING RETURNING nonce';
    return (await this.database.query(sql, [nonce])).length > 0;
  }
}
