import { Injectable } from '@nestjs/common';
import type { BatchProgress, ImportActivities } from '../../libs/contract/batch.activities.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { ImportRepository, type ImportBatch } from '../../libs/persistence/repositories/import.repository.js';
import {
  ImportRowRepository,
  type RowCounts,
  type StagedRow,
} from '../../libs/persistence/repositories/import-row.repository.js';
import type { StagedDraft } from '../../libs/persistence/staged-draft.js';
import { asActivity } from '../failures.js';
import { inParallel, report } from '../heartbeat.js';
import { DraftStarter, type BatchOfDrafts } from './draft-starter.js';

const CHUNK = 100;
/** How many workflows are started at a time: enough to keep the engine busy, few enough to leave officers room. */
const WIDTH = 12;

/** A confirmed preliminary list becomes drafts (R2.1). Killed at any point, the next attempt goes on with the rest. */
@Injectable()
export class ImportActivitiesService implements ImportActivities {
  constructor(
    private readonly imports: ImportRepository,
    private readonly rows: ImportRowRepository,
    private readonly starter: DraftStarter,
  ) {}

  startDrafts({ importId }: { importId: string }): Promise<BatchProgress> {
    return asActivity(async () => {
      const batch = await this.imports.find(importId);
      if (!batch) throw new RecordMissing('the import');
      if (batch.status === 'done') return progressOf(await this.rows.counts(importId));
      await this.imports.start(importId);
      return this.draftAll(batch);
    });
  }

  finishImport({ importId }: { importId: string }): Promise<void> {
    return asActivity(() => this.imports.finish(importId, new Date()));
  }

  private async draftAll(batch: ImportBatch): Promise<BatchProgress> {
    const drafts = await this.starter.forBatch(batch);
    for (;;) {
      const chunk = await this.rows.staged<StagedDraft>(batch.id, 0, CHUNK);
      if (chunk.length === 0) return progressOf(await this.rows.counts(batch.id));
      await this.draftChunk(batch, drafts, chunk);
      report(progressOf(await this.rows.counts(batch.id)));
    }
  }

  private async draftChunk(
    batch: ImportBatch,
    drafts: BatchOfDrafts,
    chunk: StagedRow<StagedDraft>[],
  ): Promise<void> {
    const subjectIds = await drafts.prepare(chunk);
    const settled = { drafted: [] as typeof chunk, skipped: [] as typeof chunk };
    await inParallel(chunk.entries(), WIDTH, async ([index, row]) => {
      const subjectId = subjectIds[index] ?? null;
      const outcome = subjectId === null ? 'skipped' : await drafts.start(row, subjectId);
      settled[outcome].push(row);
    });
    for (const outcome of ['drafted', 'skipped'] as const) {
      const rowNos = settled[outcome].map(({ rowNo }) => rowNo);
      await this.rows.settle(batch.id, rowNos, outcome);
    }
    await drafts.discard(settled.skipped);
  }
}

/** Rows that found an open entry of the same subject are no failure of the batch, but they are not drafts either. */
const progressOf = ({ total, drafted, skipped }: RowCounts): BatchProgress => ({
  total,
  done: drafted + skipped,
  failed: skipped,
});
