import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';

/** Makes sure that what is public is signed every night, the first time at once. */
export async function scheduleDailySnapshot(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: 'daily-snapshot',
      spec: { calendars: [{ hour: 0, minute: 30 }], timezone: 'Asia/Shanghai' },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '23h' },
      state: { triggerImmediately: true },
      action: {
        type: 'startWorkflow',
        workflowType: WORKFLOW_TYPES.dailySnapshot,
        workflowId: 'daily-snapshot',
        taskQueue: TASK_QUEUES.batches,
      },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
