import { proxyActivities } from '@temporalio/workflow';
import type { BatchProgress, ReprojectionActivities } from '../../libs/contract/batch.activities.js';
import type { CalendarReprojectionInput } from '../../libs/contract/batch.messages.js';

const { reprojectEntries } = proxyActivities<ReprojectionActivities>({
  startToCloseTimeout: '6h',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
});

/** After an edit of the calendar every open deadline is computed again, by the entry that waits for it (R1.6). */
export async function calendarReprojectionWorkflow(input: CalendarReprojectionInput): Promise<BatchProgress> {
  return reprojectEntries(input);
}
