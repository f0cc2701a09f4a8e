import { Injectable } from '@nestjs/common';
import type { MeasureActivities } from '../../libs/contract/measure.activities.js';
import type { FollowedTask } from '../../libs/contract/measure.messages.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import {
  factsOfTask,
  MeasureAnswerRepository,
} from '../../libs/persistence/repositories/measure-answer.repository.js';
import {
  MeasureTaskRepository,
  type MeasureTask,
} from '../../libs/persistence/repositories/measure-task.repository.js';
import { Connectors, type OutgoingMessage } from '../../libs/platform/connectors/connector.js';
import { rungAt } from '../../libs/rules/calendar/remaining.js';
import type { WorkingCalendar } from '../../libs/rules/calendar/working-calendar.js';
import { MEASURE_ROUNDS, nextDue } from '../../libs/rules/measures/task.js';
import type { EntryTerms } from '../../libs/rules/packs/entry-terms.js';
import { handOver } from '../dispatch/hand-over.js';
import { asActivity } from '../failures.js';
import { asLivingActivity } from '../heartbeat.js';
import { Notified } from '../notifications/notified.js';
import { SharedItemsReader } from '../sharing/shared-items.reader.js';
import { messageId, roundId } from './tasks-of-round.js';

/** Follows measure rounds: who has acknowledged, applied, stopped; and tells those who are only invited (R7.2, R7.6). */
@Injectable()
export class MeasureActivitiesService implements MeasureActivities {
  constructor(
    private readonly tasks: MeasureTaskRepository,
    private readonly answers: MeasureAnswerRepository,
    private readonly entries: EntryRepository,
    private readonly calendar: CalendarRepository,
    private readonly items: SharedItemsReader,
    private readonly connectors: Connectors,
    private readonly notified: Notified,
  ) {}

  readMeasureTasks({ entryId }: { entryId: string }): Promise<FollowedTask[]> {
    return asActivity(async () => {
      const tasks = await this.tasks.ofEntry(entryId);
      await this.initiate(tasks);
      return this.followed(entryId, tasks);
    });
  }

  recordMeasureCommand({
    command,
    at,
  }: Parameters<MeasureActivities['recordMeasureCommand']>[0]): ReturnType<
    MeasureActivities['recordMeasureCommand']
  > {
    return asActivity(async () => {
      const verdict = await this.answers.record(command, new Date(at));
      const task = await this.found(command.taskId);
      const [followed] = await this.followed(task.entryId, [task]);
      return { refused: verdict.allowed ? null : verdict.rule, task: followed! };
    });
  }

  inviteToMeasure({ taskId }: { taskId: string }): Promise<{ told: boolean }> {
    return asLivingActivity(async () => {
      const task = await this.found(taskId);
      if (!isUntold(task)) return { told: true };
      const { id, lastSeq, body } = task;
      const delivery = await handOver(() => this.connectors.to(body!), {
        ...{ id: messageId(id, lastSeq), sentBefore: task.sentSeq === lastSeq },
        message: () => this.invitation(task),
        sent: () => this.tasks.sent(id, lastSeq),
        tried: (error) => this.tasks.tried(id, error, new Date()),
      });
      if (delivery.status !== 'received') return { told: false };
      await this.tasks.told(id, lastSeq, delivery.receipt);
      // Something may have changed meanwhile.
      return { told: !isUntold(await this.found(id)) };
    });
  }

  climbMeasureRung({
    taskId,
    step,
    role,
    at,
  }: Parameters<MeasureActivities['climbMeasureRung']>[0]): Promise<void> {
    return asActivity(async () => {
      await this.tasks.climbed(taskId, step, role, new Date(at));
      await this.notified.rung({ kind: 'measureDue', aboutId: taskId, role, step });
    });
  }

  private async initiate(tasks: readonly MeasureTask[]): Promise<void> {
    for (const round of MEASURE_ROUNDS) {
      const [first, ...others] = tasks.filter((task) => task.round === round);
      if (!first) continue;
      const { entryId, seq: ofSeq } = first;
      const invited = [first, ...others].filter(({ body }) => body !== null).length;
      const counts = { tasks: others.length + 1 - invited, invited };
      await this.tasks.initiated(
        { id: roundId(entryId, round), entryId, round, ofSeq, ...counts },
        new Date(),
      );
    }
  }

  private async followed(entryId: string, tasks: readonly MeasureTask[]): Promise<FollowedTask[]> {
    const entry = await this.entries.find(entryId);
    if (!entry) throw new RecordMissing('the entry');
    const calendar = await this.calendar.current();
    return tasks.map((task) => ({
      ...{ ...factsOfTask(task), taskId: task.id, untold: isUntold(task) },
      due: dueOf(task, entry.terms, calendar),
    }));
  }

  /** What of the entry may reach a body outside government, and what it is invited to do. */
  private async invitation(task: MeasureTask): Promise<OutgoingMessage> {
    const { id, entryId, round, measureCode: code, measureText: text, legalBasis, memorandum } = task;
    const { exit, ...items } = await this.items.itemsFor('invitedBody', entryId);
    const opening = round === 'apply' ? 'recognition' : 'exit';
    return {
      ...{ id: messageId(id, task.lastSeq), purpose: 'measure', sequence: task.lastSeq },
      ...{ occasion: task.lastSeq === task.seq ? opening : 'change', issuedAt: task.lastAt.toISOString() },
      items: {
        ...items,
        ...(round === 'stop' && { exit }),
        measure: { taskId: id, code, text, legalBasis, memorandum },
      },
    };
  }

  private async found(taskId: string): Promise<MeasureTask> {
    const task = await this.tasks.find(taskId);
    if (!task) throw new RecordMissing('the measure task');
    return task;
  }
}

/** A task that the exit cancelled says nothing any more: the stop round does. */
const isUntold = ({ body, toldSeq, lastSeq, cancelledAt }: MeasureTask): boolean =>
  body !== null && cancelledAt === null && (toldSeq ?? 0) < lastSeq;

function dueOf(task: MeasureTask, terms: EntryTerms, calendar: WorkingCalendar): FollowedTask['due'] {
  const { acknowledgeDueAt, answerDueAt } = task;
  const due = nextDue({
    ...factsOfTask(task),
    acknowledgeDueAt: acknowledgeDueAt?.toISOString() ?? null,
    answerDueAt: answerDueAt?.toISOString() ?? null,
  });
  if (!due) return null;
  const ladder = terms.filingRungs;
  const left = ladder.slice(ladder.findIndex(({ role }) => role === task.rung) + 1);
  return {
    ...due,
    rungs: left.map(({ role, before }) => ({ role, at: rungAt(due.dueAt, before, calendar) })),
  };
}
