import { Injectable } from '@nestjs/common';
import type { ConsequenceActivities } from '../../libs/contract/consequence.activities.js';
import type { EntryInput } from '../../libs/contract/entry.messages.js';
import { entryWorkflowId, warningWorkflowId } from '../../libs/contract/ids.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { KinRepository } from '../../libs/persistence/repositories/kin.repository.js';
import type { ComparisonOutcome } from '../../libs/rules/procedure/comparison.js';
import {
  keyFieldStanding,
  standingOfJoined,
  type KeyFieldStanding,
} from '../../libs/rules/procedure/key-fields.js';
import { asLivingActivity } from '../heartbeat.js';
import { RemovalOpening } from '../removals/removal-opening.js';
import { ComparisonReader } from './comparison.reader.js';
import { orderId, ServiceOrders } from './service-orders.js';
import { WarningCaller } from './warning-caller.js';
import { WarningPreparation } from './warning.preparation.js';

/** What entries bring about for each other. Everything here may be repeated. */
@Injectable()
export class ConsequenceActivitiesService implements ConsequenceActivities {
  constructor(
    private readonly entries: EntryRepository,
    private readonly kin: KinRepository,
    private readonly dossiers: DossierRepository,
    private readonly comparison: ComparisonReader,
    private readonly warnings: WarningPreparation,
    private readonly caller: WarningCaller,
    private readonly removals: RemovalOpening,
    private readonly orders: ServiceOrders,
  ) {}

  compareSubject({ entryId, at }: { entryId: string; at: string }): Promise<ComparisonOutcome> {
    return asLivingActivity(() => this.comparison.compare(entryId, at));
  }

  clearRedLists({ entryId }: { entryId: string }): Promise<{ local: number; platforms: number }> {
    return asLivingActivity(async () => {
      const entry = await this.entries.find(entryId);
      if (!entry) throw new RecordMissing('the entry that clears');
      const red = await this.kin.openRed(entry.subjectId);
      const ended = await Promise.all(
        red.map(({ entryId: redId, workflowId }) =>
          this.orders.act(workflowId, 'listedElsewhere', {
            id: orderId(entryId, redId),
            data: { ground: 'listedBlackOrWatch', byEntryId: entryId },
          }),
        ),
      );
      const platforms = entry.listKind === 'black' ? await this.removals.openFor(entry) : 0;
      return { local: ended.filter(Boolean).length, platforms };
    });
  }

  endMovedEntry({
    watchEntryId,
    blackEntryId,
  }: {
    watchEntryId: string;
    blackEntryId: string;
  }): Promise<void> {
    return asLivingActivity(async () => {
      await this.orders.act(entryWorkflowId('watch', watchEntryId), 'moveToBlack', {
        id: orderId(blackEntryId, watchEntryId),
        data: { ground: 'movedToBlack', byEntryId: blackEntryId },
      });
    });
  }

  listAgain({
    entryId,
    predecessorId,
    validity,
  }: {
    entryId: string;
    predecessorId: string;
    validity: string;
  }): Promise<boolean> {
    return asLivingActivity(async () => {
      const open = await this.kin.openWatchBeside(predecessorId);
      if (!open) return false;
      await this.orders.act(open.workflowId, 'listAgain', {
        id: orderId(predecessorId, open.entryId),
        data: { validity, byEntryId: predecessorId },
      });
      await this.dossiers.erase(entryId, new Date());
      return true;
    });
  }

  tellWarning({ subjectId }: { subjectId: string }): Promise<void> {
    return asLivingActivity(async () => {
      const root = await this.kin.rootOf(subjectId);
      // A subject in too few fields, as nearly all are, costs no workflow.
      const { warned } = keyFieldStanding(await this.kin.watchedFields(root));
      await (warned ? this.caller.begin(root) : this.caller.countAgain(root));
      await this.recountJoined(root);
    });
  }

  countKeyFields({ subjectId }: { subjectId: string }): Promise<KeyFieldStanding & { replaced?: boolean }> {
    return asLivingActivity(async () => {
      const root = await this.kin.rootOf(subjectId);
      const standing = keyFieldStanding(await this.kin.watchedFields(root));
      if (root === subjectId) return standing;
      const warnings = await this.kin.openWarnings(root);
      return standingOfJoined(
        standing,
        warnings.some(({ workflowId }) => workflowId === warningWorkflowId(root)),
      );
    });
  }

  prepareWarning({ subjectId, entryId }: { subjectId: string; entryId: string }): Promise<EntryInput | null> {
    return asLivingActivity(() => this.warnings.prepare(subjectId, entryId));
  }

  /** A warning that a joined number still has may be one too many now. */
  private async recountJoined(root: string): Promise<void> {
    const all = await this.kin.openWarnings(root);
    for (const { workflowId } of all.filter((one) => one.workflowId !== warningWorkflowId(root)))
      await this.caller.recount(workflowId);
  }
}
