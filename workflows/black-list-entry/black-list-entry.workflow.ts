import { continueAsNew, ParentClosePolicy, startChild, uuid4, workflowInfo } from '@temporalio/workflow';
import { entryWorkflowId } from '../../libs/contract/ids.js';
import type { EntryInput, EntryOutcome } from '../../libs/contract/entry.messages.js';
import { entrySearchAttributes } from '../../libs/contract/search-attributes.js';
import { watchListingAfter } from '../../libs/rules/procedure/after-exit.js';
import { BLACK_LIST } from '../../libs/rules/procedure/black-list.js';
import { consequences } from '../list-entry/consequences.js';
import { ListEntry } from '../list-entry/list-entry.js';
import { atTheRecord } from '../list-entry/record.js';
import { watchListEntryWorkflow } from '../watch-list-entry/watch-list-entry.workflow.js';

/**
 * A black-list entry from draft to exit: preparation and approval (§五), notice, publicity and objections (§六),
 * recognition (§十四), expiry by itself, and the watch list at once (§十七). The steps are the table's.
 */
export async function blackListEntryWorkflow(input: EntryInput): Promise<EntryOutcome> {
  const entry = new ListEntry(BLACK_LIST, input, { recognised: () => afterRecognition(input) });
  await entry.begin();
  if ((await entry.live()) === 'fresh run suggested') {
    return continueAsNew<typeof blackListEntryWorkflow>(entry.resumption());
  }
  const following = watchListingAfter(entry.facts);
  if (following) await listOnWatch(input, entry, following.validity);
  await entry.settled();
  return entry.outcome();
}

/** §六: 从相关红名单中删除; §十六: the watch entry that it was moved from ends. */
async function afterRecognition({ entryId, predecessorId }: EntryInput): Promise<void> {
  const cleared = consequences.clearRedLists({ entryId });
  if (predecessorId) await consequences.endMovedEntry({ watchEntryId: predecessorId, blackEntryId: entryId });
  await cleared;
}

/** §十七: 退出后应立即将其列入重点关注名单. The watch entry is its own workflow and outlives this one. */
async function listOnWatch(input: EntryInput, entry: ListEntry, validity: string): Promise<void> {
  const entryId = uuid4();
  const prepared = await atTheRecord('prepareSuccessor', {
    fromEntryId: input.entryId,
    toEntryId: entryId,
    list: 'watch',
  });
  const watch: EntryInput = {
    ...input,
    ...prepared,
    ...{ entryId, listKind: 'watch', validity, predecessorId: input.entryId },
    makerId: entry.facts.recognition?.officerId ?? input.makerId,
    ...{
      commandId: null,
      importId: null,
      rowKey: null,
      standardVersionId: null,
      public: false,
      passages: entry.facts.passages,
      resumed: undefined,
    },
  };
  await startChild(watchListEntryWorkflow, {
    workflowId: entryWorkflowId('watch', entryId),
    args: [watch],
    taskQueue: workflowInfo().taskQueue,
    parentClosePolicy: ParentClosePolicy.ABANDON,
    typedSearchAttributes: entrySearchAttributes(watch),
  });
}
