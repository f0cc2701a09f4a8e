import { Injectable } from '@nestjs/common';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { v5 as uuidFromName } from 'uuid';
import type { BatchProgress, ReprojectionActivities } from '../../libs/contract/batch.activities.js';
import { reprojectUpdate } from '../../libs/contract/entry.messages.js';
import { RecordTransitionRepository } from '../../libs/persistence/record/record-transition.repository.js';
import { ReprojectionRepository } from '../../libs/persistence/record/reprojection.repository.js';
import { asActivity } from '../failures.js';
import { inParallel, report } from '../heartbeat.js';
import { CorrectionRecounts } from './correction-recounts.js';
import { FilingRecounts } from './filing-recounts.js';
import { MeasureRecounts } from './measure-recounts.js';
import type { PagedRecounts } from './paged-recounts.js';
import { RemedyRecounts } from './remedy-recounts.js';
import { RemovalRecounts } from './removal-recounts.js';

/** Namespace of the command ids of re-projections. */
const REPROJECTIONS = '8a0b5d0e-5b1c-4f43-9d2a-5c1f6b1f7e90';
const PAGE = 200;
const WIDTH = 8;

interface Due {
  entryId: string;
  workflowId: string;
}

/** After an edit of the calendar: asks every entry with an open deadline, every removal request, filing and measure, to count again (R1.6). */
@Injectable()
export class ReprojectionActivitiesService implements ReprojectionActivities {
  private readonly recounts: readonly PagedRecounts[];

  constructor(
    private readonly client: Client,
    private readonly reprojections: ReprojectionRepository,
    private readonly record: RecordTransitionRepository,
    removals: RemovalRecounts,
    filings: FilingRecounts,
    measures: MeasureRecounts,
    remedies: RemedyRecounts,
    corrections: CorrectionRecounts,
  ) {
    this.recounts = [removals, filings, measures, remedies, corrections];
  }

  /** Goes through what was counted on an older calendar; what is done is not found again. */
  reprojectEntries({ calendarRevision }: { calendarRevision: number }): Promise<BatchProgress> {
    return asActivity(async () => {
      let total = await this.reprojections.countToReproject(calendarRevision);
      for (const recounts of this.recounts) total += await recounts.count(calendarRevision);
      const progress: BatchProgress = { total, done: 0, failed: 0 };
      const done = () => {
        progress.done += 1;
        report(progress);
      };
      await this.reprojectAll(calendarRevision, done);
      for (const recounts of this.recounts) await recounts.recountAll(calendarRevision, done);
      return progress;
    });
  }

  private async reprojectAll(calendarRevision: number, done: () => void): Promise<void> {
    let after: string | null = null;
    for (;;) {
      const page: Due[] = await this.reprojections.entriesToReproject(calendarRevision, after, PAGE);
      if (page.length === 0) return;
      await inParallel(page, WIDTH, async (entry) => {
        await this.reproject(entry, calendarRevision);
        done();
      });
      after = page.at(-1)!.entryId;
    }
  }

  private async reproject({ entryId, workflowId }: Due, calendarRevision: number): Promise<void> {
    const id = uuidFromName(`${entryId}/${calendarRevision}`, REPROJECTIONS);
    const handle = this.client.workflow.getHandle(workflowId);
    try {
      await handle.executeUpdate(reprojectUpdate, { updateId: id, args: [{ id, calendarRevision }] });
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      await this.reprojectEnded(entryId, workflowId, id);
    }
  }

  /** An entry that has ended may still have filings due. Nobody writes to it any more, so this activity may. */
  private async reprojectEnded(entryId: string, workflowId: string, commandId: string): Promise<void> {
    const found = await this.record.readRecord(entryId);
    if (!found) return;
    const at = new Date().toISOString();
    await this.reprojections.recordReprojection({
      entryId,
      workflowId,
      seq: found.seq + 1,
      commandId,
      at,
      article: '§9',
    });
  }
}
