import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import {
  IncidentRepository,
  type OpenIncident,
} from '../../libs/persistence/repositories/incident.repository.js';
import type { Logger } from '../../libs/platform/logging/logger.js';
import { pendingActivities } from '../../libs/platform/temporal/pending-activities.js';
import { FailingActivities } from './failing-activities.js';
import { LOGGER } from './tokens.js';

const EVERY_MS = 10_000;
/** The worker that saw it fail closes it itself when it goes on there. */
const QUIET_MS = 15_000;
const AT_ONCE = 50;

/**
 * An activity may go on in another worker than in the one that saw it fail: that one has died, or was not the next to
 * be asked. The engine knows whether it is still tried; what is not is no incident any more.
 */
@Injectable()
export class IncidentReview implements BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly failing: FailingActivities,
    private readonly incidents: IncidentRepository,
    private readonly client: Client,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.looking = this.looking.then(() => this.lookAgainLater());
    }, EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.looking;
  }

  /** Closes what is tried no more, in the record and in this worker's memory. */
  async look(now = new Date()): Promise<void> {
    const before = new Date(now.getTime() - QUIET_MS);
    const own = this.failing.list().filter(({ lastFailedAt }) => lastFailedAt < before);
    for (const { workflowId, activity } of own)
      if (!(await this.isStillTried({ workflowId, activity }))) this.failing.settled(workflowId, activity);
    for (const one of await this.incidents.quietSince(before, AT_ONCE))
      if (!(await this.isStillTried(one))) await this.incidents.resolved(one.workflowId, one.activity, now);
  }

  private async lookAgainLater(): Promise<void> {
    try {
      await this.look();
    } catch (error) {
      this.logger.warn({ err: error }, 'cannot look yet for incidents that are over');
    }
  }

  private async isStillTried({ workflowId, activity }: OpenIncident): Promise<boolean> {
    try {
      const description = await this.client.workflow.getHandle(workflowId).describe();
      return pendingActivities(description).some(
        ({ activityType, attempt }) => activityType?.name === activity && (attempt ?? 0) > 1,
      );
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  }
}
