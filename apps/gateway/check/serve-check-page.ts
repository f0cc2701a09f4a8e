import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { Problem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { CHECK_KINDS, checkPage, STYLE_HASH, type Checked } from './check-page.js';
import { CHECK_PAGE, CheckService } from './check.service.js';

const FORM = 'application/x-www-form-urlencoded';
const FORM_LIMIT = 16 * 1024;
/** Tries a minute from one address, whatever the ticket. */
const TRIES = { max: 120, timeWindow: 60_000 };

const formSchema = z.object({
  ticket: z.string().max(2_000).default(''),
  kind: z.enum(CHECK_KINDS).optional(),
  value: z.string().trim().max(200).optional(),
});

const policy = (embeddedBy: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src '${STYLE_HASH}'`,
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${embeddedBy.length > 0 ? embeddedBy.join(' ') : "'none'"}`,
  ].join('; ');

/**
 * `POST /check`: the form, and with a number or a name in it the answer. Besides the portal's search box the only route
 * that takes forms, for there is no script on the page and no session: whoever has a ticket may check, from whatever
 * page.
 */
export async function serveCheckPage(
  app: NestFastifyApplication,
  { checkEmbeddedBy }: GatewayConfig,
): Promise<void> {
  const checks = app.get(CheckService);
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(async (scope) => {
    scope.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: FORM_LIMIT }, (_, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    });
    scope.post(CHECK_PAGE, { config: { rateLimit: TRIES } }, async (request, reply) => {
      const { status, page } = await answered(checks, request);
      return send(reply, status, page, checkEmbeddedBy);
    });
    await Promise.resolve();
  });
}

async function answered(
  checks: CheckService,
  request: FastifyRequest,
): Promise<{ status: number; page: string }> {
  const form = formSchema.safeParse(request.body);
  const ticket = form.success ? checks.read(form.data.ticket) : null;
  if (!form.success || !ticket) return { status: 401, page: checkPage({ outcome: 'ticketInvalid' }) };
  const { kind, value } = form.data;
  const shown = { ticket: form.data.ticket, purpose: ticket.purpose };
  if (kind === undefined || !value) return { status: 200, page: checkPage({ outcome: 'asked', ...shown }) };
  const asked = { ...shown, kind, value };
  try {
    const { asOf, items } = await checks.check(ticket, { [kind]: value }, request.ip);
    return { status: 200, page: checkPage({ outcome: 'answered', ...asked, asOf, screened: items[0]! }) };
  } catch (error) {
    const problem = error instanceof Problem ? error : toProblem(error);
    const outcome: Checked['outcome'] = problem.status < 500 ? 'refused' : 'failed';
    return { status: problem.status, page: checkPage({ ...asked, outcome }) };
  }
}

function send(
  reply: FastifyReply,
  status: number,
  page: string,
  embeddedBy: readonly string[],
): FastifyReply {
  if (embeddedBy.length > 0) void reply.removeHeader('x-frame-options');
  return reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', policy(embeddedBy))
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .send(page);
}
