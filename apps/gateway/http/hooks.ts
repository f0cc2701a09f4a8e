import type { FastifyInstance, FastifyRequest } from 'fastify';
import { correlationIdFrom, enterCorrelation } from '../../../libs/platform/logging/correlation.js';
import type { Logger } from '../../../libs/platform/logging/logger.js';
import type { Metrics } from '../../../libs/platform/metrics/metrics.js';

const CORRELATION = 'x-request-id';

/** The route's pattern, never the address: addresses hold ids and purposes. */
const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'unknown';

/** Every request has a correlation id, is timed by its route, logged without its address, and not cached. */
export function addHooks(fastify: FastifyInstance, logger: Logger, metrics: Metrics): void {
  const seconds = metrics.timer('http_request', 'HTTP requests', ['method', 'route', 'status']);
  fastify.addHook('onRequest', (request, reply, done) => {
    const id = correlationIdFrom(request.headers[CORRELATION]);
    enterCorrelation(id);
    void reply.header(CORRELATION, id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const [route, status, took] = [routeOf(request), reply.statusCode, reply.elapsedTime / 1000];
    seconds.observe({ method: request.method, route, status: String(status) }, took);
    logger.info({ method: request.method, route, status, seconds: Number(took.toFixed(4)) }, 'request');
    done();
  });
}
