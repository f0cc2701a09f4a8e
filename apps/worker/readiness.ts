import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FailingActivities } from './failing-activities.js';
import type { Readiness } from './health.server.js';
import { TemporalWorkerService } from './temporal-worker.service.js';

const ANSWER_WITHIN_MS = 2_000;

/** Ready when it polls and its database answers. */
export async function readinessOf(app: INestApplicationContext): Promise<Readiness> {
  const database = await answers(app.get(DataSource));
  const polling = app.get(TemporalWorkerService).running;
  return {
    ready: database && polling,
    parts: { database: database ? 'up' : 'down', temporal: polling ? 'up' : 'down' },
    failingActivities: app.get(FailingActivities).count,
  };
}

async function answers(source: DataSource): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWER_WITHIN_MS);
  });
  const asked = source.query('SELECT 1').then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
