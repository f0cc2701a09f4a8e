import { randomUUID } from 'node:crypto';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import type { ReconciliationInput } from '../../libs/contract/reconciliation.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { entryRun } from '../../apps/gateway/reconciliation/resumed-lives.js';
import { FilingGround } from '../support/filing-ground.js';
import { until } from '../support/until.js';

export { FilingGround as ReconciliationGround };
type ReconciliationWay = (ground: FilingGround) => Promise<string>;

async function reconciled({ server: { client } }: FilingGround, input: ReconciliationInput): Promise<string> {
  const workflowId = `reconciliation-${randomUUID()}`;
  await client.workflow.execute(WORKFLOW_TYPES.reconciliation, {
    ...{ workflowId, taskQueue: TASK_QUEUES.batches, args: [input] },
  });
  return workflowId;
}

/** Ways of a reconciliation (R11.2): everything agrees, or something runs on that the record has closed. */
export const RECONCILIATION_WAYS: Record<string, ReconciliationWay> = {
  agreeing: async (ground) => {
    await ground.server.draft();
    await ground.dispatched();
    return reconciled(ground, {});
  },
  leftBehind: async (ground) => {
    const { stage, client } = ground.server;
    const entry = await ground.server.draft();
    const before = (await stage.entries.find(entry.input.entryId))!;
    await entry.give('withdraw', stage.officer('maker'), {});
    await entry.outcome();
    const { type, options } = entryRun(before);
    await client.workflow.start(type, options);
    await until('it is listed', async () => {
      const query = `WorkflowId = "${entry.workflowId}" AND ExecutionStatus = "Running"`;
      return (await client.workflow.count(query)).count === 1;
    });
    return reconciled(ground, { grace: 1_000 });
  },
};
