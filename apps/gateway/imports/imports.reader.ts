import { Injectable } from '@nestjs/common';
import { DataKeyGone } from '../../../libs/persistence/repositories/data-key.repository.js';
import {
  ImportRowRepository,
  type RowCounts,
} from '../../../libs/persistence/repositories/import-row.repository.js';
import {
  ImportRepository,
  type ImportBatch,
} from '../../../libs/persistence/repositories/import.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { ImportReport } from './import-report.js';
import type {
  ImportDto,
  ImportRowSummaryDto,
  ImportsPage,
  ImportsQuery,
  ImportStatusShown,
} from './imports.dto.js';
import type { Receipt } from './upload.service.js';

/** The department's imports, with what their dry runs found. */
@Injectable()
export class ImportsReader {
  constructor(
    private readonly imports: ImportRepository,
    private readonly rows: ImportRowRepository,
    private readonly users: UserRepository,
  ) {}

  async list({ cursor, limit }: ImportsQuery, { actor }: Caller): Promise<ImportsPage> {
    const { items, next } = await this.imports.list(actor.departmentId, { cursor, limit });
    const shown: ImportRowSummaryDto[] = [];
    for (const batch of items) shown.push(await this.#summary(batch));
    return { items: shown, next };
  }

  /** An import of another department is not there. */
  async one(id: string, { actor }: Caller): Promise<ImportDto> {
    const batch = await this.imports.find(id);
    if (batch?.departmentId !== actor.departmentId) throw new Problem('not-found');
    return this.#whole(batch);
  }

  /** The answer to an upload; of a file that was imported before, that import, said to be so. */
  async received({ importId, repeated }: Receipt, caller: Caller): Promise<ImportDto> {
    const shown = await this.one(importId, caller);
    if (!repeated) return shown;
    const at = shown.confirmedAt ?? shown.createdAt;
    return { ...shown, status: 'repeated', alreadyImported: { importId, at } };
  }

  async #whole(batch: ImportBatch): Promise<ImportDto> {
    const report = await this.#report(batch.id);
    const { createdAt, finishedAt, fileName, ...summary } = await this.#summary(batch, report);
    return {
      ...{ ...summary, fileName, createdAt, finishedAt },
      pack: { code: batch.packCode, version: batch.packVersion },
      faults: batch.faults,
      normalised: report?.normalised ?? [],
      warnings: report?.warnings ?? [],
      alreadyImported: null,
      confirmedAt: batch.confirmedAt?.toISOString() ?? null,
    };
  }

  async #summary(batch: ImportBatch, given?: ImportReport | null): Promise<ImportRowSummaryDto> {
    const report = given === undefined ? await this.#report(batch.id) : given;
    const names = await this.users.displayNames([batch.uploadedBy]);
    const { rowsTotal: total, rowsGood: good } = batch;
    return {
      ...{ id: batch.id, list: batch.listKind, fileName: report?.fileName ?? null, status: statusOf(batch) },
      rows: { total, good, faulty: total - good },
      progress: progressOf(await this.rows.counts(batch.id)),
      uploadedBy: names.get(batch.uploadedBy) ?? '',
      createdAt: batch.createdAt.toISOString(),
      finishedAt: batch.finishedAt?.toISOString() ?? null,
    };
  }

  /** Null after the import is done: its key is destroyed. */
  async #report(id: string): Promise<ImportReport | null> {
    try {
      return (await this.imports.report(id)) as ImportReport | null;
    } catch (error) {
      if (error instanceof DataKeyGone) return null;
      throw error;
    }
  }
}

const statusOf = ({ status }: ImportBatch): ImportStatusShown =>
  status === 'confirmed' ? 'running' : status;

const progressOf = ({ total, drafted, skipped }: RowCounts) => ({
  total,
  done: drafted + skipped,
  failed: skipped,
});
