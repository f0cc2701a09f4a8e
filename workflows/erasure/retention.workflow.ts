import { proxyActivities } from '@temporalio/workflow';
import type { ErasureActivities } from '../../libs/contract/erasure.activities.js';

const { orderDueErasures } = proxyActivities<ErasureActivities>({
  startToCloseTimeout: '30m',
  heartbeatTimeout: '1m',
  retry: { initialInterval: '5s', maximumInterval: '5m' },
});

/** On a schedule: what has been kept long enough is ordered to be destroyed (R8.5). */
export async function retentionWorkflow(): Promise<{ ordered: number }> {
  return orderDueErasures({ at: new Date(Date.now()).toISOString() });
}
