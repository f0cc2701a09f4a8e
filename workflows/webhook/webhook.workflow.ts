import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { WebhookActivities } from '../../libs/contract/webhook.activities.js';
import { deliverNowSignal, deliverSignal, type WebhookInput } from '../../libs/contract/webhook.messages.js';

const activities = proxyActivities<WebhookActivities>({
  startToCloseTimeout: '5m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '10m' },
});

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 3_600_000;

/**
 * What one webhook is owed is delivered in the order of the feed, each until it is taken; pauses between attempts
 * double up to an hour. Ends when nothing is owed, or the webhook was disabled; what comes later starts it anew.
 */
export async function webhookWorkflow(input: WebhookInput): Promise<void> {
  let asked = true;
  let hurried = false;
  let pause = FIRST_PAUSE;
  setHandler(deliverSignal, () => void (asked = true));
  setHandler(deliverNowSignal, () => void (asked = hurried = true));
  while (asked) {
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof webhookWorkflow>(input);
    asked = hurried = false;
    const { outcome } = await activities.deliverOwed(input);
    if (outcome === 'nothingOwed') continue;
    asked = true;
    if (outcome === 'more') pause = FIRST_PAUSE;
    else {
      await condition(() => hurried, pause, { summary: 'until the receiver is tried again' });
      pause = hurried ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
    }
  }
}
