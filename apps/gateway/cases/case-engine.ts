import { Injectable } from '@nestjs/common';
import { WithStartWorkflowOperation } from '@temporalio/client';
import {
  CASE_UPDATES,
  caseAgainSignal,
  caseFiledUpdate,
  caseWorkflowId,
  type AskedCaseCommand,
  type CaseCommand,
  type CaseInput,
  type CaseResult,
} from '../../../libs/contract/case.messages.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import type { CaseKind } from '../../../libs/rules/remedies/case-words.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import { isGivenUp } from '../core/engine-errors.js';

/** How often a command is sent again that the engine gave up. */
const AGAIN = 2;

/** The way to the workflows of cases. Each call throws what the client throws. */
@Injectable()
export class CaseEngine {
  constructor(private readonly engine: Engine) {}

  /** Answers once the filing is in the record; a second start of the same case joins the first. */
  start(input: CaseInput): Promise<CaseResult> {
    const { kind, caseId } = input.facts;
    return this.engine.within(COMMAND_WAIT, ({ workflow }) => {
      const startWorkflowOperation = new WithStartWorkflowOperation('remedyCaseWorkflow', {
        workflowId: caseWorkflowId(kind, caseId),
        args: [input],
        taskQueue: TASK_QUEUES.entries,
        workflowIdConflictPolicy: 'USE_EXISTING',
      });
      const updateId = input.commandId;
      return workflow.executeUpdateWithStart(caseFiledUpdate, { startWorkflowOperation, updateId });
    });
  }

  /** Answers after the transaction. The update id is the command id: sent twice, it is obeyed once. */
  async send(
    of: { kind: CaseKind; caseId: string },
    name: AskedCaseCommand,
    command: CaseCommand,
  ): Promise<CaseResult> {
    for (let again = AGAIN; ; again -= 1) {
      try {
        return await this.engine.within(COMMAND_WAIT, ({ workflow }) =>
          workflow
            .getHandle(caseWorkflowId(of.kind, of.caseId))
            .executeUpdate(CASE_UPDATES[name], { updateId: command.id, args: [command] }),
        );
      } catch (error) {
        if (again === 0 || !isGivenUp(error)) throw error;
      }
    }
  }

  /** Has the case's workflow look at the record before it obeys what is sent next. */
  catchUp(of: { kind: CaseKind; caseId: string }): Promise<void> {
    return this.engine.within(COMMAND_WAIT, ({ workflow }) =>
      workflow.getHandle(caseWorkflowId(of.kind, of.caseId)).signal(caseAgainSignal),
    );
  }
}
