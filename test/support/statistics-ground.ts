import { randomUUID } from 'node:crypto';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { statisticsWorkflowId } from '../../libs/contract/ids.js';
import { confirmReturnUpdate, type ReturnCommandResult } from '../../libs/contract/statistics.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { RecordTransitionRepository } from '../../libs/persistence/record/record-transition.repository.js';
import { StatisticsCompilationRepository } from '../../libs/persistence/repositories/statistics-compilation.repository.js';
import { StatisticsMonthRepository } from '../../libs/persistence/repositories/statistics-month.repository.js';
import {
  StatisticsReturnRepository,
  type StatisticsReturn,
} from '../../libs/persistence/repositories/statistics-return.repository.js';
import type { FigureCorrection } from '../../libs/rules/statistics/figures.js';
import { periodOf } from '../../libs/rules/statistics/period.js';
import type { Role } from '../../libs/rules/words.js';
import { recordInForce } from './in-force.js';
import type { Candidate, Stage } from './stage.js';
import { until } from './until.js';

/** What statistics stand on: an engine with workers for both queues, and the record. */
export interface StatisticsEngine {
  readonly stage: Stage;
  readonly client: Client;
}

/** Months of statistics in a test's hand, on whichever engine. */
export class StatisticsHand {
  constructor(
    private readonly engine: StatisticsEngine,
    readonly month: string,
    private readonly taskQueue: string = TASK_QUEUES.filings,
  ) {}

  private get<T>(type: new (...given: never[]) => T): T {
    return this.engine.stage.app.get(type);
  }

  get handle(): WorkflowHandle {
    return this.engine.client.workflow.getHandle(statisticsWorkflowId(this.month));
  }

  async start(): Promise<void> {
    await this.engine.client.workflow.start(WORKFLOW_TYPES.monthlyStatistics, {
      ...{ workflowId: statisticsWorkflowId(this.month), taskQueue: this.taskQueue },
      args: [{ month: this.month }],
    });
  }

  /** An entry that came onto its list on the tenth of the month. */
  async listed(candidate: Candidate = {}): Promise<string> {
    const input = await this.engine.stage.candidate({ list: 'red', ...candidate });
    const at = new Date(Date.parse(periodOf(this.month).from) + 9 * 86_400_000).toISOString();
    await recordInForce(this.get(RecordTransitionRepository), input, { at, validity: 'P24M' });
    return input.entryId;
  }

  returns(): Promise<StatisticsReturn[]> {
    return this.get(StatisticsReturnRepository).of(this.month);
  }

  async returnOf(departmentId: string): Promise<StatisticsReturn> {
    return (await this.returns()).find((one) => one.departmentId === departmentId)!;
  }

  row() {
    return this.get(StatisticsMonthRepository).find(this.month);
  }

  compilations() {
    return this.get(StatisticsCompilationRepository).of(this.month);
  }

  opened() {
    return until(`the statistics of ${this.month} are open`, () => this.row());
  }

  /** The revisions once there are so many and the platform has each. */
  received(count: number) {
    return until(`${String(count)} revisions received`, async () => {
      const all = await this.compilations();
      return all.length === count && all.every(({ receivedAt }) => receivedAt) ? all : null;
    });
  }

  /** What the gateway does with an officer's confirmation. */
  async confirm(
    departmentId: string,
    { corrections = [], narrative = null, id = randomUUID(), role = 'checker' }: Confirmation = {},
  ): Promise<ReturnCommandResult> {
    const { id: returnId } = await this.returnOf(departmentId);
    const actor = { id: role, departmentId, roles: [role] };
    const kept = { id, returnId, actorId: actor.id, departmentId, corrections, narrative };
    await this.get(StatisticsReturnRepository).receive({ ...kept, receivedAt: new Date() });
    const command = { id, returnId, departmentId, actor, corrected: corrections };
    return this.handle.executeUpdate(confirmReturnUpdate, { updateId: id, args: [command] });
  }
}

interface Confirmation {
  corrections?: FigureCorrection[];
  narrative?: string | null;
  id?: string;
  role?: Role;
}
