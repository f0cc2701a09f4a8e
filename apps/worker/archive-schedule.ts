import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';

/** Makes sure that the histories of closed runs are archived every ten minutes, by one run at a time. */
export async function scheduleHistoryArchive(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: 'history-archive',
      spec: { intervals: [{ every: '10m' }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1h' },
      action: {
        type: 'startWorkflow',
        workflowType: WORKFLOW_TYPES.historyArchive,
        workflowId: 'history-archive',
        taskQueue: TASK_QUEUES.batches,
      },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
