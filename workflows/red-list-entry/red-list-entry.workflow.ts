import { continueAsNew } from '@temporalio/workflow';
import type { EntryInput, EntryOutcome } from '../../libs/contract/entry.messages.js';
import { RED_LIST } from '../../libs/rules/procedure/red-list.js';
import { consequences } from '../list-entry/consequences.js';
import { now } from '../list-entry/entry-book.js';
import { ListEntry } from '../list-entry/list-entry.js';

/**
 * A red-list entry: approved, compared with every black list (§七), made public, compared again and recognised by
 * itself; off the list when it expires or its subject is listed black or watch (§十八).
 */
export async function redListEntryWorkflow(input: EntryInput): Promise<EntryOutcome> {
  const compare = async (): Promise<void> => {
    await entry.compared(await consequences.compareSubject({ entryId: input.entryId, at: now() }));
  };
  const entry: ListEntry = new ListEntry(RED_LIST, input, { comparing: compare, comparingAgain: compare });
  await entry.begin();
  if ((await entry.live()) === 'fresh run suggested') {
    return continueAsNew<typeof redListEntryWorkflow>(entry.resumption());
  }
  await entry.settled();
  return entry.outcome();
}
