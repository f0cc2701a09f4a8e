import { Injectable } from '@nestjs/common';
import {
  ENTRY_UPDATES,
  type CommandResult,
  type EntryCommand,
} from '../../../libs/contract/entry.messages.js';
import type { UpdateDefinition } from '@temporalio/common';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import type { Order } from './order.js';

/** Gives a command to the entry's workflow. */
@Injectable()
export class CommandSender {
  constructor(private readonly engine: Engine) {}

  /** Answers after the transaction. The update id is the command id: sent twice, it is obeyed once. Throws what the client throws. */
  send(workflowId: string, { name, command }: Order): Promise<CommandResult> {
    const update = ENTRY_UPDATES[name] as unknown as UpdateDefinition<CommandResult, [EntryCommand]>;
    return this.engine.within(COMMAND_WAIT, ({ workflow }) =>
      workflow.getHandle(workflowId).executeUpdate(update, { updateId: command.id, args: [command] }),
    );
  }
}
