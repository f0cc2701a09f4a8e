import { Injectable } from '@nestjs/common';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { DRAFTED_BY, type DraftableList } from '../../../libs/contract/batch.messages.js';
import { draftedUpdate, type CommandResult, type EntryInput } from '../../../libs/contract/entry.messages.js';
import { entryWorkflowId } from '../../../libs/contract/ids.js';
import { entrySearchAttributes } from '../../../libs/contract/search-attributes.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import { toProblem } from '../http/to-problem.js';

/** Starts an entry's workflow. */
@Injectable()
export class DraftStart {
  constructor(private readonly engine: Engine) {}

  /** Answers once the first event is in the record; a second start of the same entry joins the first. Throws problems. */
  async started(input: EntryInput): Promise<CommandResult> {
    try {
      return await this.engine.within(COMMAND_WAIT, ({ workflow }) => {
        const startWorkflowOperation = new WithStartWorkflowOperation(
          DRAFTED_BY[input.listKind as DraftableList],
          {
            workflowId: entryWorkflowId(input.listKind, input.entryId),
            args: [input],
            taskQueue: TASK_QUEUES.entries,
            workflowIdConflictPolicy: 'USE_EXISTING',
            typedSearchAttributes: entrySearchAttributes(input),
          },
        );
        const updateId = input.commandId ?? undefined;
        return workflow.executeUpdateWithStart(draftedUpdate, { startWorkflowOperation, updateId, args: [] });
      });
    } catch (error) {
      throw toProblem(error);
    }
  }
}
