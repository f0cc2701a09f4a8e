import { Injectable } from '@nestjs/common';
import { WorkflowNotFoundError, type Client, type WorkflowExecutionStatusName } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Engine, GLANCE } from '../core/engine.js';
import type { HistoryEvent } from './history-event.js';
import type { RunStatus } from './runs.dto.js';

export interface EngineRun {
  runId: string;
  status: RunStatus;
  startedAt: Date;
  closedAt: Date | null;
}

const STATUSES: Readonly<Record<WorkflowExecutionStatusName, RunStatus>> = {
  UNSPECIFIED: 'unknown',
  UNKNOWN: 'unknown',
  RUNNING: 'running',
  PAUSED: 'running',
  COMPLETED: 'completed',
  FAILED: 'failed',
  CANCELLED: 'cancelled',
  TERMINATED: 'terminated',
  CONTINUED_AS_NEW: 'continuedAsNew',
  TIMED_OUT: 'timedOut',
};

/** Of a status as the engine names it, here or in the archive. */
export const runStatus = (name: string): RunStatus =>
  STATUSES[name as WorkflowExecutionStatusName] ?? 'unknown';

/** A chain of runs longer than this is looked at in Temporal's own UI. */
const MAX_RUNS = 100;

/** The runs that the engine still knows. */
@Injectable()
export class EngineRuns {
  constructor(private readonly engine: Engine) {}

  /** Oldest first. Visibility lags behind, so the present run is asked for itself. */
  of(workflowId: string): Promise<EngineRun[]> {
    return this.engine.within(GLANCE, async (client) => {
      const runs = new Map<string, EngineRun>();
      for await (const run of listed(client, workflowId)) runs.set(run.runId, run);
      const present = await described(client, workflowId);
      if (present) runs.set(present.runId, present);
      return [...runs.values()].sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
    });
  }

  /** Null when the engine has forgotten the run. */
  async history(workflowId: string, runId: string): Promise<HistoryEvent[] | null> {
    try {
      const history = await this.engine.within(GLANCE, ({ workflow }) =>
        workflow.getHandle(workflowId, runId).fetchHistory(),
      );
      return eventsOf(JSON.parse(historyToJSON(history)));
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    }
  }
}

/** The events of a history in protobuf JSON. */
export const eventsOf = (history: unknown): HistoryEvent[] =>
  (history as { events?: HistoryEvent[] } | null)?.events ?? [];

interface Listed {
  runId: string;
  status: { name: WorkflowExecutionStatusName };
  startTime: Date;
  closeTime?: Date;
}

const runOf = ({ runId, status, startTime, closeTime }: Listed): EngineRun => ({
  ...{ runId, status: runStatus(status.name), startedAt: startTime, closedAt: closeTime ?? null },
});

async function* listed({ workflow }: Client, workflowId: string): AsyncGenerator<EngineRun> {
  // Ids are ours (`black/<uuid>`), yet a quotation mark must not end the literal.
  const query = `WorkflowId = "${workflowId.replace(/["\\]/g, '')}"`;
  let count = 0;
  for await (const run of workflow.list({ query, pageSize: MAX_RUNS })) {
    yield runOf(run);
    if ((count += 1) >= MAX_RUNS) return;
  }
}

async function described({ workflow }: Client, workflowId: string): Promise<EngineRun | null> {
  try {
    return runOf(await workflow.getHandle(workflowId).describe());
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}
