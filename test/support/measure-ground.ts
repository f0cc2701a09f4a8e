import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { measureRoundWorkflowId } from '../../libs/contract/ids.js';
import {
  measureCommandUpdate,
  type TaskCommand,
  type TaskCommandResult,
} from '../../libs/contract/measure.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { DEPARTMENTS, type DepartmentCode } from '../../libs/persistence/demonstration/district.js';
import { DepartmentRepository } from '../../libs/persistence/repositories/department.repository.js';
import {
  MeasureTaskRepository,
  type MeasureTask,
} from '../../libs/persistence/repositories/measure-task.repository.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import type { EntryTerms } from '../../libs/rules/packs/entry-terms.js';
import type { Actor, Role } from '../../libs/rules/words.js';
import type { EntryHand } from '../workflows/time-machine.js';
import { FilingGround } from './filing-ground.js';
import { until } from './until.js';

const today = (): string => shanghaiDate(new Date().toISOString());

const officerOf = ({ departmentId }: MeasureTask): Actor => ({
  ...{ id: randomUUID(), departmentId: departmentId!, roles: ['implementingOfficer'] },
});

/** Entries whose measures the demonstration's departments apply, and to which the sandbox is invited. */
export class MeasureGround {
  private constructor(
    readonly filings: FilingGround,
    private readonly departments: ReadonlyMap<string, string>,
  ) {}

  static async start(): Promise<MeasureGround> {
    const filings = await FilingGround.start();
    const departments = new Map<string, string>();
    const repository = filings.server.stage.app.get(DepartmentRepository);
    for (const one of DEPARTMENTS) departments.set(one.code, await repository.load(one));
    return new MeasureGround(filings, departments);
  }

  stop(): Promise<void> {
    return this.filings.stop();
  }

  officer(department: DepartmentCode, role: Role = 'implementingOfficer'): Actor {
    return { id: randomUUID(), departmentId: this.departments.get(department)!, roles: [role] };
  }

  /** On the black list of taxes. */
  async recognised(terms: Partial<EntryTerms> = {}): Promise<EntryHand> {
    const { server } = this.filings;
    const entry = await (await server.draft({ terms })).approved();
    await entry.give('waivePriorProcedure', server.stage.officer('head'), {});
    await entry.recognised();
    await this.filings.dispatched();
    return entry;
  }

  /** Ends as repaired. */
  async exited(entry: EntryHand): Promise<void> {
    await entry.give('exit', this.filings.server.stage.officer('head', 'head'), { ground: 'repaired' });
    await this.filings.dispatched();
  }

  tasks({ input }: EntryHand): Promise<MeasureTask[]> {
    return this.filings.server.stage.app.get(MeasureTaskRepository).ofEntry(input.entryId);
  }

  async task(entry: EntryHand, code: string, round: MeasureTask['round'] = 'apply'): Promise<MeasureTask> {
    const found = (await this.tasks(entry)).find((one) => one.measureCode === code && one.round === round);
    if (!found) throw new Error(`no task ${code}`);
    return found;
  }

  /** As the gateway sends it. */
  say(
    { id: taskId, entryId }: MeasureTask,
    said: Partial<TaskCommand> & Pick<TaskCommand, 'by'>,
  ): Promise<TaskCommandResult> {
    const id = said.id ?? randomUUID();
    const command: TaskCommand = {
      ...{ taskId, name: 'answer', actorId: said.by.officer?.id ?? randomUUID() },
      ...{ result: 'applied', on: today(), reasonGiven: false, ...said, id },
    };
    const { workflow } = this.filings.server.client;
    const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOW_TYPES.measureRound, {
      ...{ workflowId: measureRoundWorkflowId(entryId), taskQueue: TASK_QUEUES.filings, args: [{ entryId }] },
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    return workflow.executeUpdateWithStart(measureCommandUpdate, {
      ...{ startWorkflowOperation, updateId: id, args: [command] },
    });
  }

  /** The officer's department says that it stopped. */
  confirm(task: MeasureTask, officer: Actor): Promise<TaskCommandResult> {
    return this.say(task, { name: 'confirmStopped', result: 'stopped', by: { officer } });
  }

  /** Every department applies what it owes. */
  async answerAll(entry: EntryHand): Promise<void> {
    for (const task of await this.owed(entry)) await this.say(task, { by: { officer: officerOf(task) } });
  }

  /** Every department confirms that it stopped. */
  async confirmAll(entry: EntryHand): Promise<void> {
    for (const task of await this.owed(entry)) await this.confirm(task, officerOf(task));
  }

  private async owed(entry: EntryHand): Promise<MeasureTask[]> {
    const open = ({ body, answeredAt, cancelledAt }: MeasureTask) => !body && !answeredAt && !cancelledAt;
    return (await this.tasks(entry)).filter(open);
  }

  /** The bank's system has every message about the entry so far. */
  bankTold(entry: EntryHand): Promise<MeasureTask> {
    return until('the bank is told', async () => {
      const tasks = (await this.tasks(entry)).filter(({ body, cancelledAt }) => body && !cancelledAt);
      return tasks.every(({ toldSeq, lastSeq }) => toldSeq === lastSeq) ? (tasks.at(-1) ?? null) : null;
    });
  }

  /** The run of the entry's rounds comes to its end. */
  async over(entryId: string): Promise<void> {
    await this.filings.server.client.workflow.getHandle(measureRoundWorkflowId(entryId)).result();
  }
}
