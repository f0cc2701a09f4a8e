import { Injectable } from '@nestjs/common';
import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import { caseAgainSignal } from '../../../libs/contract/case.messages.js';
import { caughtUpUpdate } from '../../../libs/contract/entry.messages.js';
import { lookAgainSignal } from '../../../libs/contract/erasure.messages.js';
import { fileAgainSignal } from '../../../libs/contract/filing.messages.js';
import { erasureWorkflowId, removalWorkflowId, sweepWorkflowId } from '../../../libs/contract/ids.js';
import { measuresAgainSignal } from '../../../libs/contract/measure.messages.js';
import { publishAgainSignal } from '../../../libs/contract/publication.messages.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import type { Finding } from '../../../libs/persistence/repositories/reconciliation.repository.js';
import { RemedyCaseRepository } from '../../../libs/persistence/repositories/remedy-case.repository.js';
import { RemovalRequestRepository } from '../../../libs/persistence/repositories/removal-request.repository.js';
import { SweepRepository } from '../../../libs/persistence/repositories/sweep.repository.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import { isRunGone } from '../core/engine-errors.js';
import { entryRun, resumedCase } from './resumed-lives.js';

type Lost = Pick<Finding, 'life' | 'workflowId'> & { lifeId: string };
type Starts = (workflow: Client['workflow']) => Promise<unknown>;

/** Whatever an entry owes outside: its workflow reads the record, whether it runs or begins. */
const AGAIN = {
  filing: { type: WORKFLOW_TYPES.filing, signal: fileAgainSignal },
  publication: { type: WORKFLOW_TYPES.publication, signal: publishAgainSignal },
  measureRound: { type: WORKFLOW_TYPES.measureRound, signal: measuresAgainSignal },
} as const;

/** Brings a workflow back to the record: a lost one goes on from there, one that stands elsewhere looks again. */
@Injectable()
export class LifeRestarter {
  constructor(
    private readonly engine: Engine,
    private readonly entries: EntryRepository,
    private readonly cases: RemedyCaseRepository,
    private readonly removals: RemovalRequestRepository,
    private readonly sweeps: SweepRepository,
  ) {}

  /** Starts a workflow that is not running from where the record stands. One that runs by now is left alone. */
  async startAgain(lost: Lost): Promise<void> {
    const start = await this.#startOf(lost);
    if (!start) return;
    try {
      await this.engine.within(COMMAND_WAIT, ({ workflow }) => start(workflow));
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  /** Has a running workflow read the record. One that has ended by now needs nothing more. */
  async lookAgain({ life, workflowId }: Pick<Lost, 'life' | 'workflowId'>): Promise<void> {
    try {
      await this.engine.within(COMMAND_WAIT, async ({ workflow }) => {
        const handle = workflow.getHandle(workflowId);
        if (life === 'entry') await handle.executeUpdate(caughtUpUpdate);
        else if (life === 'case') await handle.signal(caseAgainSignal);
        else if (life === 'erasure') await handle.signal(lookAgainSignal);
        else if (life in AGAIN) await handle.signal(AGAIN[life as keyof typeof AGAIN].signal);
      });
    } catch (error) {
      if (!isRunGone(error)) throw error;
    }
  }

  /** Null: the record has closed it meanwhile, and nothing is left to start. */
  async #startOf({ life, lifeId, workflowId }: Lost): Promise<Starts | null> {
    switch (life) {
      case 'entry':
        return this.#entry(lifeId);
      case 'case':
        return this.#case(lifeId);
      case 'removal':
        return this.#removal(lifeId);
      case 'sweep':
        return this.#sweep(lifeId);
      case 'erasure':
        return erasureOf(lifeId);
      case 'feed':
        return null;
      default:
        return outsideOf(life, lifeId, workflowId);
    }
  }

  async #entry(id: string): Promise<Starts | null> {
    const entry = await this.entries.find(id);
    if (!entry?.open) return null;
    const { type, options } = entryRun(entry);
    return (workflow) => workflow.start(type, options);
  }

  async #case(id: string): Promise<Starts | null> {
    const remedy = await this.cases.find(id);
    if (!remedy) return null;
    return (workflow) =>
      workflow.start(WORKFLOW_TYPES.remedyCase, {
        ...{ workflowId: remedy.row.workflowId, taskQueue: TASK_QUEUES.entries },
        args: [resumedCase(remedy)],
      });
  }

  async #removal(requestId: string): Promise<Starts | null> {
    const removal = await this.removals.find(requestId);
    if (!removal || removal.answeredAt) return null;
    return (workflow) =>
      workflow.start(WORKFLOW_TYPES.removalRequest, {
        ...{ workflowId: removalWorkflowId(requestId), taskQueue: TASK_QUEUES.entries },
        args: [{ requestId, dueAt: removal.dueAt.toISOString() }],
      });
  }

  async #sweep(sweepId: string): Promise<Starts | null> {
    const sweep = await this.sweeps.find(sweepId);
    if (!sweep || sweep.finishedAt) return null;
    const { state, startedBy, departmentId } = sweep;
    return (workflow) =>
      workflow.start(WORKFLOW_TYPES.standardSweep, {
        ...{ workflowId: sweepWorkflowId(sweepId), taskQueue: TASK_QUEUES.batches },
        args: [{ sweepId, facts: { state, startedBy, departmentId } }],
      });
  }
}

const erasureOf =
  (entryId: string): Starts =>
  (workflow) =>
    workflow.start(WORKFLOW_TYPES.erasure, {
      ...{ workflowId: erasureWorkflowId(entryId), taskQueue: TASK_QUEUES.batches, args: [{ entryId }] },
    });

const outsideOf =
  (life: keyof typeof AGAIN, entryId: string, workflowId: string): Starts =>
  (workflow) =>
    workflow.signalWithStart(AGAIN[life].type, {
      ...{ workflowId, taskQueue: TASK_QUEUES.filings, args: [{ entryId }], signal: AGAIN[life].signal },
    });
