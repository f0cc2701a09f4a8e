import { patched, proxyActivities } from '@temporalio/workflow';
import type { ErasureActivities } from '../../libs/contract/erasure.activities.js';

const { orderDueErasures, destroyLooseFiles } = proxyActivities<ErasureActivities>({
  startToCloseTimeout: '30m',
  heartbeatTimeout: '1m',
  retry: { initialInterval: '5s', maximumInterval: '5m' },
});

/** On a schedule: what has been kept long enough is ordered to be destroyed (R8.5), and what nothing names is. */
export async function retentionWorkflow(): Promise<{ ordered: number }> {
  const at = new Date(Date.now()).toISOString();
  const ordered = await orderDueErasures({ at });
  if (patched('loose-files')) await destroyLooseFiles({ at });
  return ordered;
}
