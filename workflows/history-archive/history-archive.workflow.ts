import { proxyActivities } from '@temporalio/workflow';
import type { ArchiveActivities } from '../../libs/contract/batch.activities.js';

const { archiveClosedRuns } = proxyActivities<ArchiveActivities>({
  startToCloseTimeout: '30m',
  heartbeatTimeout: '1m',
  retry: { initialInterval: '5s', maximumInterval: '5m' },
});

/** On a schedule: keeps the histories of closed runs for operators, before the engine's retention forgets them. */
export async function historyArchiveWorkflow(): Promise<{ archived: number }> {
  return archiveClosedRuns();
}
