import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '../../../libs/platform/logging/logger.js';
import { Problem } from './problem.js';
import { isPageOfUi, sendUi } from './admin-ui.js';
import type { RouteTable } from './route-table.js';
import { sendProblem } from './send-problem.js';
import { toProblem } from './to-problem.js';

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
    if (!reply.sent) sendProblem(problem, request, reply);
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
