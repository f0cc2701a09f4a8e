import { WorkflowNotFoundError, type Client, type WorkflowExecutionDescription } from '@temporalio/client';

/** PENDING_ACTIVITY_STATE_SCHEDULED: nobody is at it now. */
const SCHEDULED = 1;
type Pending = NonNullable<WorkflowExecutionDescription['raw']['pendingActivities']>[number];

/**
 * The activities that the engine runs or tries again for a workflow. Of a workflow that has closed it goes on naming
 * those that were open at its end, which nobody tries any more.
 */
export const pendingActivities = ({ status, raw }: WorkflowExecutionDescription): Pending[] =>
  status.name === 'RUNNING' ? (raw.pendingActivities ?? []) : [];

/** It has failed, and waits for its next try. */
export const waitsForNextTry = ({ attempt, state }: Pending): boolean =>
  (attempt ?? 0) > 1 && Number(state) === SCHEDULED;

/**
 * Has the engine try an activity now that it would only try again later. Answers whether there was one that waited;
 * a workflow that is gone has none. Its attempts are counted anew from there.
 */
export async function tryNow(client: Client, workflowId: string, activity: string): Promise<boolean> {
  const description = await client.workflow
    .getHandle(workflowId)
    .describe()
    .catch((error: unknown) => {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    });
  if (!description) return false;
  const waiting = pendingActivities(description).filter(
    (pending) => pending.activityType?.name === activity && waitsForNextTry(pending),
  );
  const { namespace } = client.options;
  const execution = { workflowId, runId: description.runId };
  for (const { activityId } of waiting)
    await client.workflowService.resetActivity({ namespace, execution, id: activityId });
  return waiting.length > 0;
}
