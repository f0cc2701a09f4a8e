import { Injectable } from '@nestjs/common';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import { publicationWorkflowId } from '../../../libs/contract/ids.js';
import { publishNowSignal } from '../../../libs/contract/publication.messages.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import { PublicationRepository } from '../../../libs/persistence/repositories/publication.repository.js';
import { OwnDepartment } from '../authorisation/own-department.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';

/** An officer does not want to wait for the next try at a channel. Trying is safe to repeat. */
@Injectable()
export class PublicationTryService {
  constructor(
    private readonly publications: PublicationRepository,
    private readonly engine: Engine,
    private readonly own: OwnDepartment,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, `rule-refused`, or a problem of the engine. */
  async tryNow(publicationId: string, caller: Caller): Promise<void> {
    const one = await this.publications.find(publicationId);
    if (!one) throw new Problem('not-found');
    const deed: Deed = { action: 'publication.try', target: { kind: 'publication', id: publicationId } };
    await this.own.require(caller, 'publication.try', one.departmentId, deed);
    if (one.receivedAt === null && one.withdrawnAt === null) await this.tell(one.entryId, publicationId);
    await this.auditor.allowed(caller, deed);
  }

  /** Starts the workflow that follows the entry's publication should it have been lost. */
  private async tell(entryId: string, publicationId: string): Promise<void> {
    try {
      await this.engine.within(COMMAND_WAIT, ({ workflow }) =>
        workflow.signalWithStart(WORKFLOW_TYPES.publication, {
          workflowId: publicationWorkflowId(entryId),
          taskQueue: TASK_QUEUES.filings,
          args: [{ entryId }],
          ...{ signal: publishNowSignal, signalArgs: [{ publicationId }] },
        }),
      );
    } catch (error) {
      throw toProblem(error);
    }
  }
}
