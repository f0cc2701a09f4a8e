import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { catchUpSignal } from '../../libs/contract/entry.messages.js';
import { CommandRepository } from '../../libs/persistence/repositories/command.repository.js';
import type { Logger } from '../../libs/platform/logging/logger.js';
import { LOGGER } from './tokens.js';

const EVERY_MS = 10_000;
/** A gateway that lives acknowledges within seconds. */
const OVERDUE_MS = 20_000;
const PAGE = 100;
/** A worker that begins looks back over what happened while there may have been none. */
const LOOK_BACK_MS = 3_600_000;
const SLICE_MS = 60_000;

/**
 * A command can be in the record although its workflow never heard of it: when worker and engine die together between
 * the transaction and the engine's acceptance. No gateway has acknowledged such a command, so those are told to catch
 * up with the record. What the service asked has no such mark: each entry that it moved is told once, as whoever asked
 * may find it done in the record and not ask again. For any other workflow that is a harmless look.
 */
@Injectable()
export class CatchUpService implements BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();
  /** Until here the record has been gone through for what the service brought about. */
  private seen = Date.now() - LOOK_BACK_MS;

  constructor(
    private readonly commands: CommandRepository,
    private readonly client: Client,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    const look = () => {
      this.looking = this.looking.then(() => this.look());
    };
    look();
    this.timer = setInterval(look, EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.looking;
  }

  private async look(): Promise<void> {
    try {
      await this.lookForCommands();
      await this.lookForService();
    } catch (error) {
      this.logger.warn({ err: error }, 'cannot look for what workflows have not heard of yet');
    }
  }

  private async lookForCommands(): Promise<void> {
    const overdue = await this.commands.recordedButUnacknowledged(new Date(Date.now() - OVERDUE_MS), PAGE);
    for (const { commandId, workflowId } of overdue) {
      await this.tell(workflowId);
      await this.commands.acknowledge(commandId);
    }
  }

  private async lookForService(): Promise<void> {
    const overdue = Date.now() - OVERDUE_MS;
    while (this.seen < overdue) {
      const until = Math.min(this.seen + SLICE_MS, overdue);
      const moved = await this.commands.workflowsMovedByService(new Date(this.seen), new Date(until));
      for (const workflowId of moved) await this.tell(workflowId);
      this.seen = until;
    }
  }

  private async tell(workflowId: string): Promise<void> {
    try {
      await this.client.workflow.getHandle(workflowId).signal(catchUpSignal);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
}
