import { randomUUID } from 'node:crypto';
import { Client, WithStartWorkflowOperation, type WorkflowUpdateFailedError } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import {
  draftedUpdate,
  ENTRY_UPDATES,
  entryStateQuery,
  type CommandResult,
  type EntryInput,
  type EntryOutcome,
  type OfficerCommand,
} from '../../libs/contract/entry.messages.js';
import { entryWorkflowId } from '../../libs/contract/ids.js';
import { SEARCH_ATTRIBUTES } from '../../libs/contract/search-attributes.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import type { CommandData } from '../../libs/rules/procedure/commands.js';
import type { EntryFacts } from '../../libs/rules/procedure/facts.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import type { Actor } from '../../libs/rules/words.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { setStage, type Candidate, type Stage } from '../support/stage.js';
import { timeSkippingEnvironment } from '../support/temporal.js';
import { workflowBundle } from '../support/workflow-bundle.js';

/** Workflows, activities and record over a server whose years pass in seconds. */
export class TimeMachine {
  private constructor(
    readonly environment: TestWorkflowEnvironment,
    readonly stage: Stage,
    private readonly postgres: TestPostgres,
    private readonly worker: Worker,
    private readonly running: Promise<void>,
  ) {}

  static async start(): Promise<TimeMachine> {
    const [postgres, environment, bundle] = await Promise.all([
      startPostgres(),
      timeSkippingEnvironment(),
      workflowBundle(),
    ]);
    await registerSearchAttributes(environment);
    const stage = await setStage(postgres.url, environment.client as Client);
    const worker = await Worker.create({
      connection: environment.nativeConnection,
      taskQueue: TASK_QUEUES.entries,
      workflowBundle: bundle,
      activities: stage.activities,
    });
    return new TimeMachine(environment, stage, postgres, worker, worker.run());
  }

  async stop(): Promise<void> {
    this.worker.shutdown();
    await this.running;
    await this.stage.close();
    await this.environment.teardown();
    await this.postgres.stop();
  }

  get client(): Client {
    return this.environment.client as Client;
  }

  /** The engine's clock. */
  async now(): Promise<string> {
    return new Date(await this.environment.currentTimeMs()).toISOString();
  }

  /** Lets time pass until shortly after an instant. */
  async passTo(instant: string, extraMs = 1000): Promise<void> {
    const left = Date.parse(instant) - (await this.environment.currentTimeMs());
    if (left + extraMs > 0) await this.environment.sleep(left + extraMs);
  }

  /**
   * How a workflow ends; time is skipped until it does. This server skips no time in a later sleep once a result was
   * waited for, so a spec that waits for one sleeps no more.
   */
  async outcomeOf(workflowId: string): Promise<EntryOutcome> {
    return (await this.client.workflow.getHandle(workflowId).result()) as EntryOutcome;
  }

  /** Drafts an invented candidate and answers its hand. */
  async draft(candidate: Candidate = {}): Promise<EntryHand> {
    const input = await this.stage.candidate(candidate);
    const hand = new EntryHand(this, input);
    await hand.start();
    return hand;
  }
}

/** One entry in a test's hand. */
export class EntryHand {
  constructor(
    readonly machine: TimeMachine,
    readonly input: EntryInput,
  ) {}

  get workflowId(): string {
    return entryWorkflowId(this.input.listKind, this.input.entryId);
  }

  get handle() {
    return this.machine.client.workflow.getHandle(this.workflowId);
  }

  start(): Promise<CommandResult> {
    const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOW_TYPES.black, {
      workflowId: this.workflowId,
      args: [this.input],
      taskQueue: TASK_QUEUES.entries,
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    return this.machine.client.workflow.executeUpdateWithStart(draftedUpdate, { startWorkflowOperation });
  }

  /** Gives a command as an officer of the entry's department. */
  give<C extends OfficerCommand>(
    name: C,
    actor: Actor,
    data: CommandData[C],
    { id = randomUUID(), reasonGiven = true } = {},
  ): Promise<CommandResult> {
    const update = ENTRY_UPDATES[name] as unknown as (typeof ENTRY_UPDATES)['submit'];
    const command = { id, actor, data: data as CommandData['submit'], reasonGiven };
    return this.handle.executeUpdate(update, { updateId: id, args: [command] });
  }

  facts(): Promise<EntryFacts> {
    return this.handle.query(entryStateQuery);
  }

  outcome(): Promise<EntryOutcome> {
    return this.machine.outcomeOf(this.workflowId);
  }

  async events(): Promise<string[]> {
    return (await this.machine.stage.entries.events(this.input.entryId)).map(({ type }) => type);
  }

  /** Draft → submitted → approved. */
  async approved(): Promise<this> {
    const { stage } = this.machine;
    await this.give('submit', stage.officer('maker'), {});
    await this.give('approve', stage.officer('checker'), {});
    return this;
  }

  async noticeServed(): Promise<this> {
    const servedOn = shanghaiDate(await this.machine.now());
    const service = { method: 'direct', servedOn, proofDocumentId: randomUUID() } as const;
    await this.give('serveNotice', this.machine.stage.officer('maker'), service);
    return this;
  }

  /** Lets the deadline that the entry waits for come. */
  async letPass(kind: keyof EntryFacts['deadlines']): Promise<this> {
    await this.machine.passTo((await this.facts()).deadlines[kind]!);
    return this;
  }

  recognised(changes: Partial<CommandData['recognise']> = {}): Promise<CommandResult> {
    return this.give('recognise', this.machine.stage.officer('head'), {
      severity: 'single',
      validity: 'P36M',
      repairable: true,
      repairMethod: 'performObligation',
      repairPeriod: 'P6M',
      basisNumbers: [1],
      ...changes,
    });
  }
}

/** The server knows only what it is told; real servers are told by their set-up. */
async function registerSearchAttributes({ connection, namespace }: TestWorkflowEnvironment): Promise<void> {
  const named = Object.values(SEARCH_ATTRIBUTES).map(({ name, type }) => [
    name,
    temporal.api.enums.v1.IndexedValueType[`INDEXED_VALUE_TYPE_${type}`],
  ]);
  const searchAttributes = Object.fromEntries(named);
  await connection.operatorService.addSearchAttributes({
    namespace: namespace ?? 'default',
    searchAttributes,
  });
}

/** The rule that refused an attempt; undefined when it was allowed. */
export async function ruleOf(attempt: Promise<unknown>): Promise<string | undefined> {
  try {
    await attempt;
    return undefined;
  } catch (error) {
    const cause = (error as WorkflowUpdateFailedError).cause as unknown as { details: [{ rule: string }] };
    return cause.details[0].rule;
  }
}
