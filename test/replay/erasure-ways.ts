import { randomUUID } from 'node:crypto';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { erasureWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { ErasureRepository } from '../../libs/persistence/erasure/erasure.repository.js';
import { RetentionRepository } from '../../libs/persistence/repositories/retention.repository.js';
import { FilingGround } from '../support/filing-ground.js';
import { until } from '../support/until.js';

export { FilingGround as ErasureGround };
type ErasureWay = (ground: FilingGround) => Promise<string>;

/** Of an entry that was withdrawn before anybody outside was told; a head may hold it. Answers the entry's id. */
async function ordered(ground: FilingGround, { held }: { held: boolean }): Promise<string> {
  const { stage } = ground.server;
  const entry = await ground.server.draft();
  await entry.give('withdraw', stage.officer('maker'), {});
  await ground.dispatched();
  const { entryId } = entry.input;
  const by = { id: randomUUID(), departmentId: stage.departmentId, role: 'head' } as const;
  const at = new Date();
  if (held)
    await stage.app.get(RetentionRepository).hold({ entryId, commandId: randomUUID(), actor: by, at });
  await stage.app.get(ErasureRepository).order({ entryId, ground: 'retentionEnded', by, at });
  await ground.dispatched();
  return entryId;
}

/** Ways of an erasure (§19): carried out, or waiting for a head who holds it; and the nightly run that orders them. */
export const ERASURE_WAYS: Record<string, ErasureWay> = {
  erased: async (ground) => {
    const workflowId = erasureWorkflowId(await ordered(ground, { held: false }));
    await ground.server.client.workflow.getHandle(workflowId).result();
    return workflowId;
  },
  held: async (ground) => {
    const entryId = await ordered(ground, { held: true });
    const erasures = ground.server.stage.app.get(ErasureRepository);
    await until('it waits', async () => {
      await ground.dispatched();
      return (await erasures.find(entryId))?.waitsFor.join() === 'hold';
    });
    return erasureWorkflowId(entryId);
  },
  nightly: async ({ server }) => {
    const workflowId = `retention-${randomUUID()}`;
    const how = { workflowId, taskQueue: TASK_QUEUES.batches };
    await server.client.workflow.execute(WORKFLOW_TYPES.retention, how);
    return workflowId;
  },
};
