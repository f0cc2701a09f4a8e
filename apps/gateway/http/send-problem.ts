import type { FastifyReply, FastifyRequest } from 'fastify';
import { correlationId, correlationIdFrom } from '../../../libs/platform/logging/correlation.js';
import { languageOf } from './language.js';
import { problemBody, type Problem } from './problem.js';

/** Answers with a problem, in the caller's language. */
export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const id = correlationId() ?? correlationIdFrom(request.headers['x-request-id']);
  if (problem.retryAfter !== undefined) void reply.header('retry-after', problem.retryAfter);
  if (problem.code === 'credential-invalid') void reply.header('www-authenticate', 'Bearer');
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-request-id', id)
    .send(JSON.stringify(problemBody(problem, id, languageOf(request))));
}
