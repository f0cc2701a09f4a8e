import { proxyActivities } from '@temporalio/workflow';
import type { SnapshotActivities } from '../../libs/contract/publication.activities.js';

const { makeSnapshot } = proxyActivities<SnapshotActivities>({
  startToCloseTimeout: '30m',
  heartbeatTimeout: '1m',
  retry: { initialInterval: '5s', maximumInterval: '5m' },
});

/** On a schedule: signs what is public today. */
export async function dailySnapshotWorkflow(): Promise<{ day: string; entries: number }> {
  return makeSnapshot();
}
