import { Injectable } from '@nestjs/common';
import { WithStartWorkflowOperation, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import { sweepWorkflowId } from '../../../libs/contract/ids.js';
import {
  SWEEP_UPDATES,
  type StandardSweepInput,
  type SweepCommand,
  type SweepCommandResult,
} from '../../../libs/contract/sweep.messages.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import type { Sweep } from '../../../libs/persistence/repositories/sweep.repository.js';
import type { SweepCommandName } from '../../../libs/rules/standards/sweep.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';

/** A run that was lost is taken up where the record stands; a run that came to its end is not begun again. */
const runOf = ({ id, state, startedBy, departmentId }: Sweep) => {
  const input: StandardSweepInput = { sweepId: id, facts: { state, startedBy, departmentId } };
  return {
    workflowId: sweepWorkflowId(id),
    taskQueue: TASK_QUEUES.batches,
    args: [input],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
  } as const;
};

/** The way to a sweep's workflow. Throws what the client throws. */
@Injectable()
export class SweepEngine {
  constructor(private readonly engine: Engine) {}

  async start(sweep: Sweep): Promise<void> {
    try {
      await this.engine.within(COMMAND_WAIT, ({ workflow }) =>
        workflow.start(WORKFLOW_TYPES.standardSweep, runOf(sweep)),
      );
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  /** Answers after the transaction. The update id is the command id: sent twice, it is obeyed once. */
  give(sweep: Sweep, name: SweepCommandName, command: SweepCommand): Promise<SweepCommandResult> {
    const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOW_TYPES.standardSweep, {
      ...runOf(sweep),
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    const update = SWEEP_UPDATES[name] as (typeof SWEEP_UPDATES)['approve'];
    return this.engine.within(COMMAND_WAIT, ({ workflow }) =>
      workflow.executeUpdateWithStart(update, {
        ...{ startWorkflowOperation, updateId: command.id, args: [command] },
      }),
    );
  }
}
