import {
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  isCancellation,
  proxyActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import { Mutex } from 'async-mutex';
import type { RemovalActivities } from '../../libs/contract/platform.activities.js';
import {
  answerByHandUpdate,
  recountDueUpdate,
  type HandAnswer,
  type HandAnswerResult,
  type RemovalProgress,
  type RemovalRequestInput,
} from '../../libs/contract/removal.messages.js';
import { mayAnswerByHand } from '../../libs/rules/removal/hand-answer.js';
import { refused } from '../../libs/rules/verdict.js';
import { now } from '../list-entry/entry-book.js';
import { ruleRefused } from '../list-entry/refusal.js';

/** For as long as it takes: an outage of weeks loses nothing, and operators see it. */
const platform = proxyActivities<Pick<RemovalActivities, 'sendRemoval' | 'askRemoval' | 'escalateRemoval'>>({
  startToCloseTimeout: '2m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30m' },
});

/** An officer waits for these. */
const record = proxyActivities<Pick<RemovalActivities, 'answerRemovalByHand' | 'recountRemoval'>>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' },
});

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 3_600_000;

/**
 * §六: a platform is asked to take a subject off its red list. Handed in until there is a receipt, asked about until
 * there is an answer, escalated when the answer is late, and never given up. An answer that came by letter is recorded
 * by an officer.
 */
export async function removalRequestWorkflow(input: RemovalRequestInput): Promise<void> {
  const next = await new RemovalRequest(input).follow();
  if (next) return continueAsNew<typeof removalRequestWorkflow>(next);
}

class RemovalRequest {
  private readonly requestId: string;
  private readonly progress: RemovalProgress;
  private dueAt: string;
  private answered = false;
  private afresh = false;
  /** A due date does not move while its lateness is being recorded. */
  private readonly dueTurns = new Mutex();

  constructor({ requestId, dueAt, resumed }: RemovalRequestInput) {
    this.requestId = requestId;
    this.dueAt = dueAt;
    this.progress = { ...(resumed ?? { sent: false, escalated: false, pause: FIRST_PAUSE }) };
    setHandler(answerByHandUpdate, (given: HandAnswer) => this.answerByHand(given), {
      validator: (given: HandAnswer) => this.judge(given),
    });
    setHandler(recountDueUpdate, () => this.dueTurns.runExclusive(() => this.recountDue()));
  }

  /** Until it is answered; or what a fresh run goes on with. */
  async follow(): Promise<RemovalRequestInput | null> {
    const escalated = this.escalateWhenLate();
    await this.untilAnswered();
    await escalated;
    await condition(allHandlersFinished);
    const { requestId, dueAt, progress } = this;
    return this.answered ? null : { requestId, dueAt, resumed: progress };
  }

  /** Speaks to the platform, unless an officer has recorded its answer. */
  private async untilAnswered(): Promise<void> {
    const scope = new CancellationScope();
    const spoken = scope
      .run(() => this.speak())
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
    await Promise.race([spoken, condition(() => this.answered)]);
    scope.cancel();
    await spoken;
  }

  private async speak(): Promise<void> {
    await this.send();
    await this.awaitAnswer();
  }

  private async send(): Promise<void> {
    if (this.progress.sent) return;
    await platform.sendRemoval({ requestId: this.requestId });
    this.progress.sent = true;
  }

  /** Asks often at first, then every hour. */
  private async awaitAnswer(): Promise<void> {
    for (;;) {
      const { answered } = await platform.askRemoval({ requestId: this.requestId });
      this.answered ||= answered;
      this.afresh = workflowInfo().continueAsNewSuggested;
      if (this.over()) return;
      await sleep(this.progress.pause, { summary: 'until the platform is asked again' });
      this.progress.pause = Math.min(this.progress.pause * 2, LONGEST_PAUSE);
    }
  }

  private async escalateWhenLate(): Promise<void> {
    while (!this.over()) {
      const { dueAt } = this;
      const changed = () => this.over() || this.dueAt !== dueAt;
      if (this.progress.escalated || (await this.beforeDue(dueAt, changed))) await condition(changed);
      else await this.dueTurns.runExclusive(() => this.escalate(dueAt));
    }
  }

  /** Whether something changed before the due date came. */
  private async beforeDue(dueAt: string, changed: () => boolean): Promise<boolean> {
    const left = Date.parse(dueAt) - Date.now();
    const summary = `removal answered within · ${dueAt}`;
    return left > 0 ? condition(changed, left, { summary }) : changed();
  }

  private async escalate(dueAt: string): Promise<void> {
    if (this.over() || this.dueAt !== dueAt) return;
    await platform.escalateRemoval({ requestId: this.requestId, at: now() });
    this.progress.escalated = true;
  }

  /** Late by the old calendar is not late by the new one, and the other way round. */
  private async recountDue(): Promise<{ moved: boolean }> {
    const at = now();
    const due = await record.recountRemoval({ requestId: this.requestId, at });
    if (!due) return { moved: false };
    if (due.dueAt > at) this.progress.escalated = false;
    this.dueAt = due.dueAt;
    return { moved: due.moved };
  }

  private judge({ actor: by, reasonGiven }: HandAnswer): void {
    const verdict = mayAnswerByHand({ answered: this.answered }, { by, reasonGiven });
    if (!verdict.allowed) throw ruleRefused(verdict);
  }

  private async answerByHand(given: HandAnswer): Promise<HandAnswerResult> {
    this.judge(given);
    const { requestId } = this;
    const { id: commandId, actor, status } = given;
    const at = now();
    const stands = await record.answerRemovalByHand({ requestId, commandId, actorId: actor.id, status, at });
    this.answered = true;
    if (!stands) throw ruleRefused(refused('removal-answered'));
    return { requestId, status, at };
  }

  private over(): boolean {
    return this.answered || this.afresh;
  }
}
