import { Injectable } from '@nestjs/common';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import { fileNowSignal } from '../../../libs/contract/filing.messages.js';
import { filingWorkflowId } from '../../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import { FilingRepository } from '../../../libs/persistence/repositories/filing.repository.js';
import { OwnDepartment } from '../authorisation/own-department.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';

/** An officer does not want to wait for the next try of a filing (R6.3). Trying is safe to repeat. */
@Injectable()
export class FilingTryService {
  constructor(
    private readonly filings: FilingRepository,
    private readonly engine: Engine,
    private readonly own: OwnDepartment,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, `rule-refused`, or a problem of the engine. */
  async tryNow(filingId: string, caller: Caller): Promise<void> {
    const filing = await this.filings.find(filingId);
    if (!filing) throw new Problem('not-found');
    const deed: Deed = { action: 'filing.try', target: { kind: 'filing', id: filingId } };
    await this.own.require(caller, 'filing.try', filing.departmentId, deed);
    if (filing.receivedAt === null) await this.tell(filing.entryId, filingId);
    await this.auditor.allowed(caller, deed);
  }

  /** Starts the workflow that follows the entry's filings should it have been lost. */
  private async tell(entryId: string, filingId: string): Promise<void> {
    try {
      await this.engine.within(COMMAND_WAIT, ({ workflow }) =>
        workflow.signalWithStart(WORKFLOW_TYPES.filing, {
          workflowId: filingWorkflowId(entryId),
          taskQueue: TASK_QUEUES.filings,
          args: [{ entryId }],
          ...{ signal: fileNowSignal, signalArgs: [{ filingId }] },
        }),
      );
    } catch (error) {
      throw toProblem(error);
    }
  }
}
