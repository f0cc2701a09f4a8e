import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Metrics } from '../../libs/platform/metrics/metrics.js';

export interface Readiness {
  ready: boolean;
  parts: Record<string, 'up' | 'down'>;
  failingActivities: number;
}

export interface HealthOptions {
  host: string;
  port: number;
  metrics: Metrics;
  readiness: () => Promise<Readiness>;
  /** Brings gauges up to date before they are read. */
  beforeMetrics: () => void;
  /** Where the Temporal SDK's core exposes its own metrics; they are appended to ours. */
  engineMetricsUrl: string;
}

type Answer = { status: number; type: string; body: string };

const json = (status: number, body: unknown): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

async function exposed({ metrics, engineMetricsUrl, beforeMetrics }: HealthOptions): Promise<Answer> {
  beforeMetrics();
  const own = await metrics.expose();
  const engine = await fetch(engineMetricsUrl)
    .then((response) => response.text())
    .catch(() => '');
  return { status: 200, type: own.contentType, body: `${own.body}\n${engine}` };
}

async function ready({ readiness }: HealthOptions): Promise<Answer> {
  const found = await readiness();
  return json(found.ready ? 200 : 503, found);
}

const ROUTES: Record<string, (options: HealthOptions) => Promise<Answer>> = {
  '/health/live': () => Promise.resolve(json(200, { alive: true })),
  '/health/ready': ready,
  '/metrics': exposed,
};

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

/** The worker's small HTTP face: liveness, readiness, metrics. Resolves when it listens; rejects when the port is taken. */
export function startHealthServer(options: HealthOptions): Promise<Server> {
  const server = createServer((request, response) => {
    const route = ROUTES[new URL(request.url ?? '/', 'http://localhost').pathname];
    const answer = route ? route(options) : Promise.resolve(json(404, { status: 404 }));
    answer.then(
      (found) => send(response, found),
      () => send(response, json(500, { status: 500 })),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => resolve(server));
  });
}
