import {
  condition,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { Mutex } from 'async-mutex';
import type {
  OpenPush,
  StatisticsActivities,
  StatisticsStanding,
} from '../../libs/contract/statistics.activities.js';
import {
  confirmReturnUpdate,
  pushNowSignal,
  type MonthlyStatisticsInput,
  type ReturnCommand,
  type ReturnCommandResult,
} from '../../libs/contract/statistics.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { periodOf } from '../../libs/rules/statistics/period.js';
import { judgeReturn } from '../../libs/rules/statistics/returns.js';
import { refused } from '../../libs/rules/verdict.js';
import { now } from '../list-entry/entry-book.js';
import { climbLadder } from '../outside/ladder.js';
import { ruleRefused } from '../list-entry/refusal.js';

/** Officers' words wait behind nothing that is told to others. */
const { recordReturn } = proxyActivities<Pick<StatisticsActivities, 'recordReturn'>>({
  taskQueue: TASK_QUEUES.entries,
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' },
});
/** For as long as it takes. */
const work = proxyActivities<StatisticsActivities>({
  startToCloseTimeout: '2m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
});

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 3_600_000;
/** The calendar may move the due date: it is looked at once a day. */
const DAY = 86_400_000;

/** The statistics of one month. */
export class MonthlyStatistics {
  private readonly month: string;
  private readonly turns = new Mutex();
  private closed = false;
  /** Somebody reported since the last look. */
  private heard = false;
  private pushing = false;
  /** A revision may have come while the last one was handed over. */
  private pushMore = false;
  private hurried = false;
  private readonly pressed = new Set<string>();

  constructor({ month }: MonthlyStatisticsInput) {
    this.month = month;
    setHandler(confirmReturnUpdate, (given) => this.turns.runExclusive(() => this.confirm(given)), {
      validator: (given: ReturnCommand) => void this.judged(given),
    });
    setHandler(pushNowSignal, () => void (this.hurried = true));
  }

  async follow(): Promise<'done' | 'fresh run suggested'> {
    await this.until(periodOf(this.month).until, 'the month is over');
    for (;;) {
      this.heard = false;
      const standing = await work.statisticsStanding({ month: this.month, at: now() });
      setCurrentDetails(`${standing.compiled ? 'compiled' : 'gathering'} · ${standing.dueAt}`);
      await this.look(standing);
      if (now() >= standing.closesAt) return this.close();
      if (workflowInfo().continueAsNewSuggested) return 'fresh run suggested';
      await this.until(nextInstant(standing), 'reminder, due date or close of the statistics', true);
    }
  }

  /** What is to be done at this moment. */
  private async look({ reminders, complete, compiled, dueAt }: StatisticsStanding): Promise<void> {
    for (const { role, at } of reminders.filter((one) => one.at <= now()))
      await work.remindDepartments({ month: this.month, role, at });
    if (!compiled && !complete && dueAt > now()) return;
    await this.compile();
  }

  private async close(): Promise<'done'> {
    await this.turns.runExclusive(async () => {
      await work.closeStatistics({ month: this.month, at: now() });
      this.closed = true;
    });
    await this.compile();
    await condition(() => !this.pushing);
    return 'done';
  }

  /** And from here on the platform has to confirm it. */
  private async compile(): Promise<void> {
    const open = await work.compileStatistics({ month: this.month, at: now() });
    void this.push();
    if (open) this.press(open);
  }

  /** Once for each revision, until there is nothing left to push. */
  private press({ compilationId, rungs }: OpenPush): void {
    if (this.pressed.has(compilationId)) return;
    this.pressed.add(compilationId);
    void climbLadder(
      rungs,
      'statistics not received',
      () => !this.pushing,
      (rung) => work.climbPushRung({ compilationId, ...rung }),
    );
  }

  /** Until the platform has every revision. A revision that comes meanwhile is taken with it. */
  private async push(): Promise<void> {
    this.pushMore = true;
    if (this.pushing) return;
    this.pushing = true;
    for (let pause = FIRST_PAUSE; this.pushMore; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      this.pushMore = this.hurried = false;
      if (!(await work.pushStatistics({ month: this.month })).left) continue;
      this.pushMore = true;
      await condition(() => this.hurried, pause);
    }
    this.pushing = false;
  }

  private async confirm(given: ReturnCommand): Promise<ReturnCommandResult> {
    const { role, article } = this.judged(given);
    const answer = await recordReturn({ commandId: given.id, role, article, at: now() });
    if (answer.outcome === 'barred') throw ruleRefused(refused(answer.rule));
    this.heard = true;
    return { returnId: given.returnId, at: answer.at };
  }

  /** The law. Asked when a command arrives and again when its turn has come. */
  private judged({ actor, departmentId, corrected }: ReturnCommand) {
    const judgement = judgeReturn({ departmentId, closed: this.closed }, { by: actor, corrected });
    if (!judgement.allowed) throw ruleRefused(judgement);
    return judgement;
  }

  /** Until an instant, a day at the most when `waking`; then also when somebody reports. */
  private async until(instant: string, what: string, waking = false): Promise<void> {
    const left = Date.parse(instant) - Date.now();
    const summary = `${what} · ${instant}`;
    if (left > 0)
      await condition(() => waking && this.heard, waking ? Math.min(left, DAY) : left, { summary });
  }
}

const nextInstant = ({ reminders, compiled, dueAt, closesAt }: StatisticsStanding): string =>
  [...reminders.map(({ at }) => at), ...(compiled ? [] : [dueAt]), closesAt]
    .filter((instant) => instant > now())
    .sort()[0] ?? closesAt;
