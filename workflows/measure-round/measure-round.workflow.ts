import {
  allHandlersFinished,
  condition,
  continueAsNew,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { MeasureActivities } from '../../libs/contract/measure.activities.js';
import {
  measureCommandUpdate,
  measuresAgainSignal,
  type FollowedTask,
  type MeasureRoundInput,
  type TaskCommand,
  type TaskCommandResult,
} from '../../libs/contract/measure.messages.js';
import { judgeMeasure } from '../../libs/rules/measures/task.js';
import { refused } from '../../libs/rules/verdict.js';
import { now } from '../list-entry/entry-book.js';
import { ruleRefused } from '../list-entry/refusal.js';
import { climbLadder } from '../outside/ladder.js';
import { Lanes } from '../outside/lanes.js';

/**
 * For as long as it takes: an outage of weeks loses nothing, and operators see it. The activities say themselves when a
 * receiver that is away is tried again; the policy here is for what fails in our own house.
 */
const outside = proxyActivities<Pick<MeasureActivities, 'inviteToMeasure' | 'climbMeasureRung'>>({
  startToCloseTimeout: '2m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
});

const PAUSES = { first: 1_000, longest: 600_000, summary: 'until the recipient is asked again' };

/** An officer waits for these. */
const record = proxyActivities<Pick<MeasureActivities, 'readMeasureTasks' | 'recordMeasureCommand'>>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' },
});

/**
 * §十一, §十九: the measures that one listing brings with it. Departments acknowledge, apply and feed back; after the
 * exit they confirm that they stopped; who is late climbs the ladder. Bodies outside government are told and may
 * answer, also when nobody waits any more: the run begins again for that.
 */
export async function measureRoundWorkflow(input: MeasureRoundInput): Promise<void> {
  if ((await new MeasureRounds(input.entryId).follow()) === 'fresh run suggested') {
    return continueAsNew<typeof measureRoundWorkflow>(input);
  }
}

class MeasureRounds {
  private readonly tasks = new Map<string, FollowedTask>();
  /** By task: for which due date its ladder was set up. */
  private readonly ladders = new Map<string, string>();
  /** A lane for each invitation: no body waits for another. */
  private readonly invitations = new Lanes(invite, PAUSES);
  private asked = true;
  private loaded = false;

  constructor(private readonly entryId: string) {
    setHandler(measuresAgainSignal, () => void (this.asked = true));
    setHandler(measureCommandUpdate, (command: TaskCommand) => this.obey(command), {
      validator: (command: TaskCommand) => {
        this.judge(command);
      },
    });
  }

  async follow(): Promise<'done' | 'fresh run suggested'> {
    const afresh = () => workflowInfo().continueAsNewSuggested;
    while (this.asked || this.open()) {
      if (this.asked) await this.lookAgain();
      await condition(() => this.asked || !this.open() || afresh());
      if (afresh()) break;
    }
    await condition(allHandlersFinished);
    return this.asked || this.open() ? 'fresh run suggested' : 'done';
  }

  /** A department owes something, or an invited body has not been told. */
  private open(): boolean {
    return this.invitations.busy || [...this.tasks.values()].some(({ due }) => due !== null);
  }

  private async lookAgain(): Promise<void> {
    this.asked = false;
    for (const task of await record.readMeasureTasks({ entryId: this.entryId })) this.take(task);
    this.loaded = true;
  }

  private take(task: FollowedTask): void {
    this.tasks.set(task.taskId, task);
    if (task.untold) this.invitations.queueAgain({ id: task.taskId, lane: task.taskId });
    this.setUpLadder(task);
  }

  private setUpLadder({ taskId, due }: FollowedTask): void {
    if (!due || this.ladders.get(taskId) === due.dueAt) return;
    const { step, dueAt, rungs } = due;
    this.ladders.set(taskId, dueAt);
    const over = () => this.tasks.get(taskId)?.due?.dueAt !== dueAt;
    void climbLadder(rungs, `measure not ${step}d`, over, (rung) =>
      outside.climbMeasureRung({ taskId, step, ...rung }),
    );
  }

  /** What is not known yet is judged on the row itself. */
  private judge({ taskId, ...command }: TaskCommand): void {
    const task = this.tasks.get(taskId);
    const verdict = task && judgeMeasure(task, command, now());
    if (verdict?.allowed === false) throw ruleRefused(verdict);
  }

  private async obey(command: TaskCommand): Promise<TaskCommandResult> {
    await condition(() => this.loaded);
    const at = now();
    const { refused: rule, task } = await record.recordMeasureCommand({ command, at });
    this.take(task);
    if (rule) throw ruleRefused(refused(rule));
    return { taskId: command.taskId, at };
  }
}

const invite = async (taskId: string) =>
  (await outside.inviteToMeasure({ taskId })).told ? 'done' : 'later';
