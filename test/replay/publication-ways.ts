import { publishNowSignal } from '../../libs/contract/publication.messages.js';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { publicationWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { PublicationGround } from '../support/publication-ground.js';
import { until } from '../support/until.js';
import type { EntryHand } from '../workflows/time-machine.js';

export { PublicationGround };
type PublicationWay = (ground: PublicationGround) => Promise<string>;

const CHANNELS = 6;

const ended = async ({ server }: PublicationGround, { input }: EntryHand): Promise<string> => {
  const workflowId = publicationWorkflowId(input.entryId);
  await server.client.workflow.getHandle(workflowId).result();
  return workflowId;
};

const inOutage = async (ground: PublicationGround): Promise<EntryHand> => {
  await ground.sandbox.playReceiver('creditZibo', { outage: true });
  const entry = await ground.recognised();
  await until('it was tried in vain', async () =>
    (await ground.actsOf(entry)).some(({ lastError }) => lastError),
  );
  return entry;
};

const outage: PublicationWay = async (ground) =>
  publicationWorkflowId((await inOutage(ground)).input.entryId);

/** Ways of an entry's publication (§十): published, in an outage, tried at an officer's word, taken down, overtaken; and the day's snapshot. */
export const PUBLICATION_WAYS: Record<string, PublicationWay> = {
  published: async (ground) => {
    const entry = await ground.recognised();
    await ground.allDone(entry, 'publish', CHANNELS);
    return ended(ground, entry);
  },
  outage,
  triedNow: async (ground) => {
    const entry = await inOutage(ground);
    await ground.channels({});
    const [open] = (await ground.actsOf(entry)).filter(({ receivedAt }) => !receivedAt);
    const handle = ground.server.client.workflow.getHandle(publicationWorkflowId(entry.input.entryId));
    await handle.signal(publishNowSignal, { publicationId: open!.id });
    await ground.allDone(entry, 'publish', CHANNELS);
    return ended(ground, entry);
  },
  takenDown: async (ground) => {
    const entry = await ground.recognised();
    await ground.allDone(entry, 'publish', CHANNELS);
    await ground.exited(entry);
    await ground.allDone(entry, 'announce', CHANNELS);
    return ended(ground, entry);
  },
  overtaken: async (ground) => {
    const entry = await inOutage(ground);
    await ground.exited(entry);
    await ground.channels({});
    await ground.allDone(entry, 'takedown', CHANNELS);
    return ended(ground, entry);
  },
  dailySnapshot: async (ground) => {
    await ground.recognised();
    const workflowId = 'daily-snapshot';
    const { client } = ground.server;
    await client.workflow.execute(WORKFLOW_TYPES.dailySnapshot, {
      ...{ workflowId, taskQueue: TASK_QUEUES.batches, args: [] },
    });
    return workflowId;
  },
};
