import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { ActivityMap } from '../../activities/activity-map.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import type { WorkerConfig } from '../../libs/platform/config/process-config.js';
import type { Logger } from '../../libs/platform/logging/logger.js';
import { Metrics } from '../../libs/platform/metrics/metrics.js';
import { connectionOptions } from '../../libs/platform/temporal/connection-options.js';
import { FailingActivities } from './failing-activities.js';
import { failureWatch } from './failure-watch.interceptor.js';
import { LOGGER, WORKER_CONFIG } from './tokens.js';

/** Officers' work has most of the slots; a batch is allowed few, so that it never delays an officer. */
const SLOTS = {
  [TASK_QUEUES.entries]: {
    maxConcurrentWorkflowTaskExecutions: 40,
    maxConcurrentActivityTaskExecutions: 40,
    maxConcurrentLocalActivityExecutions: 40,
  },
  [TASK_QUEUES.filings]: {
    maxConcurrentWorkflowTaskExecutions: 10,
    maxConcurrentActivityTaskExecutions: 20,
    maxConcurrentLocalActivityExecutions: 10,
  },
  [TASK_QUEUES.batches]: {
    maxConcurrentWorkflowTaskExecutions: 4,
    maxConcurrentActivityTaskExecutions: 4,
    maxConcurrentLocalActivityExecutions: 4,
  },
} satisfies Record<string, Partial<WorkerOptions>>;

/** Workflows kept in memory between tasks; the rest are replayed on demand, so that memory does not grow with entries. */
const CACHED_WORKFLOWS = 500;

/** Hosts one Temporal worker per task queue, from connection to drain. The only owner of their shutdown. */
@Injectable()
export class TemporalWorkerService implements BeforeApplicationShutdown {
  private connection: NativeConnection | null = null;
  private workers: Worker[] = [];
  private runs: Promise<void[]> = Promise.resolve([]);

  constructor(
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly activities: ActivityMap,
    private readonly failing: FailingActivities,
    private readonly metrics: Metrics,
  ) {}

  /** Connects and begins to poll. Rejects when the engine cannot be reached. */
  async start(): Promise<void> {
    this.connection = await NativeConnection.connect(connectionOptions(this.config.temporal));
    const outcomes = this.metrics.counter('activities_total', 'Activity executions by outcome', [
      'activity',
      'outcome',
    ]);
    const shared: Omit<WorkerOptions, 'taskQueue'> = {
      connection: this.connection,
      namespace: this.config.temporal.namespace,
      activities: this.activities.all(),
      maxCachedWorkflows: CACHED_WORKFLOWS,
      shutdownGraceTime: '5s',
      interceptors: { activity: [failureWatch(this.failing, outcomes)] },
      ...this.workflows(),
    };
    const queues = Object.entries(SLOTS);
    this.workers = await Promise.all(
      queues.map(([taskQueue, slots]) => Worker.create({ ...shared, ...slots, taskQueue })),
    );
    this.runs = Promise.all(this.workers.map((worker) => worker.run()));
  }

  /** Settles when the workers have stopped; rejects when one failed for good. */
  stopped(): Promise<unknown> {
    return this.runs;
  }

  /** Whether every worker polls. */
  get running(): boolean {
    return this.workers.length > 0 && this.workers.every((worker) => worker.getState() === 'RUNNING');
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const worker of this.workers) if (worker.getState() === 'RUNNING') worker.shutdown();
    await this.runs.catch((error: unknown) =>
      this.logger.error({ err: error }, 'a worker failed while it stopped'),
    );
    await this.connection?.close();
    await Runtime.instance().shutdown();
  }

  private workflows(): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'> {
    const { workflowBundle } = this.config;
    if (workflowBundle) return { workflowBundle: { codePath: workflowBundle } };
    return { workflowsPath: new URL('../../workflows/index.ts', import.meta.url).pathname };
  }
}
