import { correctionWorkflowId } from '../../libs/contract/ids.js';
import { CorrectionHand } from '../support/correction-hand.js';
import { MeasureGround } from '../support/measure-ground.js';
import { until } from '../support/until.js';
import type { EntryHand } from '../workflows/time-machine.js';

export { MeasureGround as CorrectionGround };
type CorrectionWay = (ground: MeasureGround) => Promise<string>;

async function opened(ground: MeasureGround): Promise<{ entry: EntryHand; correction: CorrectionHand }> {
  const entry = await ground.recognised();
  const head = ground.filings.server.stage.officer('head', 'head');
  await entry.give('exit', head, { ground: 'misidentified' });
  await ground.filings.dispatched();
  return { entry, correction: new CorrectionHand(entry) };
}

async function told(ground: MeasureGround, { entry, correction }: Awaited<ReturnType<typeof opened>>) {
  await ground.confirmAll(entry);
  await ground.filings.dispatched();
  await correction.told(() => ground.filings.dispatched());
}

async function ordered(ground: MeasureGround) {
  const way = await opened(ground);
  await way.correction.lettersAndAll();
  await told(ground, way);
  await way.correction.give({ name: 'orderErasure' }, way.correction.head);
  const workflowId = correctionWorkflowId(way.entry.input.entryId);
  await ground.filings.server.client.workflow.getHandle(workflowId).result();
  return { ...way, workflowId };
}

/** Ways of a correction (§19): waiting for departments, for letters, for the order; ordered; and begun again. */
export const CORRECTION_WAYS: Record<string, CorrectionWay> = {
  waiting: async (ground) => {
    const { entry, correction } = await opened(ground);
    await until('it has looked', async () => {
      await ground.filings.dispatched();
      return (await correction.facts()).waitsFor?.includes('measures');
    });
    return correctionWorkflowId(entry.input.entryId);
  },
  lettersOwed: async (ground) => {
    const way = await opened(ground);
    await told(ground, way);
    return correctionWorkflowId(way.entry.input.entryId);
  },
  ready: async (ground) => {
    const way = await opened(ground);
    await way.correction.lettersAndAll();
    await told(ground, way);
    return correctionWorkflowId(way.entry.input.entryId);
  },
  ordered: async (ground) => (await ordered(ground)).workflowId,
  paidAfterwards: async (ground) => {
    const { correction, workflowId } = await ordered(ground);
    const on = await correction.today();
    await correction.give({ name: 'registerCompensation', standing: 'paid', amountFen: 100, on });
    await ground.filings.server.client.workflow.getHandle(workflowId).result();
    return workflowId;
  },
};
