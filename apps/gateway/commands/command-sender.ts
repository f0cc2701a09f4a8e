import { Injectable } from '@nestjs/common';
import {
  caughtUpUpdate,
  ENTRY_UPDATES,
  type CommandResult,
  type EntryCommand,
} from '../../../libs/contract/entry.messages.js';
import type { UpdateDefinition } from '@temporalio/common';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import { isGivenUp } from '../core/engine-errors.js';
import type { Order } from './order.js';

/** How often a command is sent again that the engine gave up. */
const AGAIN = 2;

/** Gives a command to the entry's workflow. */
@Injectable()
export class CommandSender {
  constructor(private readonly engine: Engine) {}

  /** Answers after the transaction. The update id is the command id: sent twice, it is obeyed once. Throws what the client throws. */
  async send(workflowId: string, order: Order): Promise<CommandResult> {
    for (let again = AGAIN; ; again -= 1) {
      try {
        return await this.#sendOnce(workflowId, order);
      } catch (error) {
        if (again === 0 || !isGivenUp(error)) throw error;
      }
    }
  }

  /** Has the entry's workflow look at the record before it obeys what is sent next. */
  catchUp(workflowId: string): Promise<void> {
    return this.engine.within(COMMAND_WAIT, ({ workflow }) =>
      workflow.getHandle(workflowId).executeUpdate(caughtUpUpdate),
    );
  }

  #sendOnce(workflowId: string, { name, command }: Order): Promise<CommandResult> {
    const update = ENTRY_UPDATES[name] as unknown as UpdateDefinition<CommandResult, [EntryCommand]>;
    return this.engine.within(COMMAND_WAIT, ({ workflow }) =>
      workflow.getHandle(workflowId).executeUpdate(update, { updateId: command.id, args: [command] }),
    );
  }
}
