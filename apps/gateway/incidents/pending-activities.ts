import { Injectable } from '@nestjs/common';
import type { Client, WorkflowExecutionDescription } from '@temporalio/client';
import { pendingActivities, waitsForNextTry } from '../../../libs/platform/temporal/pending-activities.js';
import { inParallel } from '../bulk/in-parallel.js';
import { Engine, GLANCE } from '../core/engine.js';

/** An activity that the engine is about to try again. */
export interface PendingActivity {
  workflowId: string;
  activity: string;
  attempts: number;
  lastFailedAt: Date | null;
  nextTryAt: Date | null;
  /** Nobody is at it now. */
  waits: boolean;
}

/** Workflows asked about at once, and at most. */
const WIDTH = 8;
const MAX = 50;

type Stamp = { seconds?: { toString(): string } | null } | null | undefined;

const dateOf = (stamp: Stamp): Date | null =>
  stamp?.seconds ? new Date(Number(stamp.seconds.toString()) * 1000) : null;

/** What the engine says of failing activities at this moment. */
@Injectable()
export class PendingActivities {
  constructor(private readonly engine: Engine) {}

  /** Null when the engine does not answer. */
  async of(workflowIds: readonly string[]): Promise<PendingActivity[] | null> {
    try {
      const found = await this.engine.within(GLANCE, (client) =>
        inParallel(workflowIds.slice(0, MAX), WIDTH, (id) => pendingOf(client, id)),
      );
      return found.flat();
    } catch {
      return null;
    }
  }
}

async function pendingOf({ workflow }: Client, workflowId: string): Promise<PendingActivity[]> {
  const description: WorkflowExecutionDescription | null = await workflow
    .getHandle(workflowId)
    .describe()
    .catch((error: Error) => {
      if (error.name === 'WorkflowNotFoundError') return null;
      throw error;
    });
  return (description ? pendingActivities(description) : []).map((pending) => ({
    workflowId,
    activity: pending.activityType?.name ?? '',
    attempts: pending.attempt ?? 1,
    lastFailedAt: dateOf(pending.lastAttemptCompleteTime as Stamp),
    nextTryAt: dateOf(pending.scheduledTime as Stamp),
    waits: waitsForNextTry(pending),
  }));
}
