import {
  condition,
  defineUpdate,
  proxyActivities,
  setHandler,
  sleep,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import { SEARCH_ATTRIBUTES } from '../../../libs/contract/search-attributes.js';

export const approveUpdate = defineUpdate<string, [string]>('approve');

const { note } = proxyActivities<{ note(text: string): Promise<string> }>({ startToCloseTimeout: '10s' });

/** What every entry does of the engine, in small: an update, search attributes, a timer, an activity. */
export async function waitingWorkflow(timerMs: number): Promise<string[]> {
  const said: string[] = [];
  setHandler(approveUpdate, (by) => `${said.push(by)}`, {
    validator: (by) => {
      if (by === '') throw new Error('nobody');
    },
  });
  await condition(() => said.length > 0);
  upsertSearchAttributes([{ key: SEARCH_ATTRIBUTES.state, value: 'approved' }]);
  await sleep(timerMs);
  return [...said, await note('ended')];
}
