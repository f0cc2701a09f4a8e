import { Injectable } from '@nestjs/common';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import type { RuleRefusedDetail } from '../../../libs/contract/failures.js';
import { measureRoundWorkflowId } from '../../../libs/contract/ids.js';
import { measureCommandUpdate, type TaskCommand } from '../../../libs/contract/measure.messages.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import { CommandRepository } from '../../../libs/persistence/repositories/command.repository.js';
import { DocumentRepository } from '../../../libs/persistence/repositories/document.repository.js';
import { factsOfTask, recordedOn } from '../../../libs/persistence/repositories/measure-answer.repository.js';
import {
  MeasureTaskRepository,
  type MeasureTask,
} from '../../../libs/persistence/repositories/measure-task.repository.js';
import {
  judgeMeasure,
  type AnswerLetter,
  type Implementing,
  type MeasureCommandName,
  type MeasureResult,
} from '../../../libs/rules/measures/task.js';
import type { Verdict } from '../../../libs/rules/verdict.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import { refusalOf } from '../core/engine-errors.js';
import type { SystemCaller } from '../http/caller.js';
import { commandId } from '../http/command-id.js';
import { invalid, Problem, RuleRefusedProblem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';

/** An officer, or a system that speaks for its department or for an invited body. */
export type Speaker = Pick<SystemCaller, 'actor' | 'ip' | 'key'>;

/** What is said of a task. */
export interface Said {
  name: MeasureCommandName;
  result?: MeasureResult;
  on?: string | undefined;
  reason?: string | undefined;
  letter?: AnswerLetter | undefined;
}

interface Order {
  task: MeasureTask;
  said: Said;
  command: TaskCommand;
}

/** What departments and invited bodies say of their tasks, by the way of every command: kept, judged by the workflow, audited. */
@Injectable()
export class MeasureCommandsService {
  constructor(
    private readonly tasks: MeasureTaskRepository,
    private readonly commands: CommandRepository,
    private readonly documents: DocumentRepository,
    private readonly engine: Engine,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, `rule-refused`, `idempotency-key-reused`, or a problem of the engine. */
  async give(
    taskId: string,
    said: Said,
    by: Implementing,
    speaker: Speaker,
    entryId?: string,
  ): Promise<MeasureTask> {
    const task = await this.tasks.find(taskId);
    if (!task || (entryId !== undefined && task.entryId !== entryId)) throw new Problem('not-found');
    const order: Order = { task, said, command: commandOf(task, said, by, speaker) };
    const repeated = recordedOn(task, order.command.id);
    if (!repeated) {
      const verdict = judgeMeasure(factsOfTask(task), order.command, new Date().toISOString());
      if (!verdict.allowed) return this.#refuse(order, speaker, verdict);
      await this.#requireLetter(order);
    }
    await this.#receive(order);
    if (!repeated) await this.#send(order, speaker);
    await this.auditor.allowed(speaker, deedOf(order, { repeated }));
    await this.commands.acknowledge(order.command.id);
    return task;
  }

  /** Whether an officer might acknowledge a task now; null: there is no such task. */
  async mayAcknowledge(
    taskId: string,
    by: Implementing,
  ): Promise<{ task: MeasureTask; verdict: Verdict } | null> {
    const task = await this.tasks.find(taskId);
    if (!task) return null;
    const command = { name: 'acknowledge', by, result: null, on: null, reasonGiven: false } as const;
    return { task, verdict: judgeMeasure(factsOfTask(task), command, new Date().toISOString()) };
  }

  async #requireLetter({ task, said: { letter } }: Order): Promise<void> {
    if (!letter) return;
    const documents = await this.documents.ofEntry(task.entryId);
    if (!documents.some(({ id }) => id === letter.documentId))
      throw invalid('letter.documentId', 'no such document of this entry');
  }

  async #receive({ task, said, command }: Order): Promise<void> {
    const { name, result = null, on = null, reason = null, letter } = said;
    const { outcome } = await this.commands.receive({
      ...{ id: command.id, entryId: task.entryId, name: `measure.${name}`, actorId: command.actorId },
      ...{
        body: { taskId: task.id, result, on, reason, ...(letter && { letter: { ...letter } }) },
        receivedAt: new Date(),
      },
      texts: reason === null ? null : { reason },
    });
    if (outcome === 'different') throw new Problem('idempotency-key-reused');
  }

  /** Begins the run again when it had nothing left to wait for: an invited body may answer late. */
  async #send(order: Order, speaker: Speaker): Promise<void> {
    const { command, task } = order;
    const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOW_TYPES.measureRound, {
      workflowId: measureRoundWorkflowId(task.entryId),
      taskQueue: TASK_QUEUES.filings,
      args: [{ entryId: task.entryId }],
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    try {
      await this.engine.within(COMMAND_WAIT, ({ workflow }) =>
        workflow.executeUpdateWithStart(measureCommandUpdate, {
          ...{ startWorkflowOperation, updateId: command.id, args: [command] },
        }),
      );
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw toProblem(error);
      return this.#refuse(order, speaker, refusal);
    }
  }

  async #refuse(order: Order, speaker: Speaker, refusal: RuleRefusedDetail): Promise<never> {
    await this.auditor.refused(speaker, deedOf(order), refusal);
    throw new RuleRefusedProblem(refusal);
  }
}

function commandOf(task: MeasureTask, said: Said, by: Implementing, { actor, key }: Speaker): TaskCommand {
  const { name, result = null, on = null, reason, letter } = said;
  return {
    id: commandId(actor.id, key, task.id, `measure.${name}`),
    ...{ taskId: task.id, name, by, actorId: actor.id, result, on, reasonGiven: reason !== undefined },
    ...(letter && { letter: { on: letter.on, documentId: letter.documentId } }),
  };
}

const deedOf = ({ task, said, command }: Order, further: Record<string, unknown> = {}): Deed => ({
  action: `measure.${said.name}`,
  target: { kind: 'measureTask', id: task.id },
  details: { commandId: command.id, entryId: task.entryId, ...further },
});
