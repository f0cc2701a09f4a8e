import { Injectable } from '@nestjs/common';
import { Client, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { v5 as uuidFromName } from 'uuid';
import { SERVICE_UPDATES, type ServiceCommand } from '../../libs/contract/entry.messages.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import {
  SweepItemRepository,
  type SweepSettlement,
  type SweptEntry,
} from '../../libs/persistence/repositories/sweep-item.repository.js';
import type { Sweep } from '../../libs/persistence/repositories/sweep.repository.js';
import { isInForce } from '../../libs/rules/procedure/states.js';
import type { StandardReasonCode } from '../../libs/rules/standards/criteria.js';
import type { SweepSkip } from '../../libs/rules/standards/sweep.js';

/** Namespace of the command ids by which sweeps put entries out. */
const SWEEPS = '6f0b1f1d-7c86-4f0a-9a43-1f5b8d2c7e55';

/** The same sweep and entry make the same command, whoever is killed in between. */
export const sweepCommandId = (sweepId: string, entryId: string): string =>
  uuidFromName(`${sweepId}/${entryId}`, SWEEPS);

/** Has one entry leave its list because the standard has changed (§十七, §十八). */
@Injectable()
export class StandardExit {
  constructor(
    private readonly client: Client,
    private readonly entries: EntryRepository,
    private readonly items: SweepItemRepository,
  ) {}

  /** Asks the entry's workflow, and answers what the record says became of it. Idempotent. */
  async leave(sweep: Sweep, entry: SweptEntry, reasons: StandardReasonCode[]): Promise<SweepSettlement> {
    const id = sweepCommandId(sweep.id, entry.entryId);
    const { standardVersionId } = sweep;
    await this.ask(entry.workflowId, {
      id,
      data: { ground: 'standardChanged', sweepId: sweep.id, standardVersionId, reasons },
    });
    return (await this.recorded(sweep.id, entry.entryId)) ?? this.beyond(entry.entryId);
  }

  /** The exit by this sweep, if the record has it. */
  async recorded(sweepId: string, entryId: string): Promise<SweepSettlement | null> {
    const id = sweepCommandId(sweepId, entryId);
    const found = (await this.items.recorded([id])).get(id);
    return found ? { entryId, outcome: 'exited', skip: null, exitSeq: found.seq, at: found.at } : null;
  }

  /** A workflow that has closed, or closes meanwhile, answers nothing: the record knows. */
  private async ask(workflowId: string, command: ServiceCommand<'leaveByStandard'>): Promise<void> {
    try {
      const handle = this.client.workflow.getHandle(workflowId);
      await handle.executeUpdate(SERVICE_UPDATES.leaveByStandard, { updateId: command.id, args: [command] });
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }

  /** Not put out by this sweep: it had ended otherwise, or its workflow is gone although it is in force. */
  private async beyond(entryId: string): Promise<SweepSettlement> {
    const entry = await this.entries.find(entryId);
    const stillInForce = entry !== null && entry.open && isInForce(entry.state);
    const skip: SweepSkip = stillInForce ? 'workflowGone' : 'entryEnded';
    const outcome = stillInForce ? 'failed' : 'skipped';
    return { entryId, outcome, skip, exitSeq: null, at: new Date() };
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof WorkflowNotFoundError ||
  (error instanceof WorkflowUpdateFailedError &&
    error.cause instanceof ApplicationFailure &&
    error.cause.type === 'AcceptedUpdateCompletedWorkflow');
