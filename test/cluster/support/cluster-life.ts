import { randomUUID } from 'node:crypto';
import { Client, Connection, WithStartWorkflowOperation } from '@temporalio/client';
import {
  DefaultLogger,
  makeTelemetryFilterString,
  NativeConnection,
  Runtime,
  Worker,
} from '@temporalio/worker';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import {
  draftedUpdate,
  ENTRY_UPDATES,
  type CommandResult,
  type EntryInput,
  type OfficerCommand,
} from '../../../libs/contract/entry.messages.js';
import { entryWorkflowId } from '../../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import type { CommandData } from '../../../libs/rules/procedure/commands.js';
import type { Actor } from '../../../libs/rules/words.js';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { namespace } from '../../../scripts/lib/temporal.mjs';
import { setStage, type Stage } from '../../support/stage.js';
import { workflowBundle } from '../../support/workflow-bundle.js';

/** The real workflows, activities and record on a cluster; the worker and the client live as long as the test. */
export class ClusterLife {
  private constructor(
    /** Where the SDK shows its own metrics. */
    readonly metricsUrl: string,
    readonly client: Client,
    readonly stage: Stage,
    private readonly connections: { client: Connection; worker: NativeConnection },
    private readonly worker: Worker,
    private readonly running: Promise<void>,
  ) {}

  static async start(address: string, databaseUrl: string): Promise<ClusterLife> {
    const metricsAddress = `127.0.0.1:${await freePort()}`;
    Runtime.install({
      shutdownSignals: [],
      logger: new DefaultLogger('ERROR'),
      telemetryOptions: {
        metrics: { prometheus: { bindAddress: metricsAddress } },
        // The engine is gone several times on purpose: what the SDK says of it is no news.
        logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) },
      },
    });
    const connections = {
      client: await Connection.connect({ address }),
      worker: await NativeConnection.connect({ address }),
    };
    const client = new Client({ connection: connections.client, namespace });
    const stage = await setStage(databaseUrl, client);
    const worker = await Worker.create({
      ...{ connection: connections.worker, namespace, taskQueue: TASK_QUEUES.entries },
      workflowBundle: await workflowBundle(),
      activities: stage.activities,
    });
    return new ClusterLife(
      `http://${metricsAddress}/metrics`,
      client,
      stage,
      connections,
      worker,
      worker.run(),
    );
  }

  async stop(): Promise<void> {
    this.worker.shutdown();
    await this.running;
    await this.stage.close();
    await this.connections.client.close();
    await this.connections.worker.close();
  }

  /** Drafts an invented enterprise under the pack that counts in seconds. */
  async draft(): Promise<ClusterEntry> {
    const input = await this.stage.candidate({ pack: 'rehearsal' });
    const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOW_TYPES.black, {
      workflowId: entryWorkflowId('black', input.entryId),
      ...{ args: [input], taskQueue: TASK_QUEUES.entries, workflowIdConflictPolicy: 'USE_EXISTING' },
    });
    await this.client.workflow.executeUpdateWithStart(draftedUpdate, { startWorkflowOperation });
    return new ClusterEntry(this, input);
  }
}

export class ClusterEntry {
  constructor(
    private readonly life: ClusterLife,
    readonly input: EntryInput,
  ) {}

  get handle() {
    return this.life.client.workflow.getHandle(entryWorkflowId('black', this.input.entryId));
  }

  /** Gives a command; `withinMs` bounds the wait for the answer. */
  give<C extends OfficerCommand>(
    name: C,
    actor: Actor,
    data: CommandData[C],
    { id = randomUUID(), withinMs = 20_000 } = {},
  ): Promise<CommandResult> {
    const update = ENTRY_UPDATES[name] as unknown as (typeof ENTRY_UPDATES)['submit'];
    const command = { id, actor, data: data as CommandData['submit'], reasonGiven: true };
    return this.life.client.connection.withDeadline(Date.now() + withinMs, () =>
      this.handle.executeUpdate(update, { updateId: id, args: [command] }),
    );
  }

  /** The types of its events in the record. */
  async events(): Promise<string[]> {
    return (await this.life.stage.entries.events(this.input.entryId)).map(({ type }) => type);
  }
}
