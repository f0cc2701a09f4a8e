import { condition, proxyActivities, setHandler } from '@temporalio/workflow';
import type { NotificationActivities } from '../../libs/contract/notification.activities.js';
import { notifyNowSignal, type NotificationInput } from '../../libs/contract/notification.messages.js';
import { Lanes } from '../outside/lanes.js';

/** The activity says itself when a way that is closed is tried again; the policy is for what fails in our own house. */
const activities = proxyActivities<NotificationActivities>({
  startToCloseTimeout: '2m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
});

const PAUSES = { first: 1_000, longest: 600_000, summary: 'until the way is tried again' };

/** One message to one reader, tried until there is a proof that it was handed over, or it is given up. */
export async function notificationWorkflow({ notificationId }: NotificationInput): Promise<void> {
  const lanes = new Lanes(deliver, PAUSES);
  let asked = true;
  setHandler(notifyNowSignal, () => {
    asked = true;
    lanes.hurry(notificationId);
  });
  // Asked at the moment of being given up, it looks once more: it may be owed anew.
  while (asked) {
    asked = false;
    lanes.queueAgain({ id: notificationId, lane: 'reader' });
    await condition(() => !lanes.busy);
  }
}

const deliver = async (notificationId: string) =>
  (await activities.deliverNotification({ notificationId })).outcome;
