import { ActivityCancellationType, continueAsNew, proxyActivities, setHandler } from '@temporalio/workflow';
import type { PublicationActivities } from '../../libs/contract/publication.activities.js';
import {
  publishAgainSignal,
  publishNowSignal,
  type PublicationInput,
} from '../../libs/contract/publication.messages.js';
import { followUntilDone, type Asked } from '../outside/follow.js';
import { climbLadder, type Rung } from '../outside/ladder.js';
import { Lanes } from '../outside/lanes.js';

/**
 * For as long as it takes, and often: nothing may stand at a channel a day too long. A try that is cut short is waited
 * for, so that what it may still bring to the channel is there before the takedown.
 */
const activities = proxyActivities<PublicationActivities>({
  startToCloseTimeout: '2m',
  heartbeatTimeout: '15s',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
});

const PAUSES = { first: 1_000, longest: 600_000, summary: 'until the channel is asked again' };

/**
 * §十: what one entry shows at each channel, in the order in which it was decided, until there is a receipt. The
 * entry's end overtakes whatever has not reached a channel yet; its takedown begins at once, and who does not confirm that it has ended climbs the ladder.
 */
export async function publicationWorkflow(input: PublicationInput): Promise<void> {
  const asked: Asked = { again: true };
  const lanes = new Lanes(async (publicationId) => {
    return (await activities.publishOne({ publicationId })).outcome;
  }, PAUSES);
  const pressed = new Set<string>();
  const press = (publicationId: string, rungs: readonly Rung[]) => {
    if (pressed.has(publicationId)) return;
    pressed.add(publicationId);
    const over = () => lanes.isDone(publicationId);
    void climbLadder(rungs, 'not confirmed by the channel', over, (rung) =>
      activities.climbPublicationRung({ publicationId, ...rung }),
    );
  };
  setHandler(publishAgainSignal, () => void (asked.again = true));
  setHandler(publishNowSignal, ({ publicationId }) => lanes.hurry(publicationId));
  const outcome = await followUntilDone(asked, lanes, async () => {
    const open = await activities.openPublications(input);
    lanes.hurryAllBut(new Set(open.map(({ publicationId }) => publicationId)));
    for (const { publicationId: id, channel: lane, rungs = [] } of open) {
      lanes.queue({ id, lane });
      press(id, rungs);
    }
  });
  if (outcome === 'fresh run suggested') return continueAsNew<typeof publicationWorkflow>(input);
}
