import { Injectable } from '@nestjs/common';
import type { DraftableList } from '../../../libs/contract/batch.messages.js';
import { DataKeyRepository } from '../../../libs/persistence/repositories/data-key.repository.js';
import { ImportRowRepository } from '../../../libs/persistence/repositories/import-row.repository.js';
import { ImportRepository } from '../../../libs/persistence/repositories/import.repository.js';
import { FileStore } from '../../../libs/platform/files/file-store.js';
import type { PolicyPack } from '../../../libs/rules/packs/schema.js';
import { RowContextReader } from '../drafting/row-context.reader.js';
import { DryRun } from './dry-run.js';
import { OpenEntries } from './open-entries.js';
import { fileRows } from './reading/file-rows.js';

export interface Upload {
  importId: string;
  fileId: string;
  fileName: string;
  list: DraftableList;
  pack: PolicyPack;
  departmentId: string;
}

/** Checks a spooled list row by row and stages the good ones: all of them, or none (R2.1). Memory stays flat. */
@Injectable()
export class DryRunService {
  constructor(
    private readonly keys: DataKeyRepository,
    private readonly files: FileStore,
    private readonly rows: ImportRowRepository,
    private readonly imports: ImportRepository,
    private readonly context: RowContextReader,
    private readonly openEntries: OpenEntries,
  ) {}

  /** Throws `file-unreadable` and `payload-too-large`; the batch then stays unchecked and can be sent again. */
  async run(upload: Upload): Promise<{ rowsTotal: number; rowsGood: number }> {
    const { importId, fileId, list, pack, departmentId } = upload;
    const key = await this.keys.keyOf(importId);
    const run = new DryRun(await this.context.read(pack, list, new Date().toISOString()), upload.fileName, {
      stage: (rows) => this.rows.stage(importId, rows),
      openAmong: (drafts) => this.openEntries.among(list, departmentId, drafts),
    });
    for await (const cells of fileRows(() => this.files.read(fileId, key))) await run.take(cells);
    const checked = await run.finish();
    await this.imports.finishCheck(importId, checked);
    return checked;
  }
}
