import { setTimeout as delay } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { withRetries } from '../../libs/platform/temporal/connection-options.js';
import { callsEndWithActivity } from '../../apps/worker/calls-end-with-activity.js';
import type { EntryInput, EntryOutcome } from '../../libs/contract/entry.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { EntryHand, type Ground } from '../workflows/time-machine.js';
import { startPostgres, type TestPostgres } from './postgres.js';
import { setStage, type Candidate, type Outside, type Stage } from './stage.js';
import { startTemporalDev } from './temporal.js';
import { workflowBundle } from './workflow-bundle.js';

/** Workflows, activities and record over the real development server, in real time. */
export class LiveServer implements Ground {
  private constructor(
    readonly stage: Stage,
    readonly client: Client,
    private readonly ends: (() => Promise<unknown>)[],
    private readonly work: () => Promise<Worker[]>,
  ) {}

  private worker: { stop: () => Promise<void> } | null = null;

  /** `outside` says where everybody is that the activities speak to; without it, nowhere. */
  static async start(outside?: (postgres: TestPostgres) => Promise<Outside>): Promise<LiveServer> {
    const ends: (() => Promise<unknown>)[] = [];
    try {
      const [postgres, temporal, bundle] = await Promise.all([
        startPostgres(),
        startTemporalDev(),
        workflowBundle(),
      ]);
      ends.push(
        () => postgres.stop(),
        () => temporal.stop(),
      );
      const connection = await Connection.connect({
        ...{ address: temporal.address, interceptors: withRetries([callsEndWithActivity]) },
      });
      ends.push(() => connection.close());
      const client = new Client({ connection, namespace: temporal.namespace });
      const stage = await setStage(postgres.url, client, await outside?.(postgres));
      ends.push(() => stage.close());
      const native = await NativeConnection.connect({ address: temporal.address });
      ends.push(() => native.close());
      const work = () =>
        Promise.all(
          Object.values(TASK_QUEUES).map((taskQueue) =>
            Worker.create({
              ...{ connection: native, namespace: temporal.namespace, taskQueue },
              ...{ workflowBundle: bundle, activities: stage.activities },
            }),
          ),
        );
      const server = new LiveServer(stage, client, ends, work);
      await server.startWorker();
      ends.push(() => server.stopWorker());
      return server;
    } catch (error) {
      await endAll(ends);
      throw error;
    }
  }

  stop(): Promise<void> {
    return endAll(this.ends);
  }

  /** Everything the worker had in memory is gone; what was under way goes on with the next one. */
  async restartWorker(): Promise<void> {
    await this.stopWorker();
    await this.startWorker();
  }

  private async startWorker(): Promise<void> {
    const workers = await this.work();
    const running = Promise.all(workers.map((worker) => worker.run()));
    this.worker = {
      stop: async () => {
        for (const worker of workers) worker.shutdown();
        await running;
      },
    };
  }

  private async stopWorker(): Promise<void> {
    await this.worker?.stop();
    this.worker = null;
  }

  now(): Promise<string> {
    return Promise.resolve(new Date().toISOString());
  }

  async passTo(instant: string, extraMs = 0): Promise<void> {
    await delay(Math.max(0, Date.parse(instant) + extraMs - Date.now()));
  }

  async outcomeOf(workflowId: string): Promise<EntryOutcome> {
    return (await this.client.workflow.getHandle(workflowId).result()) as EntryOutcome;
  }

  async draft(candidate: Candidate = {}): Promise<EntryHand> {
    return this.enter(await this.stage.candidate(candidate));
  }

  /** Starts the entry's workflow and waits for its first event. */
  async enter(input: EntryInput): Promise<EntryHand> {
    const hand = new EntryHand(this, input);
    await hand.start();
    return hand;
  }
}

async function endAll(ends: (() => Promise<unknown>)[]): Promise<void> {
  for (const end of [...ends].reverse()) await end();
}
