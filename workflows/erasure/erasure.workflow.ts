import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { ErasureActivities } from '../../libs/contract/erasure.activities.js';
import { lookAgainSignal, type ErasureInput } from '../../libs/contract/erasure.messages.js';
import { ERASURE_STEPS } from '../../libs/rules/erasure/steps.js';

/** For as long as it takes, visible to operators while it fails. */
const { outwardRest, eraseStep } = proxyActivities<ErasureActivities>({
  startToCloseTimeout: '10m',
  heartbeatTimeout: '1m',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
});

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 3_600_000;

/**
 * §19: what is known of an entry is destroyed, once everything that is owed outward has arrived. Until the key is gone
 * it may still be held; from there on each step only makes sure that nothing is left.
 */
export async function erasureWorkflow(input: ErasureInput): Promise<void> {
  const asked = { again: false };
  setHandler(lookAgainSignal, () => void (asked.again = true));
  for (let pause = FIRST_PAUSE; !(await begun(input)); pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof erasureWorkflow>(input);
    asked.again = false;
    await condition(() => asked.again, pause);
  }
  const [, ...further] = ERASURE_STEPS;
  for (const step of further) await eraseStep({ ...input, step });
}

/** Whether the key is destroyed. */
async function begun(input: ErasureInput): Promise<boolean> {
  const { waitsFor } = await outwardRest(input);
  if (waitsFor.length > 0) return false;
  return (await eraseStep({ ...input, step: ERASURE_STEPS[0] })).outcome === 'done';
}
