import 'reflect-metadata';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from '@temporalio/client';
import { workerConfig, type WorkerConfig } from '../../libs/platform/config/process-config.js';
import { createLogger, type Logger } from '../../libs/platform/logging/logger.js';
import { NestLogger } from '../../libs/platform/logging/nest-logger.js';
import { Metrics } from '../../libs/platform/metrics/metrics.js';
import { scheduleHistoryArchive } from './archive-schedule.js';
import { CatchUpService } from './catch-up.service.js';
import { DispatchService } from './dispatch.service.js';
import { installEngineRuntime } from './engine-runtime.js';
import { FailingActivities } from './failing-activities.js';
import { startHealthServer } from './health.server.js';
import { IncidentKeeper } from './incident-keeper.service.js';
import { IncidentReview } from './incident-review.service.js';
import { scheduleReconciliation } from './reconciliation-schedule.js';
import { schedulePlatformPulls } from './platform-schedules.js';
import { scheduleRetention } from './retention-schedule.js';
import { scheduleDailySnapshot } from './snapshot-schedule.js';
import { readinessOf } from './readiness.js';
import { scheduleStatistics } from './statistics-schedule.js';
import { TemporalWorkerService } from './temporal-worker.service.js';
import { WorkerModule } from './worker.module.js';

async function main(): Promise<void> {
  const config = workerConfig(process.env);
  const logger = createLogger({ service: 'worker', level: config.logLevel });
  const engine = await installEngineRuntime(logger);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  const health = await serveHealth(app, config, engine.metricsUrl);
  const temporal = app.get(TemporalWorkerService);
  await temporal.start();
  await scheduleHistoryArchive(app.get(Client));
  await scheduleDailySnapshot(app.get(Client));
  await schedulePlatformPulls(app.get(Client), config.platforms.pullMinutes);
  await scheduleStatistics(app.get(Client));
  await scheduleRetention(app.get(Client));
  await scheduleReconciliation(app.get(Client));
  app.get(IncidentKeeper).start();
  app.get(IncidentReview).start();
  app.get(CatchUpService).start();
  app.get(DispatchService).start();
  logger.info({ healthPort: config.healthPort }, 'worker is polling');
  await Promise.race([temporal.stopped(), once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await shutDown(app, health, logger);
}

async function serveHealth(
  app: INestApplicationContext,
  config: WorkerConfig,
  engineMetricsUrl: string,
): Promise<Server> {
  const metrics = app.get(Metrics);
  const failing = app.get(FailingActivities);
  const gauge = metrics.gauge('failing_activities', 'Activities that failed and have not gone on yet');
  return startHealthServer({
    ...{ host: config.healthHost, port: config.healthPort, metrics, engineMetricsUrl },
    beforeMetrics: () => gauge.set(failing.count),
    readiness: () => readinessOf(app),
  });
}

async function shutDown(app: INestApplicationContext, health: Server, logger: Logger): Promise<void> {
  logger.info('worker is stopping');
  health.close();
  health.closeAllConnections();
  await app.close();
  logger.info('worker has stopped');
}

main().catch((error: unknown) => {
  const logger = createLogger({ service: 'worker', level: 'info' });
  logger.fatal({ err: error }, 'worker could not run');
  process.exitCode = 1;
  // Connections that are still open would keep the process; the supervisor starts it again.
  setTimeout(() => process.exit(1), 2_000).unref();
});
