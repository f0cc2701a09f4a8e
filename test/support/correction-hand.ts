import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { correctUpdate, type CorrectionResult } from '../../libs/contract/correction.messages.js';
import { correctionWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { CorrectionRepository } from '../../libs/persistence/repositories/correction.repository.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import type { CorrectionFacts } from '../../libs/rules/correction/correction-facts.js';
import type { CorrectionDemand } from '../../libs/rules/correction/judge-correction.js';
import type { Actor } from '../../libs/rules/words.js';
import type { EntryHand } from '../workflows/time-machine.js';
import { until } from './until.js';

/** The correction of one entry in a test's hand. */
export class CorrectionHand {
  readonly clerk: Actor;
  readonly head: Actor;

  constructor(private readonly entry: EntryHand) {
    const { departmentId } = entry.input;
    this.clerk = { id: randomUUID(), departmentId, roles: ['maker'] };
    this.head = { id: randomUUID(), departmentId, roles: ['head'] };
  }

  private get repository(): CorrectionRepository {
    return this.entry.machine.stage.app.get(CorrectionRepository);
  }

  /** As the gateway sends it. */
  give(
    demand: CorrectionDemand,
    actor: Actor = this.clerk,
    { id = randomUUID(), reasonGiven = true }: { id?: string; reasonGiven?: boolean } = {},
  ): Promise<CorrectionResult> {
    const { entryId } = this.entry.input;
    const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOW_TYPES.correction, {
      ...{ workflowId: correctionWorkflowId(entryId), taskQueue: TASK_QUEUES.entries, args: [{ entryId }] },
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    return this.entry.machine.client.workflow.executeUpdateWithStart(correctUpdate, {
      ...{ startWorkflowOperation, updateId: id, args: [{ id, actor, reasonGiven, demand }] },
    });
  }

  async facts(): Promise<CorrectionFacts> {
    const { entryId } = this.entry.input;
    const row = await until('the correction is opened', () => this.repository.find(entryId));
    return row.facts;
  }

  async events(): Promise<string[]> {
    return (await this.repository.events(this.entry.input.entryId)).map(({ type }) => type);
  }

  told(): Promise<CorrectionFacts> {
    // It looks again every two minutes at the latest.
    const told = async () => {
      const facts = await this.facts();
      return facts.toldAt ? facts : null;
    };
    return until('everybody is told', told, { withinMs: 150_000 });
  }

  async today(): Promise<string> {
    return shanghaiDate(await this.entry.machine.now());
  }

  /** Both letters issued and served, nothing claimed. */
  async lettersAndAll(): Promise<void> {
    const on = await this.today();
    for (const letter of ['apology', 'clarification'] as const) {
      await this.give({ name: 'issueLetter', letter, documentId: randomUUID() });
      await this.give({ name: 'serveLetter', letter, method: 'direct', on });
    }
    await this.give({ name: 'registerCompensation', standing: 'noneClaimed', amountFen: null, on });
  }
}
