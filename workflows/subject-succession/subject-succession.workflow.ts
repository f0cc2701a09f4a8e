import { patched, proxyActivities, sleep } from '@temporalio/workflow';
import type { RecordedSuccession, SuccessionActivities } from '../../libs/contract/succession.activities.js';
import type { SubjectSuccessionInput } from '../../libs/contract/succession.messages.js';
import { consequences } from '../list-entry/consequences.js';

const succession = proxyActivities<SuccessionActivities>({
  startToCloseTimeout: '1m',
  retry: { initialInterval: '500ms', maximumInterval: '30s' },
});

/** Looks this often, waiting twice as long each time: two minutes in all, longer than any transaction lives. */
const LOOKS = 10;
const FIRST_WAIT = 125;

/**
 * Two numbers are one subject from now on: its red entries beside an adverse one, here or on a platform, end (§7, §18),
 * and its warning is counted anew (§16).
 */
export async function subjectSuccessionWorkflow({ eventId }: SubjectSuccessionInput): Promise<void> {
  const recorded = await recordedAct(eventId);
  if (!recorded) return;
  const { rootId: subjectId, joinedRootId } = recorded;
  for (const { entryId } of await succession.adverseEntries({ subjectId })) {
    await consequences.clearRedLists({ entryId });
  }
  if (patched('platforms-name-joined-numbers')) await succession.endRedShownAdverse({ subjectId });
  if (joinedRootId !== null) await succession.retireWarning({ formerRootId: joinedRootId });
  await consequences.tellWarning({ subjectId });
}

/** Started first, so that no recorded act is ever without its consequences; null: the act was refused. */
async function recordedAct(eventId: string): Promise<RecordedSuccession | null> {
  for (let look = 0; look < LOOKS; look += 1) {
    const recorded = await succession.recordedSuccession({ eventId });
    if (recorded) return recorded;
    await sleep(FIRST_WAIT * 2 ** look);
  }
  return null;
}
