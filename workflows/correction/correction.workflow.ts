import { continueAsNew } from '@temporalio/workflow';
import type { CorrectionInput } from '../../libs/contract/correction.messages.js';
import { Correction } from './correction.js';

/**
 * §十九: what was listed by mistake is put right. The entry has left the list; everybody who was told of it is told to
 * remove it and answers with a receipt, the measures stop, apology and clarification are issued and served,
 * compensation is registered, incentives are reclaimed (§十八); then the head orders that nothing is kept, and the
 * erasure goes its own way to its certificate. A command that comes later (compensation that is paid) begins a fresh run.
 */
export async function correctionWorkflow(input: CorrectionInput): Promise<void> {
  const correction = new Correction(input.entryId);
  await correction.begin();
  await correction.everybodyTold();
  await correction.lettersServed();
  await correction.erasureOrdered();
  if ((await correction.rest()) === 'fresh run suggested') {
    return continueAsNew<typeof correctionWorkflow>(input);
  }
}
