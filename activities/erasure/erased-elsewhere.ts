import { Injectable } from '@nestjs/common';
import { ErasureRepository } from '../../libs/persistence/erasure/erasure.repository.js';
import { RowEraser } from '../../libs/persistence/erasure/row-eraser.js';
import { WorkflowHistoryRepository } from '../../libs/persistence/repositories/workflow-history.repository.js';
import { FileStore } from '../../libs/platform/files/file-store.js';
import { SnapshotFolder } from '../../libs/platform/snapshots/snapshot-folder.js';
import { EngineRunEraser } from './engine-run-eraser.js';

/** Destroys what lies outside of the entry's rows, each step with its receipt. */
@Injectable()
export class ErasedElsewhere {
  constructor(
    private readonly erasures: ErasureRepository,
    private readonly rows: RowEraser,
    private readonly files: FileStore,
    private readonly snapshots: SnapshotFolder,
    private readonly runs: EngineRunEraser,
    private readonly histories: WorkflowHistoryRepository,
  ) {}

  async deleteFiles(entryId: string): Promise<void> {
    const fileIds = await this.rows.fileIds(entryId);
    for (const fileId of fileIds) await this.files.delete(fileId);
    await this.erasures.done(entryId, 'files', { files: fileIds.length });
  }

  /** A daily file that names the entry; of today's only hash and signature stay, tomorrow there is a new one. */
  async deleteSnapshots(entryId: string): Promise<void> {
    const { entryNo } = (await this.erasures.find(entryId))!;
    await this.erasures.done(entryId, 'snapshots', { files: await this.snapshots.dropAllWith(entryNo) });
  }

  async deleteRuns(entryId: string): Promise<void> {
    const { workflowIds } = (await this.erasures.find(entryId))!;
    await this.erasures.done(entryId, 'runs', { runs: await this.runs.erase(workflowIds) });
  }

  /** After the runs, so that none is archived again. */
  async deleteHistories(entryId: string): Promise<void> {
    const { workflowIds } = (await this.erasures.find(entryId))!;
    const deleted = await this.histories.deleteAll(workflowIds);
    await this.erasures.done(entryId, 'histories', { workflow_history: deleted });
  }
}
