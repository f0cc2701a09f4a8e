import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Vite names assets by their content: they never change. The page itself is asked for anew each time. */
const setHeaders = (reply: FastifyReply, path: string): void => {
  const forever = /[\\/]assets[\\/]/.test(path);
  void reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
};

/** A UI has been built there. */
export const isServingUi = (dist: string | null): dist is string =>
  dist !== null && existsSync(join(dist, 'index.html'));

/** Serves the built admin UI. Only files that are there have routes, so nothing shadows the API. */
export async function serveAdminUi(app: NestFastifyApplication, dist: string | null): Promise<void> {
  if (!isServingUi(dist)) return;
  await app.register(fastifyStatic, { root: dist, wildcard: false, setHeaders, index: ['index.html'] });
}

const NOT_THE_UI = /^\/(api|health|metrics)(\/|$|\?)/;

/** Whether an unknown address is a page of the UI, which has its own router. */
export const isPageOfUi = (request: FastifyRequest): boolean =>
  request.method === 'GET' &&
  !NOT_THE_UI.test(request.url) &&
  (request.headers.accept ?? '').includes('text/html') &&
  // A missing script must not be answered with a page; a version (1.0.0) ends in a digit.
  !/\.[a-z]\w{0,4}$/i.test(request.url.split('?')[0] ?? '');

export const sendUi = (reply: FastifyReply): void => {
  void reply.status(200).header('cache-control', 'no-cache').sendFile('index.html');
};
