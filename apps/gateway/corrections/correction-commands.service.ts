import { Injectable } from '@nestjs/common';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import { correctUpdate, type CorrectionCommand } from '../../../libs/contract/correction.messages.js';
import type { RuleRefusedDetail } from '../../../libs/contract/failures.js';
import { correctionWorkflowId } from '../../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import { CommandRepository } from '../../../libs/persistence/repositories/command.repository.js';
import { CorrectionRepository } from '../../../libs/persistence/repositories/correction.repository.js';
import { DocumentRepository } from '../../../libs/persistence/repositories/document.repository.js';
import { judgeCorrection, type CorrectionDemand } from '../../../libs/rules/correction/judge-correction.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import { refusalOf } from '../core/engine-errors.js';
import type { Caller } from '../http/caller.js';
import { commandId, deterministicId } from '../http/command-id.js';
import { invalid, Problem, RuleRefusedProblem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';

/** What officers do in a correction, by the way of every command: kept, judged by the workflow, audited. */
@Injectable()
export class CorrectionCommandsService {
  constructor(
    private readonly corrections: CorrectionRepository,
    private readonly commands: CommandRepository,
    private readonly documents: DocumentRepository,
    private readonly engine: Engine,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, `rule-refused`, `invalid-input`, `idempotency-key-reused`, or a problem of the engine. */
  async give(
    entryId: string,
    demand: CorrectionDemand,
    caller: Caller,
    reason: string | null = null,
  ): Promise<void> {
    const correction = await this.corrections.find(entryId);
    if (!correction) throw new Problem('not-found');
    const id = commandId(caller.actor.id, caller.key, entryId, `correction.${demand.name}`);
    const command = { id, actor: caller.actor, reasonGiven: reason !== null, demand };
    const repeated = await this.corrections.recorded(id);
    const deed: Deed = {
      action: `correction.${demand.name}`,
      target: { kind: 'entry', id: entryId },
      details: { commandId: id, repeated },
    };
    if (!repeated) {
      const order = { ...demand, by: caller.actor, reasonGiven: reason !== null };
      const judgement = judgeCorrection(correction.facts, order, new Date().toISOString());
      if (!judgement.allowed) return this.#refuse(caller, deed, judgement);
      await this.#requireDocument(entryId, demand);
    }
    await this.#receive(entryId, command, reason);
    if (!repeated) await this.#send(entryId, command, caller, deed);
    await this.auditor.allowed(caller, deed);
    await this.commands.acknowledge(id);
  }

  async #requireDocument(entryId: string, demand: CorrectionDemand): Promise<void> {
    if (demand.name !== 'issueLetter') return;
    const document = await this.documents.find(entryId, demand.documentId);
    if (document?.kind !== demand.letter) throw invalid('documentId', 'no such letter of this entry');
  }

  async #receive(
    entryId: string,
    { id, actor, demand: { name, ...body } }: CorrectionCommand,
    reason: string | null,
  ): Promise<void> {
    const { outcome } = await this.commands.receive({
      // Compensation outlives the entry's information and is kept apart from it.
      entryId: name === 'registerCompensation' ? deterministicId('correction', entryId) : entryId,
      ...{ id, name: `correction.${name}`, actorId: actor.id, body: { ...body, reason } },
      ...{ texts: reason === null ? null : { reason }, receivedAt: new Date() },
    });
    if (outcome === 'different') throw new Problem('idempotency-key-reused');
  }

  /** Begins the run again when its erasure is ordered: compensation may be paid late. */
  async #send(entryId: string, command: CorrectionCommand, caller: Caller, deed: Deed): Promise<void> {
    const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOW_TYPES.correction, {
      ...{ workflowId: correctionWorkflowId(entryId), taskQueue: TASK_QUEUES.entries, args: [{ entryId }] },
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    try {
      await this.engine.within(COMMAND_WAIT, ({ workflow }) =>
        workflow.executeUpdateWithStart(correctUpdate, {
          ...{ startWorkflowOperation, updateId: command.id, args: [command] },
        }),
      );
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw toProblem(error);
      return this.#refuse(caller, deed, refusal);
    }
  }

  async #refuse(caller: Caller, deed: Deed, refusal: RuleRefusedDetail): Promise<never> {
    await this.auditor.refused(caller, deed, refusal);
    throw new RuleRefusedProblem(refusal);
  }
}
