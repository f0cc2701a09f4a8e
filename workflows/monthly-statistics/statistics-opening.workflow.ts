import { proxyActivities } from '@temporalio/workflow';
import type { StatisticsActivities } from '../../libs/contract/statistics.activities.js';
import { now } from '../list-entry/entry-book.js';

const { beginStatistics } = proxyActivities<Pick<StatisticsActivities, 'beginStatistics'>>({
  startToCloseTimeout: '1m',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '5m' },
});

/** On the first of each month, and whenever a worker begins: the statistics of every month that is owed (§十一). */
export async function statisticsOpeningWorkflow(): Promise<{ months: string[] }> {
  return beginStatistics({ at: now() });
}
