import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../../libs/platform/config/process-config.js';
import type { Logger } from '../../libs/platform/logging/logger.js';
import { NestLogger } from '../../libs/platform/logging/nest-logger.js';
import { Metrics } from '../../libs/platform/metrics/metrics.js';
import { AppModule } from './app.module.js';
import { serveCheckPage } from './check/serve-check-page.js';
import { serveDocs } from './docs-page.js';
import { isServingUi, serveAdminUi } from './http/admin-ui.js';
import { answerClientError } from './http/client-errors.js';
import { addHooks } from './http/hooks.js';
import { guardShape } from './http/input-shape.js';
import { registerPlugins } from './http/plugins.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RouteTable } from './http/route-table.js';
import { sendProblem } from './http/send-problem.js';
import { toProblem } from './http/to-problem.js';
import { validationPipe } from './http/validation.js';
import { API_PREFIX, UNPREFIXED } from './openapi-document.js';
import { servePortal } from './portal/serve-portal.js';

/** JSON bodies; files come as multipart and have limits of their own. */
const BODY_LIMIT = 1024 * 1024;
/** Longer than a command may wait for the engine. */
const CONNECTION_TIMEOUT = 120_000;

const adapter = ({ trustedProxies }: GatewayConfig): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    connectionTimeout: CONNECTION_TIMEOUT,
    // Only these may name the caller's address: from anybody else it could be forged, and with it the audit log.
    trustProxy: trustedProxies,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // Addresses that the router cannot even read never come to the filter.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(toProblem(error), request, reply);
    },
    clientErrorHandler: answerClientError,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  });

/** The gateway, ready to listen. Whoever makes it closes it. */
export async function createGateway(config: GatewayConfig, logger: Logger): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, logger),
    adapter(config),
    {
      logger: new NestLogger(logger),
      abortOnError: false,
      // JSON only, by Fastify's own parser: forms of other sites could send text and url-encoded bodies unasked.
      bodyParser: false,
    },
  );
  const fastify = app.getHttpAdapter().getInstance();
  const routes = new RouteTable();
  fastify.removeContentTypeParser('text/plain');
  routes.watch(fastify);
  addHooks(fastify, logger, app.get(Metrics));
  guardShape(fastify);
  await registerPlugins(app, config);
  app.setGlobalPrefix(API_PREFIX, { exclude: UNPREFIXED });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(logger, routes, isServingUi(config.adminDist)));
  serveDocs(app);
  await serveCheckPage(app, config);
  await servePortal(app, config);
  await serveAdminUi(app, config.adminDist);
  return app;
}
