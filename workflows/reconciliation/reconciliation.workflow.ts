import { continueAsNew, proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { ReconciliationActivities } from '../../libs/contract/reconciliation.activities.js';
import type {
  ReconciliationInput,
  ReconciliationPlace,
} from '../../libs/contract/reconciliation.messages.js';
import { LIVES, type Life } from '../../libs/rules/reconciliation/findings.js';
import { now } from '../list-entry/entry-book.js';

const activities = proxyActivities<ReconciliationActivities>({
  startToCloseTimeout: '2h',
  heartbeatTimeout: '1m',
  retry: { initialInterval: '5s', maximumInterval: '5m' },
});

const GRACE_MS = 120_000;

/**
 * On a schedule, and when an operator asks for it: what is open in the record is looked for in the engine, page by
 * page, and what runs in the engine in the record. It reports; what is done about it is an operator's decision (R11.2).
 */
export async function reconciliationWorkflow(input: ReconciliationInput = {}): Promise<{ open: number }> {
  const runId = workflowInfo().firstExecutionRunId;
  const { grace = GRACE_MS } = input;
  let place = input.resumed ?? (await begun(runId));
  for (const life of LIVES.slice(LIVES.indexOf(place.life))) {
    if (place.life !== life) place = { ...place, life, after: null };
    place = await compared(runId, place);
    if (place.after) return continueAsNew<typeof reconciliationWorkflow>({ ...input, resumed: place });
    await leftBehind(runId, life, grace);
  }
  await activities.compareFeed({ runId, at: now() });
  return activities.finishReconciliation({ runId, at: now(), looked: place.looked });
}

async function begun(runId: string): Promise<ReconciliationPlace> {
  const { since } = await activities.beginReconciliation({ runId, at: now() });
  return { life: LIVES[0], after: null, since, looked: {} };
}

/** Page by page; `after` of the answer: where a fresh run goes on, null: all pages of this kind are done. */
async function compared(runId: string, place: ReconciliationPlace): Promise<ReconciliationPlace> {
  const { life, since } = place;
  for (;;) {
    const { next, looked } = await activities.compareLives({ runId, life, since, after: place.after });
    const before = place.looked[life] ?? 0;
    place = { ...place, after: next, looked: { ...place.looked, [life]: before + looked } };
    if (next === null || workflowInfo().continueAsNewSuggested) return place;
  }
}

/** What has only just ended may still be brought to its end: it is looked at twice. */
async function leftBehind(runId: string, life: Life, grace: number): Promise<void> {
  const { workflowIds } = await activities.lookForLeftovers({ life });
  if (workflowIds.length === 0) return;
  if (grace > 0) await sleep(grace);
  await activities.confirmLeftovers({ runId, life, workflowIds });
}
