import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { correlationId } from '../../../libs/platform/logging/correlation.js';
import type { Logger } from '../../../libs/platform/logging/logger.js';
import { Problem, problemBody, type Language } from './problem.js';
import { isPageOfUi, sendUi } from './admin-ui.js';
import type { RouteTable } from './route-table.js';
import { toProblem } from './to-problem.js';

const languageOf = (request: FastifyRequest): Language =>
  /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh';

/** Whatever is thrown anywhere becomes a problem; what was not foreseen is logged, without its words. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly routes: RouteTable,
    private readonly servesUi: boolean,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (this.servesUi && error instanceof NotFoundException && isPageOfUi(request)) return sendUi(reply);
    const problem = this.#refine(toProblem(error), request, reply);
    if (problem.status >= 500)
      this.logger.error({ err: problem.cause ?? error, code: problem.code }, 'failed');
    this.#answer(problem, request, reply);
  }

  #answer(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
    if (reply.sent) return;
    if (problem.retryAfter !== undefined) void reply.header('retry-after', problem.retryAfter);
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problemBody(problem, correlationId() ?? request.id, languageOf(request))));
  }

  /** An address that takes other methods is not unknown: 405 with `Allow`. */
  #refine(problem: Problem, request: FastifyRequest, reply: FastifyReply): Problem {
    if (problem.code !== 'no-such-route') return problem;
    const allowed = this.routes.methodsOf(request.url);
    if (allowed.length === 0 || allowed.includes(request.method)) return problem;
    void reply.header('allow', allowed.join(', '));
    return new Problem('method-not-allowed');
  }
}
