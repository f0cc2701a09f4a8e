import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import {
  CASE_UPDATES,
  caseFiledUpdate,
  caseStateQuery,
  caseWorkflowId,
  type AskedCaseCommand,
  type CaseActor,
  type CaseInput,
  type CaseResult,
} from '../../libs/contract/case.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { DataKeyRepository } from '../../libs/persistence/repositories/data-key.repository.js';
import { RemedyCaseRepository } from '../../libs/persistence/repositories/remedy-case.repository.js';
import { SHIPPED_PACKS } from '../../libs/rules/packs/shipped-packs.js';
import { filedCase, type CaseFacts } from '../../libs/rules/remedies/case-facts.js';
import { caseTermsOf } from '../../libs/rules/remedies/case-terms.js';
import type { CaseKind, CaseOutcome } from '../../libs/rules/remedies/case-words.js';
import { until } from '../support/until.js';
import type { EntryHand, Ground } from './time-machine.js';

/** One case in a test's hand. */
export class CaseHand {
  private constructor(
    private readonly ground: Ground,
    readonly input: CaseInput,
  ) {}

  /** Brings a case about an entry, as its party. */
  static async about(
    entry: EntryHand,
    kind: Exclude<CaseKind, 'lead'>,
    pack = 'zhangdian-2018',
  ): Promise<CaseHand> {
    const hand = await CaseHand.prepared(entry, kind, pack);
    await hand.file();
    return hand;
  }

  /** One that is not filed yet. */
  static async prepared(
    entry: EntryHand,
    kind: Exclude<CaseKind, 'lead'>,
    pack = 'zhangdian-2018',
  ): Promise<CaseHand> {
    const { machine, input } = entry;
    const caseId = randomUUID();
    await machine.stage.app.get(DataKeyRepository).ensure(caseId, 'case');
    const shipped = SHIPPED_PACKS.find(({ code }) => code === pack)!;
    return new CaseHand(machine, {
      facts: filedCase({
        ...{ caseId, kind, entryId: input.entryId, departmentId: input.departmentId, party: 'subject' },
        filedAt: await machine.now(),
        terms: caseTermsOf(shipped, kind, input.listKind),
      }),
      ...{ origin: 'portal', commandId: randomUUID(), filedBy: 'party', codeHash: null, documentIds: [] },
    });
  }

  get id(): string {
    return this.input.facts.caseId;
  }

  get handle() {
    return this.ground.client.workflow.getHandle(caseWorkflowId(this.input.facts.kind, this.id));
  }

  file(): Promise<CaseResult> {
    const startWorkflowOperation = new WithStartWorkflowOperation('remedyCaseWorkflow', {
      workflowId: caseWorkflowId(this.input.facts.kind, this.id),
      args: [this.input],
      taskQueue: TASK_QUEUES.entries,
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    return this.ground.client.workflow.executeUpdateWithStart(caseFiledUpdate, { startWorkflowOperation });
  }

  give(
    name: AskedCaseCommand,
    actor: CaseActor,
    more: { id?: string; outcome?: 'rejected' | 'overturned' } = {},
  ): Promise<CaseResult> {
    const { id = randomUUID(), ...rest } = more;
    const command = { id, actor, reasonGiven: true, documentIds: [], ...rest };
    return this.handle.executeUpdate(CASE_UPDATES[name], { updateId: id, args: [command] });
  }

  facts(): Promise<CaseFacts> {
    return this.handle.query(caseStateQuery);
  }

  /** Waits until the entry has followed this outcome; answers what came of it. */
  async carriedOut(outcome: CaseOutcome): Promise<unknown> {
    return until(`the case is carried out as ${outcome}`, async () => {
      const events = await this.repository.events(this.id);
      return events.find((event) => event.type === 'carriedOut' && event.outcome === outcome)?.data;
    });
  }

  async events(): Promise<string[]> {
    return (await this.repository.events(this.id)).map(({ type }) => type);
  }

  private get repository(): RemedyCaseRepository {
    return this.ground.stage.app.get(RemedyCaseRepository);
  }
}
