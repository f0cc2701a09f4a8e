import { Injectable } from '@nestjs/common';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import { importWorkflowId } from '../../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import { ImportRepository } from '../../../libs/persistence/repositories/import.repository.js';
import { OwnDepartment } from '../authorisation/own-department.js';
import { Auditor } from '../core/auditor.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';

/** Takes a checked list for good: its workflow drafts every row, however often anything is killed on the way. */
@Injectable()
export class ConfirmService {
  constructor(
    private readonly imports: ImportRepository,
    private readonly own: OwnDepartment,
    private readonly engine: Engine,
    private readonly auditor: Auditor,
  ) {}

  /** Confirming twice changes nothing. Throws `not-found`, a refusal, `not-confirmable`, `already-imported`. */
  async confirm(id: string, caller: Caller): Promise<void> {
    const batch = await this.imports.find(id);
    if (!batch) throw new Problem('not-found');
    const deed = { action: 'import.confirm', target: { kind: 'import', id } };
    await this.own.require(caller, 'import.run', batch.departmentId, deed);
    const outcome = await this.imports.confirm(id, caller.actor.id, new Date());
    if (outcome === 'notChecked') throw new Problem('not-confirmable');
    if (outcome === 'sameFile') throw new Problem('already-imported');
    await this.#start(id);
    await this.auditor.allowed(caller, { ...deed, details: { outcome } });
  }

  /** A batch whose workflow runs, or ran to its end, has nothing to start. */
  async #start(importId: string): Promise<void> {
    const options = {
      workflowId: importWorkflowId(importId),
      taskQueue: TASK_QUEUES.batches,
      args: [{ importId }],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
    } as const;
    try {
      await this.engine.within(COMMAND_WAIT, ({ workflow }) =>
        workflow.start(WORKFLOW_TYPES.importBatch, options),
      );
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw toProblem(error);
    }
  }
}
