import { allHandlersFinished, condition, workflowInfo } from '@temporalio/workflow';
import type { Lanes } from './lanes.js';

/** Whether the workflow was asked to look again. */
export interface Asked {
  again: boolean;
}

/** Looks whenever asked, until nothing is under way and nothing new was asked; or until a fresh run is suggested. */
export async function followUntilDone(
  asked: Asked,
  lanes: Lanes,
  look: () => Promise<void>,
): Promise<'done' | 'fresh run suggested'> {
  const afresh = () => workflowInfo().continueAsNewSuggested;
  while (asked.again || lanes.busy) {
    if (asked.again) {
      asked.again = false;
      await look();
    }
    await condition(() => asked.again || !lanes.busy || afresh());
    if (afresh()) return 'fresh run suggested';
  }
  await condition(allHandlersFinished);
  return asked.again ? 'fresh run suggested' : 'done';
}
