import { continueAsNew } from '@temporalio/workflow';
import type { EntryInput, EntryOutcome } from '../../libs/contract/entry.messages.js';
import { WATCH_LIST } from '../../libs/rules/procedure/watch-list.js';
import { ListEntry } from '../list-entry/list-entry.js';

/** A watch-list entry: listed with a validity that the department may set (§十五, §十七), and out when it ends. */
export async function watchListEntryWorkflow(input: EntryInput): Promise<EntryOutcome> {
  const entry = new ListEntry(WATCH_LIST, input);
  await entry.begin();
  if ((await entry.live()) === 'fresh run suggested') {
    return continueAsNew<typeof watchListEntryWorkflow>(entry.resumption());
  }
  return entry.outcome();
}
