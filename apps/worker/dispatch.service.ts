import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Dispatch } from '../../activities/dispatch/dispatch.js';
import type { Logger } from '../../libs/platform/logging/logger.js';
import { LOGGER } from './tokens.js';

const IDLE_MS = 500;
const AFTER_FAILURE_MS = 5_000;

/** Keeps the feed of changes moving, beside the Temporal workers. Any number of workers may do so at once. */
@Injectable()
export class DispatchService implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly dispatch: Dispatch,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    this.running = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const pause = await this.step();
      if (pause > 0) await delay(pause, undefined, { signal }).catch(() => undefined);
    }
  }

  private async step(): Promise<number> {
    try {
      return (await this.dispatch.step()) ? 0 : IDLE_MS;
    } catch (error) {
      this.logger.warn({ err: error }, 'cannot pass changes on yet');
      return AFTER_FAILURE_MS;
    }
  }
}
