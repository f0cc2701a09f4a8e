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

/**
 * A command can be in the record although its workflow never heard of it: when worker and engine die together between
 * the transaction and the engine's acceptance. No gateway has acknowledged such a command, so those are told to catch
 * up with the record; for any other workflow that is a harmless look.
 */
@Injectable()
export class CatchUpService implements BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();

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
      const overdue = await this.commands.recordedButUnacknowledged(new Date(Date.now() - OVERDUE_MS), PAGE);
      for (const { commandId, workflowId } of overdue) {
        await this.tell(workflowId);
        await this.commands.acknowledge(commandId);
      }
    } catch (error) {
      this.logger.warn({ err: error }, 'cannot look for commands without acknowledgement yet');
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
