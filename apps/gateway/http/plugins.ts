import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { Problem } from './problem.js';

/**
 * The admin UI and the docs page load scripts from here only; Ant Design writes its styles into the page. Nothing may
 * frame us. `upgrade-insecure-requests` is left out: on one machine we are plain HTTP, elsewhere a proxy redirects.
 */
const CSP = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
  },
};

const YEAR = 31_536_000;

/** Cookies, security headers, uploads, and limits on how often. */
export async function registerPlugins(
  app: NestFastifyApplication,
  { cookieSecure }: GatewayConfig,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: CSP,
    strictTransportSecurity: cookieSecure ? { maxAge: YEAR, includeSubDomains: true } : false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  await app.register(cookie);
  await app.register(multipart);
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('too-many-requests', { retryAfter: Math.ceil(ttl / 1000) }),
  });
}
