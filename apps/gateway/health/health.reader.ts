import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import { Engine } from '../core/engine.js';
import type { PartState } from '../system/system.dto.js';
import type { PartsDto, ReadyDto } from './health.dto.js';

/** A probe answers soon, whatever hangs (milliseconds). */
const PATIENCE = 2_000;
/** A worker polls at least every minute; who has not for longer is gone. */
const POLLED_WITHIN = 90_000;
const WORKFLOW_QUEUE = 1;

async function answers(work: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, PATIENCE);
  });
  return Promise.race([work().catch(() => false), tooLate]).finally(() => {
    clearTimeout(timer);
  });
}

const state = (up: boolean): PartState => (up ? 'up' : 'down');

/** Which part of the service is down. */
@Injectable()
export class HealthReader {
  constructor(
    private readonly source: DataSource,
    private readonly engine: Engine,
  ) {}

  async ready(): Promise<ReadyDto> {
    const parts = await this.parts();
    const up = Object.values(parts).every((part) => part === 'up');
    return { status: state(up), parts };
  }

  async parts(): Promise<PartsDto> {
    const [database, temporal, worker] = await Promise.all([
      answers(() => this.#databaseAnswers()),
      answers(() => this.#engineAnswers()),
      answers(() => this.#isPolled()),
    ]);
    return { database: state(database), temporal: state(temporal), worker: state(worker) };
  }

  async #databaseAnswers(): Promise<boolean> {
    await this.source.query('SELECT 1');
    return true;
  }

  /** The namespace has to be there, not only the server. */
  async #engineAnswers(): Promise<boolean> {
    const { namespace } = this.engine;
    await this.engine.within(PATIENCE, ({ workflowService }) =>
      workflowService.describeNamespace({ namespace }),
    );
    return true;
  }

  /** Somebody asks for the work of entries. */
  async #isPolled(): Promise<boolean> {
    const { namespace } = this.engine;
    const { pollers } = await this.engine.within(PATIENCE, ({ workflowService }) =>
      workflowService.describeTaskQueue({
        namespace,
        taskQueue: { name: TASK_QUEUES.entries },
        taskQueueType: WORKFLOW_QUEUE,
      }),
    );
    return (pollers ?? []).some(({ lastAccessTime }) => {
      const seconds = Number(lastAccessTime?.seconds ?? 0);
      return Date.now() - seconds * 1000 < POLLED_WITHIN;
    });
  }
}
