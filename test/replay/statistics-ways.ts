import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { pushNowSignal } from '../../libs/contract/statistics.messages.js';
import { STATISTICS_OPENING, statisticsWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { FilingGround } from '../support/filing-ground.js';
import { StatisticsHand } from '../support/statistics-ground.js';
import { until } from '../support/until.js';

type StatisticsWay = (ground: FilingGround) => Promise<string>;

const begun = async (ground: FilingGround, month: string): Promise<StatisticsHand> => {
  const statistics = new StatisticsHand(ground.server, month);
  await statistics.start();
  await statistics.opened();
  return statistics;
};

/** Ways of a month's statistics (§十一): nothing to begin, compiled with who is late, in an outage, supplemented. */
export const STATISTICS_WAYS: Record<string, StatisticsWay> = {
  opening: async ({ server: { client } }) => {
    const given = { workflowId: STATISTICS_OPENING, taskQueue: TASK_QUEUES.filings };
    await client.workflow.execute(WORKFLOW_TYPES.statisticsOpening, given);
    return STATISTICS_OPENING;
  },
  compiled: async (ground) => {
    const statistics = await begun(ground, '2026-01');
    await statistics.received(1);
    return statisticsWorkflowId(statistics.month);
  },
  outage: async (ground) => {
    await ground.sandbox.playReceiver('municipal', { outage: true });
    const statistics = await begun(ground, '2026-02');
    await until('it was tried in vain', async () =>
      (await statistics.compilations()).some(({ lastError }) => lastError),
    );
    return statisticsWorkflowId(statistics.month);
  },
  supplemented: async (ground) => {
    await ground.sandbox.playReceiver('municipal', {});
    const statistics = await begun(ground, '2026-03');
    await statistics.received(1);
    await statistics.confirm(ground.server.stage.departmentId);
    await statistics.handle.signal(pushNowSignal);
    await statistics.received(2);
    return statisticsWorkflowId(statistics.month);
  },
};
