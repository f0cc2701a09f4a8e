import { createHash, timingSafeEqual } from 'node:crypto';
import {
  Inject,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

export const TOKEN = Symbol('SandboxToken');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The interface of a platform is open to whoever shows its credential. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(@Inject(TOKEN) private readonly token: string | null) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.token === null) return true;
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const shown = digest(headers.authorization ?? '');
    if (timingSafeEqual(shown, digest(`Bearer ${this.token}`))) return true;
    throw new UnauthorizedException();
  }
}
