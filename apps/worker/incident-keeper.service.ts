import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { IncidentRepository } from '../../libs/persistence/repositories/incident.repository.js';
import type { Logger } from '../../libs/platform/logging/logger.js';
import { FailingActivities } from './failing-activities.js';
import { LOGGER } from './tokens.js';

const EVERY_MS = 2_000;

/** Writes failing activities down as incidents, and closes them when they went on; keeps what it cannot write yet. */
@Injectable()
export class IncidentKeeper implements BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly failing: FailingActivities,
    private readonly incidents: IncidentRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.writing = this.writing.then(() => this.write());
    }, EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.writing;
  }

  private async write(): Promise<void> {
    const [news, recovered] = [this.failing.takeNews(), this.failing.takeRecovered()];
    try {
      for (const one of news) await this.incidents.failed(one);
      for (const one of recovered) await this.incidents.resolved(one.workflowId, one.activity, new Date());
    } catch (error) {
      this.failing.putBack({ news, recovered });
      this.logger.warn({ err: error }, 'incidents cannot be written down yet');
    }
  }
}
