import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { STATISTICS_OPENING } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';

/**
 * Makes sure that the statistics of a month are begun when it is over: on the first, and at once, for the months that
 * ended while nobody was there. A run that was missed is made up, however long the engine was down.
 */
export async function scheduleStatistics(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: STATISTICS_OPENING,
      spec: {
        calendars: [{ dayOfMonth: 1, hour: 0, minute: 5 }],
        timezone: 'Asia/Shanghai',
      },
      policies: { overlap: ScheduleOverlapPolicy.BUFFER_ONE, catchupWindow: '365d' },
      state: { triggerImmediately: true },
      action: {
        type: 'startWorkflow',
        workflowType: WORKFLOW_TYPES.statisticsOpening,
        workflowId: STATISTICS_OPENING,
        taskQueue: TASK_QUEUES.filings,
      },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(STATISTICS_OPENING).trigger(ScheduleOverlapPolicy.BUFFER_ONE);
  }
}
