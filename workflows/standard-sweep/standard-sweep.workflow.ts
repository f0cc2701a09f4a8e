import { allHandlersFinished, condition } from '@temporalio/workflow';
import type { StandardSweepInput } from '../../libs/contract/sweep.messages.js';
import type { SweepFacts } from '../../libs/rules/standards/sweep.js';
import { StandardSweep } from './standard-sweep.js';

/**
 * A new version of a standard (§十七, §十八: 认定标准改变，不再符合新标准): every entry under the earlier ones is judged
 * by it, a second officer approves the list, and who falls out exits, one entry after another (R8.4).
 */
export async function standardSweepWorkflow(input: StandardSweepInput): Promise<SweepFacts> {
  const sweep = new StandardSweep(input);
  await sweep.dryRun();
  await sweep.exits();
  await condition(allHandlersFinished);
  return sweep.facts;
}
