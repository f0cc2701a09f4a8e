import { continueAsNew, proxyActivities, setHandler } from '@temporalio/workflow';
import type { FilingActivities } from '../../libs/contract/filing.activities.js';
import {
  fileAgainSignal,
  fileNowSignal,
  type FilingsInput,
  type OpenFiling,
} from '../../libs/contract/filing.messages.js';
import { followUntilDone, type Asked } from '../outside/follow.js';
import { climbLadder } from '../outside/ladder.js';
import { Lanes } from '../outside/lanes.js';

/**
 * For as long as it takes: an outage of weeks loses nothing, and operators see it. The activities say themselves when a
 * receiver that is away is tried again; the policy here is for what fails in our own house.
 */
const activities = proxyActivities<FilingActivities>({
  startToCloseTimeout: '2m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
});

const PAUSES = { first: 1_000, longest: 600_000, summary: 'until the recipient is asked again' };

/**
 * §九: what was decided on one entry is filed with each recipient, in the order in which it was decided, until there
 * is a receipt. One recipient's outage holds up no other; what is late climbs the ladder: officer, head, credit office.
 */
export async function filingWorkflow(input: FilingsInput): Promise<void> {
  if ((await new Filings(input.entryId).follow()) === 'fresh run suggested') {
    return continueAsNew<typeof filingWorkflow>(input);
  }
}

class Filings {
  private readonly asked: Asked = { again: true };
  private readonly lanes = new Lanes(fileOne, PAUSES);
  /** By filing: how often its ladder was set up, for a due date may move. */
  private readonly ladders = new Map<string, string>();

  constructor(private readonly entryId: string) {
    setHandler(fileAgainSignal, () => void (this.asked.again = true));
    setHandler(fileNowSignal, ({ filingId }) => this.lanes.hurry(filingId));
  }

  follow() {
    return followUntilDone(this.asked, this.lanes, () => this.lookAgain());
  }

  private async lookAgain(): Promise<void> {
    for (const filing of await activities.openFilings({ entryId: this.entryId })) {
      this.setUpLadder(filing);
      this.lanes.queue({ id: filing.filingId, lane: filing.recipient });
    }
  }

  private setUpLadder({ filingId, dueAt, rungs }: OpenFiling): void {
    if (this.ladders.get(filingId) === dueAt) return;
    this.ladders.set(filingId, dueAt);
    void this.climb(filingId, dueAt, rungs);
  }

  private async climb(filingId: string, dueAt: string, rungs: OpenFiling['rungs']): Promise<void> {
    const over = () => this.lanes.isDone(filingId) || this.ladders.get(filingId) !== dueAt;
    await climbLadder(rungs, 'filing not received', over, (rung) =>
      activities.climbRung({ filingId, ...rung }),
    );
  }
}

const fileOne = async (filingId: string) =>
  (await activities.fileOne({ filingId })).received ? 'done' : 'later';
