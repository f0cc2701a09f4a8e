import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Client, ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { WorkflowHistoryRepository } from '../../libs/persistence/repositories/workflow-history.repository.js';

const NOT_FOUND = 5;
const PAUSE_MS = 500;
/** Five minutes: a busy engine takes its time, and the next attempt looks on. */
const LOOKS = 600;

interface Run {
  workflowId: string;
  runId: string;
}

/** The engine still has a run that it was told to delete. */
class RunsLeft extends Error {
  constructor() {
    super('the engine still has runs');
    this.name = 'RunsLeft';
  }
}

/** Has the engine forget every run of some workflows; one that still goes on is ended with that. */
@Injectable()
export class EngineRunEraser {
  constructor(
    private readonly client: Client,
    private readonly histories: WorkflowHistoryRepository,
  ) {}

  /** Answers how many runs were deleted. Done when the engine knows none of them. */
  async erase(workflowIds: readonly string[]): Promise<number> {
    const runs: Run[] = [];
    for (const workflowId of workflowIds)
      for (const runId of await this.runsOf(workflowId)) runs.push({ workflowId, runId });
    let deleted = 0;
    for (const run of runs) if (await this.delete(run)) deleted += 1;
    for (const run of runs) await this.untilGone(run);
    return deleted;
  }

  /** What the engine lists may lag behind: the archive and the newest run know more. */
  private async runsOf(workflowId: string): Promise<Set<string>> {
    const runIds = new Set((await this.histories.runs(workflowId)).map(({ runId }) => runId));
    for await (const { runId } of this.client.workflow.list({ query: `WorkflowId = '${workflowId}'` }))
      runIds.add(runId);
    const newest = await this.describe(workflowId);
    if (newest) runIds.add(newest);
    return runIds;
  }

  private async delete(workflowExecution: Run): Promise<boolean> {
    try {
      const { namespace } = this.client.options;
      await this.client.workflowService.deleteWorkflowExecution({ namespace, workflowExecution });
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  private async untilGone({ workflowId, runId }: Run): Promise<void> {
    for (let look = 0; await this.describe(workflowId, runId); look += 1) {
      if (look === LOOKS) throw new RunsLeft();
      await delay(PAUSE_MS);
    }
  }

  /** The id of a run, of the newest without one; null: the engine knows none. */
  private async describe(workflowId: string, runId?: string): Promise<string | null> {
    try {
      return (await this.client.workflow.getHandle(workflowId, runId).describe()).runId;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }
}

const isMissing = (error: unknown): boolean => {
  if (error instanceof WorkflowNotFoundError) return true;
  const cause = error instanceof ServiceError ? error.cause : error;
  return (cause as { code?: unknown } | undefined)?.code === NOT_FOUND;
};
