import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { RETENTION } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';

/**
 * Makes sure that what has been kept long enough is destroyed: every night, and at once when a worker starts, for what
 * came due while nobody was there.
 */
export async function scheduleRetention(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: RETENTION,
      spec: { calendars: [{ hour: 1, minute: 30 }], timezone: 'Asia/Shanghai' },
      policies: { overlap: ScheduleOverlapPolicy.BUFFER_ONE, catchupWindow: '365d' },
      state: { triggerImmediately: true },
      action: {
        type: 'startWorkflow',
        workflowType: WORKFLOW_TYPES.retention,
        workflowId: RETENTION,
        taskQueue: TASK_QUEUES.batches,
      },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(RETENTION).trigger(ScheduleOverlapPolicy.BUFFER_ONE);
  }
}
