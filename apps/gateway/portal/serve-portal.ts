import { createHash } from 'node:crypto';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { correlationId } from '../../../libs/platform/logging/correlation.js';
import {
  isServingPortal,
  loadPortal,
  type PortalAnswer,
  type PortalBundle,
  type PortalRequest,
} from './portal-bundle.js';

const BASE = '/portal';
const FORM = 'application/x-www-form-urlencoded';
/** Pages that answer a form: what stands in it is in no address. */
const TAKING_FORMS = ['/search', '/case', '/case/withdraw'];
const FORM_LIMIT = 16 * 1024;
/** Tries a minute from one address, whatever they ask: the API behind has limits of its own. */
const PAGES = { max: 600, timeWindow: 60_000 };

/** No script at all, and nothing of anybody else. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** Of a page with a form: the script of the site, which asks the API of the site, and the operator's captcha. */
function policyOfForms(captcha: readonly string[]): string {
  const sources = ["'self'", ...captcha].join(' ');
  const frames = captcha.length > 0 ? [`frame-src ${captcha.join(' ')}`] : [];
  const policy = POLICY.map((each) => (each.startsWith('style-src') ? `style-src ${sources}` : each));
  return [...policy, `script-src ${sources}`, `connect-src ${sources}`, ...frames].join('; ');
}

/** What is public now may not be in a minute: pages with entries are kept, but asked about each time. */
const KEPT: Record<PortalAnswer['kept'], string> = {
  anew: 'public, no-cache',
  awhile: 'public, max-age=300',
  never: 'no-store',
};

/**
 * The public's site under `/portal/`. Its pages are drawn here from the public API, which they ask through this very
 * server without a network. The search box and the query code send their forms: what is looked up stands in no address.
 * Only the pages that file something have a script; it sends the evidence straight to the API.
 */
export async function servePortal(
  app: NestFastifyApplication,
  { portalDist: dist, filingProof }: Pick<GatewayConfig, 'portalDist' | 'filingProof'>,
): Promise<void> {
  if (!isServingPortal(dist)) return;
  const captcha = filingProof.kind === 'captcha' ? (filingProof.widget?.origins ?? []) : [];
  const policies = { plain: POLICY.join('; '), ofForms: policyOfForms(captcha) };
  const portal = await loadPortal(dist);
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(async (scope) => {
    scope.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: FORM_LIMIT }, (_, body, done) => {
      done(null, body);
    });
    const options = { config: { rateLimit: PAGES } };
    const page = (request: FastifyRequest, reply: FastifyReply) =>
      showPage({ portal, policies, fastify }, request, reply);
    scope.get(BASE, options, page);
    scope.get(`${BASE}/*`, options, page);
    for (const form of TAKING_FORMS) scope.post(BASE + form, options, page);
    await scope.register(fastifyStatic, {
      ...{ root: portal.assetsDir, prefix: `${BASE}/assets/`, wildcard: false, decorateReply: false },
      setHeaders: (reply) => void reply.header('cache-control', 'public, max-age=31536000, immutable'),
    });
  });
}

interface Site {
  portal: PortalBundle;
  fastify: FastifyInstance;
  /** `ofForms`: of pages with a script. */
  policies: { plain: string; ofForms: string };
}

async function showPage(
  { portal, policies, fastify }: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const [address = '', query = ''] = request.url.split(/\?(.*)/s);
  const answer = await portal.answer({
    ...{ path: pathOf(address), query },
    form: typeof request.body === 'string' ? request.body : null,
    acceptLanguage: request.headers['accept-language'] ?? '',
    fetch: askedOf(fastify, request),
    assets: portal.assets,
  });
  return send(answer, policies, request, reply);
}

const pathOf = (address: string): string => address.slice(BASE.length).replace(/^\/*/, '/');

/** Asks this server itself, for whoever asks: the limits count by address. */
function askedOf(fastify: FastifyInstance, { ip }: FastifyRequest): PortalRequest['fetch'] {
  return async (asked) => {
    const { pathname, search } = new URL(asked.url);
    const payload = asked.body ? await asked.text() : undefined;
    const answer = await fastify.inject({
      ...{ method: asked.method as 'GET', url: pathname + search, remoteAddress: ip },
      headers: { ...Object.fromEntries(asked.headers), 'x-request-id': correlationId() },
      ...(payload !== undefined && { payload }),
    });
    const headers = Object.entries(answer.headers).filter(([, value]) => typeof value === 'string');
    return new Response(new Uint8Array(answer.rawPayload), {
      ...{ status: answer.statusCode, headers: headers as [string, string][] },
    });
  };
}

function send(
  { status, html, language, kept, script, retryAfter }: PortalAnswer,
  policies: Site['policies'],
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const tag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`;
  if (retryAfter !== null) void reply.header('retry-after', retryAfter);
  if (kept !== 'never') void reply.header('etag', tag);
  void reply
    .header('content-security-policy', script ? policies.ofForms : policies.plain)
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', KEPT[kept])
    .header('content-language', language === 'zh' ? 'zh-CN' : 'en')
    .header('vary', 'accept-language');
  if (kept !== 'never' && request.headers['if-none-match'] === tag) return reply.status(304).send();
  return reply.status(status).header('content-type', 'text/html; charset=utf-8').send(html);
}
