import { allHandlersFinished, condition, continueAsNew } from '@temporalio/workflow';
import type { MonthlyStatisticsInput } from '../../libs/contract/statistics.messages.js';
import { MonthlyStatistics } from './monthly-statistics.js';

/**
 * §十一: when a month is over, each department is asked to confirm what the record counts for it, is reminded before
 * the due date, and what there is then goes to the municipal platform; who reports later makes a supplement.
 */
export async function monthlyStatisticsWorkflow(input: MonthlyStatisticsInput): Promise<void> {
  const statistics = new MonthlyStatistics(input);
  const outcome = await statistics.follow();
  await condition(allHandlersFinished);
  if (outcome === 'fresh run suggested') return continueAsNew<typeof monthlyStatisticsWorkflow>(input);
}
