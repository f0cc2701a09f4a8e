import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { platformPullWorkflowId } from '../../libs/contract/ids.js';
import type { PlatformPullInput } from '../../libs/contract/platform.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { PULLED_PLATFORMS } from '../../libs/platform/platforms/platform-config.js';

/**
 * Makes sure that each platform's lists are pulled every so many minutes, the first time at once. One schedule for
 * each: an outage of one platform keeps its own run trying and the others go on.
 */
export async function schedulePlatformPulls(client: Client, everyMinutes: number): Promise<void> {
  for (const platform of PULLED_PLATFORMS) await schedulePull(client, platform, everyMinutes);
}

async function schedulePull(
  client: Client,
  platform: PlatformPullInput['platform'],
  everyMinutes: number,
): Promise<void> {
  const scheduleId = platformPullWorkflowId(platform);
  const spec = { intervals: [{ every: everyMinutes * 60_000 }] };
  const input: PlatformPullInput = { platform };
  try {
    await client.schedule.create({
      ...{ scheduleId, spec },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1m' },
      state: { triggerImmediately: true },
      action: {
        type: 'startWorkflow',
        workflowType: WORKFLOW_TYPES.platformPull,
        workflowId: scheduleId,
        taskQueue: TASK_QUEUES.entries,
        args: [input],
      },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    const handle = client.schedule.getHandle(scheduleId);
    await handle.update((present) => ({ ...present, spec }));
    await handle.trigger(ScheduleOverlapPolicy.SKIP);
  }
}
