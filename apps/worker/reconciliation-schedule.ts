import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { RECONCILIATION } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';

/**
 * Makes sure that record and engine are compared every night. A night that was missed is made up once, however long
 * the engine was down; operators trigger the same schedule.
 */
export async function scheduleReconciliation(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: RECONCILIATION,
      spec: { calendars: [{ hour: 3, minute: 30 }], timezone: 'Asia/Shanghai' },
      policies: { overlap: ScheduleOverlapPolicy.BUFFER_ONE, catchupWindow: '365d' },
      action: {
        type: 'startWorkflow',
        workflowType: WORKFLOW_TYPES.reconciliation,
        workflowId: RECONCILIATION,
        taskQueue: TASK_QUEUES.batches,
      },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
