import { fileNowSignal } from '../../libs/contract/filing.messages.js';
import { filingWorkflowId } from '../../libs/contract/ids.js';
import { RECIPIENTS } from '../../libs/rules/sharing/recipients.js';
import { FilingGround } from '../support/filing-ground.js';
import { until } from '../support/until.js';
import type { EntryHand } from '../workflows/time-machine.js';

export { FilingGround };
type FilingWay = (ground: FilingGround) => Promise<string>;

const ended = async ({ server }: FilingGround, { input }: EntryHand): Promise<string> => {
  const workflowId = filingWorkflowId(input.entryId);
  await server.client.workflow.getHandle(workflowId).result();
  return workflowId;
};

const inOutage = async (ground: FilingGround): Promise<EntryHand> => {
  await ground.sandbox.playReceiver('municipal', { outage: true });
  const entry = await ground.recognised();
  await until('it was tried in vain', async () =>
    (await ground.filingsOf(entry)).some(({ lastError }) => lastError),
  );
  return entry;
};

const outage: FilingWay = async (ground) => filingWorkflowId((await inOutage(ground)).input.entryId);

/** Ways of an entry's filings (§九): received, in an outage, tried at an officer's word, with an exit behind. */
export const FILING_WAYS: Record<string, FilingWay> = {
  received: async (ground) => {
    const entry = await ground.recognised();
    await ground.allReceived(entry, RECIPIENTS.length);
    return ended(ground, entry);
  },
  outage,
  triedNow: async (ground) => {
    const entry = await inOutage(ground);
    await ground.sandbox.playReceiver('municipal', {});
    const [filing] = (await ground.filingsOf(entry)).filter(({ receivedAt }) => !receivedAt);
    const handle = ground.server.client.workflow.getHandle(filingWorkflowId(entry.input.entryId));
    await handle.signal(fileNowSignal, { filingId: filing!.id });
    await ground.allReceived(entry, RECIPIENTS.length);
    return ended(ground, entry);
  },
  exited: async (ground) => {
    const entry = await inOutage(ground);
    await entry.give('exit', ground.server.stage.officer('head', 'head'), { ground: 'repaired' });
    await ground.dispatched();
    await ground.sandbox.playReceiver('municipal', {});
    await ground.allReceived(entry, 2 * RECIPIENTS.length);
    return ended(ground, entry);
  },
};
