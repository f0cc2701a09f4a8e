import { randomUUID } from 'node:crypto';
import {
  isGrpcCancelledError,
  isGrpcDeadlineError,
  WithStartWorkflowOperation,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  type Client,
} from '@temporalio/client';
import { ApplicationFailure, type UpdateDefinition } from '@temporalio/common';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import {
  draftedUpdate,
  ENTRY_UPDATES,
  type CommandResult,
  type EntryCommand,
  type EntryInput,
  type OfficerCommand,
} from '../../libs/contract/entry.messages.js';
import { entryWorkflowId } from '../../libs/contract/ids.js';
import { entrySearchAttributes } from '../../libs/contract/search-attributes.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import type { CommandData } from '../../libs/rules/procedure/commands.js';
import type { Role } from '../../libs/rules/words.js';
import { TooEarly, WAIT_MS, type Life } from './life.js';
import {
  SKELETON_QUEUE,
  SKELETON_WORKFLOW,
  skeletonDrafted,
  skeletonUpdate,
  type SkeletonCommand,
} from './skeleton.messages.js';

const TERMS = { windowToState: WAIT_MS, publicity: WAIT_MS, validity: WAIT_MS, watch: WAIT_MS };

/** The refusals that mean "come back when the window has closed". */
const OPEN_WINDOW = new Set(['not-in-this-state', 'Refused']);

function rethrow(error: unknown): never {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  if (cause instanceof ApplicationFailure) {
    const [detail] = (cause.details ?? []) as { rule?: string }[];
    if (OPEN_WINDOW.has(detail?.rule ?? cause.type ?? '')) throw new TooEarly();
  }
  throw error;
}

/** As long as the gateway keeps an officer waiting; then the same is asked again, under the same id. */
const PATIENCE_MS = 15_000;
const ASKED_AT_MOST = 8;

/** How often a busy engine let somebody wait so long that they asked again. */
export const askedAgain = { count: 0 };

/** Asks until there is an answer, as every client of the engine does. */
async function answered<T>(client: Client, ask: (client: Client) => Promise<T>): Promise<T> {
  for (let asked = 1; ; asked += 1) {
    try {
      return await client.withDeadline(Date.now() + PATIENCE_MS, () => ask(client));
    } catch (error) {
      const silent =
        error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
        isGrpcDeadlineError(error) ||
        isGrpcCancelledError(error);
      if (!silent || asked === ASKED_AT_MOST) throw error;
      askedAgain.count += 1;
    }
  }
}

/** A life of the product, commanded as the gateway commands it. */
export class EntryLife implements Life {
  constructor(
    private readonly client: Client,
    private readonly input: EntryInput,
  ) {}

  get workflowId(): string {
    return entryWorkflowId(this.input.listKind, this.input.entryId);
  }

  draft(): Promise<void> {
    const options = {
      workflowId: this.workflowId,
      args: [this.input] as [EntryInput],
      taskQueue: TASK_QUEUES.entries,
      workflowIdConflictPolicy: 'USE_EXISTING' as const,
      typedSearchAttributes: entrySearchAttributes(this.input),
    };
    const updateId = this.input.commandId ?? undefined;
    return answered(this.client, async ({ workflow }) => {
      const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOW_TYPES.black, options);
      await workflow.executeUpdateWithStart(draftedUpdate, { startWorkflowOperation, updateId });
    });
  }

  async give<C extends OfficerCommand>(name: C, role: Role, data: CommandData[C]): Promise<void> {
    const update = ENTRY_UPDATES[name] as unknown as UpdateDefinition<CommandResult, [EntryCommand]>;
    const command = commandOf(this.input, role, data);
    await answered(this.client, ({ workflow }) =>
      workflow
        .getHandle(this.workflowId)
        .executeUpdate(update, { updateId: command.id, args: [command] })
        .catch(rethrow),
    );
  }

  async ended(): Promise<void> {
    await this.client.workflow.getHandle(this.workflowId).result();
  }
}

/** The same life of the skeleton, with the same payloads. */
export class SkeletonLife implements Life {
  readonly workflowId = `skeleton/${randomUUID()}`;

  constructor(
    private readonly client: Client,
    private readonly input: EntryInput,
  ) {}

  draft(): Promise<void> {
    const options = {
      workflowId: this.workflowId,
      args: [TERMS, this.input],
      taskQueue: SKELETON_QUEUE,
      workflowIdConflictPolicy: 'USE_EXISTING' as const,
    };
    const updateId = randomUUID();
    return answered(this.client, async ({ workflow }) => {
      const startWorkflowOperation = new WithStartWorkflowOperation(SKELETON_WORKFLOW, options);
      await workflow.executeUpdateWithStart(skeletonDrafted, { startWorkflowOperation, updateId });
    });
  }

  async give<C extends SkeletonCommand>(name: C, role: Role, data: CommandData[C]): Promise<void> {
    const command = commandOf(this.input, role, data);
    await answered(this.client, ({ workflow }) =>
      workflow
        .getHandle(this.workflowId)
        .executeUpdate(skeletonUpdate(name), { updateId: command.id, args: [command] })
        .catch(rethrow),
    );
  }

  async ended(): Promise<void> {
    await this.client.workflow.getHandle(this.workflowId).result();
  }
}

const commandOf = (
  { departmentId }: EntryInput,
  role: Role,
  data: CommandData[OfficerCommand],
): EntryCommand => ({
  id: randomUUID(),
  actor: { id: role, departmentId, roles: [role] },
  data,
  reasonGiven: true,
});
