import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  judgeMeasure,
  MEASURE_ARTICLE,
  type Implementing,
  type MeasureCommand,
  type MeasureTaskFacts,
} from '../../rules/measures/task.js';
import { ALLOWED, type Verdict } from '../../rules/verdict.js';
import type { EventActor } from '../record/transition.js';
import { appendToLedger } from '../record/ledger.js';
import { RecordMissing } from '../record/record-errors.js';
import { SELECT_TASKS, type MeasureTask } from './measure-task.repository.js';

export interface MeasureAnswer extends MeasureCommand {
  /** Command id; its texts were kept under it. */
  id: string;
  taskId: string;
  actorId: string;
}

/** The task as the rule sees it. */
export const factsOfTask = (task: MeasureTask): MeasureTaskFacts => ({
  ...{ departmentId: task.departmentId, body: task.body, round: task.round },
  openedAt: task.openedAt.toISOString(),
  acknowledged: task.acknowledgedAt !== null,
  answered: task.answeredAt !== null,
  cancelled: task.cancelledAt !== null,
  recognisedBy: task.recognisingDepartmentId,
});

/** Whether this very command was recorded on the task before. */
export const recordedOn = (task: MeasureTask, commandId: string): boolean =>
  task.acknowledgeCommandId === commandId || task.answerCommandId === commandId;

const ACKNOWLEDGE = `
UPDATE measure_task SET acknowledged_at = $2, acknowledged_by = $3, acknowledge_command_id = $4, rung = NULL,
  rung_at = NULL WHERE id = $1`;

/** Whoever answers has seen it. */
const ANSWER = `
UPDATE measure_task SET answered_at = $2, answered_by = $3, answer_command_id = $4, result = $5, result_on = $6,
  reason_given = $7, acknowledged_at = coalesce(acknowledged_at, $2), acknowledged_by = coalesce(acknowledged_by, $3)
WHERE id = $1`;

/** What departments and invited bodies say of their tasks, with its event in the entry's chain. */
@Injectable()
export class MeasureAnswerRepository {
  constructor(private readonly source: DataSource) {}

  /**
   * One transaction. The rule is asked on the locked row: an exit may have cancelled the task a moment ago. A command
   * that was recorded before is allowed and changes nothing. Throws RecordMissing.
   */
  record(answer: MeasureAnswer, at: Date): Promise<Verdict> {
    return this.source.transaction(async (manager) => {
      const task = await this.#locked(manager, answer.taskId);
      if (recordedOn(task, answer.id)) return ALLOWED;
      const verdict = judgeMeasure(factsOfTask(task), answer, at.toISOString());
      if (!verdict.allowed) return verdict;
      await this.#write(manager, task, answer, at);
      return ALLOWED;
    });
  }

  async #locked(manager: EntityManager, id: string): Promise<MeasureTask> {
    const [task] = await manager.query<MeasureTask[]>(`${SELECT_TASKS} WHERE t.id = $1 FOR UPDATE OF t`, [
      id,
    ]);
    if (!task) throw new RecordMissing('the measure task');
    return task;
  }

  async #write(manager: EntityManager, task: MeasureTask, answer: MeasureAnswer, at: Date): Promise<void> {
    const { id, name, actorId, result, on, reasonGiven, letter } = answer;
    if (name === 'acknowledge') {
      await manager.query(ACKNOWLEDGE, [task.id, at, actorId, id]);
      return;
    }
    await manager.query(ANSWER, [task.id, at, actorId, id, result, on, reasonGiven]);
    const { entryId, round, measureCode: measure, departmentId, body } = task;
    await appendToLedger(manager, {
      ...{ entryId, id, type: 'measureAnswered', at: at.toISOString() },
      article: MEASURE_ARTICLE[round],
      actor: eventActor(answer.by),
      data: {
        taskId: task.id,
        round,
        measure,
        result,
        on,
        ...(body ? { body } : { departmentId }),
        ...(letter && { letter }),
      },
    });
  }
}

/** A system has no role in the chain; whose system it is stands in the event. */
const eventActor = ({ officer }: Implementing): EventActor =>
  officer
    ? { id: officer.id, departmentId: officer.departmentId, role: officer.roles[0]! }
    : { system: 'service' };
