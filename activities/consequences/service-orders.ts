import { Injectable } from '@nestjs/common';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { v5 as uuidFromName } from 'uuid';
import {
  SERVICE_UPDATES,
  type ServiceCommand,
  type ServiceCommandName,
} from '../../libs/contract/entry.messages.js';

/** Namespace of the command ids by which one entry, or a platform's snapshot, acts on another. */
const CONSEQUENCES = '0d6a4c52-6a57-4f0e-8a5e-2b8f8c3f9a41';

/** The command id of what `of` brings about for the entry `on`: the same every time. */
export const orderId = (of: string, on: string): string => uuidFromName(`${of}/${on}`, CONSEQUENCES);

/** The way to another entry's workflow. */
@Injectable()
export class ServiceOrders {
  constructor(private readonly client: Client) {}

  /** Has the workflow act; false: it is beyond that already. */
  async act<N extends ServiceCommandName>(
    workflowId: string,
    name: N,
    command: ServiceCommand<N>,
  ): Promise<boolean> {
    const update = SERVICE_UPDATES[name] as unknown as (typeof SERVICE_UPDATES)['leaveByStandard'];
    const given = command as unknown as ServiceCommand<'leaveByStandard'>;
    try {
      const handle = this.client.workflow.getHandle(workflowId);
      const answer = await handle.executeUpdate(update, { updateId: command.id, args: [given] });
      return answer !== null;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  }
}
