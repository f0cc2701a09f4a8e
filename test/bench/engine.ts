import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';

const LOOK_EVERY_MS = 250;

/** No workflow of this type runs any more. */
export async function noneRunning(client: Client, workflowType: string): Promise<void> {
  const query = `WorkflowType='${workflowType}' AND ExecutionStatus='Running'`;
  while ((await client.workflow.count(query)).count > 0) await delay(LOOK_EVERY_MS);
}

/** The workflows of this type that have closed since an instant, and when, in this order. */
export async function closings(client: Client, workflowType: string, since: number) {
  const query = `WorkflowType='${workflowType}' AND CloseTime >= '${new Date(since).toISOString()}'`;
  const closed: { workflowId: string; at: number }[] = [];
  for await (const { workflowId, closeTime } of client.workflow.list({ query }))
    closed.push({ workflowId, at: closeTime!.getTime() });
  return closed.sort((one, other) => one.at - other.at);
}

/** The workflow has done all that there was to do at its start, and waits. */
export async function waiting(client: Client, workflowId: string): Promise<void> {
  const handle = client.workflow.getHandle(workflowId);
  while ((await handle.describe()).raw.pendingWorkflowTask) await delay(20);
}

/** What the engine did for one workflow, on average over some. */
export interface EngineWork {
  events: number;
  workflowTasks: number;
  /** Tasks that a worker did not take, or did not finish, in time: the engine handed them out once more. */
  timedOutTasks: number;
}

export async function workOfEngine(client: Client, workflowIds: readonly string[]): Promise<EngineWork> {
  const histories = await Promise.all(workflowIds.map((id) => client.workflow.getHandle(id).fetchHistory()));
  const events = histories.flatMap((history) => history.events ?? []);
  const each = (count: number) => Number((count / workflowIds.length).toFixed(2));
  return {
    events: each(events.length),
    workflowTasks: each(events.filter((event) => event.workflowTaskCompletedEventAttributes).length),
    timedOutTasks: each(events.filter((event) => event.workflowTaskTimedOutEventAttributes).length),
  };
}
