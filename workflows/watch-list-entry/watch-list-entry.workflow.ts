import { ApplicationFailure, continueAsNew } from '@temporalio/workflow';
import type { EntryInput, EntryOutcome } from '../../libs/contract/entry.messages.js';
import { FAILURES } from '../../libs/contract/failures.js';
import { WATCH_LIST } from '../../libs/rules/procedure/watch-list.js';
import { consequences } from '../list-entry/consequences.js';
import { ListEntry } from '../list-entry/list-entry.js';
import type { Duties } from '../list-entry/owed-duties.js';

/**
 * A watch-list entry: drafted and warned (§十五, §十六), or listed at once after a black exit (§十七), and out when its
 * validity ends. While it lasts the subject is on no red list (§十八), and its field counts towards a warning (§十六).
 */
export async function watchListEntryWorkflow(input: EntryInput): Promise<EntryOutcome> {
  const entry = await begun(input);
  if (!entry) return { entryId: input.entryId, state: 'listed', seq: 0 };
  if ((await entry.live()) === 'fresh run suggested') {
    return continueAsNew<typeof watchListEntryWorkflow>(entry.resumption());
  }
  await entry.settled();
  return entry.outcome();
}

/** Null: a black exit found an open entry of its subject, which is listed in place of this one (§十七). */
async function begun(input: EntryInput): Promise<ListEntry | null> {
  const { entryId, predecessorId, validity } = input;
  for (;;) {
    const entry = new ListEntry(WATCH_LIST, input, duties(input));
    try {
      await entry.begin();
      return entry;
    } catch (failure) {
      const duplicate = failure instanceof ApplicationFailure && failure.type === FAILURES.duplicateOpenEntry;
      if (!duplicate || predecessorId === null || validity === null) throw failure;
      if (await consequences.listAgain({ entryId, predecessorId, validity })) return null;
    }
  }
}

function duties({ entryId, subjectId }: EntryInput): Duties {
  const tellWarning = () => consequences.tellWarning({ subjectId });
  return {
    listed: async () => {
      await Promise.all([consequences.clearRedLists({ entryId }), tellWarning()]);
    },
    exited: tellWarning,
  };
}
