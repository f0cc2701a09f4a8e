import { randomUUID } from 'node:crypto';
import {
  Client,
  Connection,
  WithStartWorkflowOperation,
  type WorkflowUpdateFailedError,
} from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { withRetries } from '../../libs/platform/temporal/connection-options.js';
import { callsEndWithActivity } from '../../apps/worker/calls-end-with-activity.js';
import { DRAFTED_BY, type DraftableList } from '../../libs/contract/batch.messages.js';
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
import type { EntryState } from '../../libs/rules/procedure/states.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import type { Actor } from '../../libs/rules/words.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import '../support/quiet-runtime.js';
import { setStage, type Candidate, type Outside, type Stage } from '../support/stage.js';
import { timeSkippingEnvironment } from '../support/temporal.js';
import { until } from '../support/until.js';
import { workflowBundle } from '../support/workflow-bundle.js';

type IndexedValueType = temporal.api.enums.v1.IndexedValueType;
const { IndexedValueType } = temporal.api.enums.v1;

/** What an entry in a test's hand stands on: an engine with a worker, and the record. */
export interface Ground {
  readonly stage: Stage;
  readonly client: Client;
  now(): Promise<string>;
  passTo(instant: string, extraMs?: number): Promise<void>;
  outcomeOf(workflowId: string): Promise<EntryOutcome>;
}

/** Workflows, activities and record over a server whose years pass in seconds. */
export class TimeMachine implements Ground {
  private constructor(
    readonly environment: TestWorkflowEnvironment,
    readonly stage: Stage,
    private readonly postgres: TestPostgres,
    private readonly connection: Connection,
    private readonly worker: Worker,
    private readonly running: Promise<void>,
  ) {}

  /** `outside` says where everybody is that the activities speak to; without it, nowhere. */
  static async start(outside?: (postgres: TestPostgres) => Promise<Outside>): Promise<TimeMachine> {
    const [postgres, environment, bundle] = await Promise.all([
      startPostgres(),
      timeSkippingEnvironment(),
      workflowBundle(),
    ]);
    await registerSearchAttributes(environment);
    const connection = await Connection.connect({
      ...{ address: environment.address, interceptors: withRetries([callsEndWithActivity]) },
    });
    const stage = await setStage(postgres.url, new Client({ connection }), await outside?.(postgres));
    const worker = await Worker.create({
      connection: environment.nativeConnection,
      taskQueue: TASK_QUEUES.entries,
      workflowBundle: bundle,
      activities: stage.activities,
    });
    return new TimeMachine(environment, stage, postgres, connection, worker, worker.run());
  }

  async stop(): Promise<void> {
    this.worker.shutdown();
    await this.running;
    await this.stage.close();
    await this.connection.close();
    await this.environment.teardown();
    await this.postgres.stop();
  }

  get client(): Client {
    return this.environment.client;
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

  /** Drafts, approves and warns: on the watch list. */
  async watched(candidate: Candidate = {}): Promise<EntryHand> {
    const entry = await (await this.draft({ ...candidate, list: 'watch' })).approved();
    return entry.warningServed();
  }
}

/** One entry in a test's hand. */
export class EntryHand {
  constructor(
    readonly machine: Ground,
    readonly input: EntryInput,
  ) {}

  get workflowId(): string {
    return entryWorkflowId(this.input.listKind, this.input.entryId);
  }

  get handle() {
    return this.machine.client.workflow.getHandle(this.workflowId);
  }

  start(): Promise<CommandResult> {
    const startWorkflowOperation = new WithStartWorkflowOperation(
      DRAFTED_BY[this.input.listKind as DraftableList],
      {
        workflowId: this.workflowId,
        args: [this.input],
        taskQueue: TASK_QUEUES.entries,
        workflowIdConflictPolicy: 'USE_EXISTING',
      },
    );
    return this.machine.client.workflow.executeUpdateWithStart(draftedUpdate, { startWorkflowOperation });
  }

  /** Gives a command as an officer of the entry's department. */
  give<C extends OfficerCommand>(
    name: C,
    actor: Actor,
    data: CommandData[C],
    { id = randomUUID(), reasonGiven = true }: { id?: string; reasonGiven?: boolean } = {},
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

  /** Warned in person: from then on it is on the watch list (§16). */
  async warningServed(changes: Partial<CommandData['serveWarning']> = {}): Promise<this> {
    const servedOn = shanghaiDate(await this.machine.now());
    const warning = { method: 'direct', servedOn, proofDocumentId: randomUUID() } as const;
    const listing = { validity: 'P6M', public: false };
    const head = this.machine.stage.officer('head');
    await this.give('serveWarning', head, { ...warning, ...listing, ...changes });
    return this;
  }

  /** Waits until the record has it in this state. */
  async reaches(state: EntryState): Promise<this> {
    const { entries } = this.machine.stage;
    const there = async () => (await entries.find(this.input.entryId))?.state === state;
    await until(`the entry is ${state}`, there);
    return this;
  }

  /** The entry that follows this one, a workflow of its own, once the record has it. */
  async successor(): Promise<EntryHand> {
    const { entries } = this.machine.stage;
    const row = await until(
      'the entry that follows',
      async () => (await entries.successors(this.input.entryId))[0],
    );
    return new EntryHand(this.machine, { ...this.input, listKind: row.listKind, entryId: row.id });
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
  const named = Object.values(SEARCH_ATTRIBUTES).map(({ name, type }): [string, IndexedValueType] => [
    name,
    IndexedValueType[`INDEXED_VALUE_TYPE_${type}`],
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
