import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { openJson, sealJson } from '../../platform/crypto/envelope.js';
import { KeyedIndex } from '../../platform/crypto/keyed-index.js';
import type { ListKind } from '../../rules/words.js';
import { violatedUnique } from '../database-errors.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { ImportStatus } from '../entities/import-batch.entity.js';
import { DataKeyRepository } from './data-key.repository.js';

export interface NewImport {
  id: string;
  /** SHA-256 of the file, hex; kept as a keyed hash. */
  fileSha256: string;
  listKind: ListKind;
  departmentId: string;
  uploadedBy: string;
  packCode: string;
  packVersion: string;
  createdAt: Date;
}

/** A fault as the dry run tells it: where and what, without the value. */
export interface ImportFault {
  row: number;
  column: string;
  fault: string;
}

export interface ImportBatch {
  id: string;
  listKind: ListKind;
  departmentId: string;
  uploadedBy: string;
  status: ImportStatus;
  rowsTotal: number;
  rowsGood: number;
  faults: ImportFault[];
  packCode: string;
  packVersion: string;
  createdAt: Date;
  confirmedBy: string | null;
  confirmedAt: Date | null;
  finishedAt: Date | null;
}

export interface CheckedImport {
  rowsTotal: number;
  rowsGood: number;
  faults: ImportFault[];
  /** What was normalised, with values: sealed under the import's key. */
  report: unknown;
}

const COLUMNS = `
  id, list_kind AS "listKind", department_id AS "departmentId", uploaded_by AS "uploadedBy", status,
  rows_total AS "rowsTotal", rows_good AS "rowsGood", faults, pack_code AS "packCode", pack_version AS "packVersion",
  created_at AS "createdAt", confirmed_by AS "confirmedBy", confirmed_at AS "confirmedAt",
  finished_at AS "finishedAt"`;
const TAKEN = `status IN ('confirmed', 'running', 'done')`;

const reportAad = (importId: string): string => `import-report/${importId}`;

/** Preliminary lists as files: checked, confirmed once, drafted. Their rows are in `ImportRowRepository`. */
@Injectable()
export class ImportRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
    private readonly index: KeyedIndex,
  ) {}

  /** Opens a batch in `checking` with a data key of its own. */
  async create(batch: NewImport): Promise<void> {
    await this.source.transaction(async (manager) => {
      await this.keys.ensure(batch.id, 'import', manager);
      await manager.query(
        `INSERT INTO import_batch (id, file_hash, list_kind, department_id, uploaded_by, status, pack_code,
           pack_version, created_at) VALUES ($1, $2, $3, $4, $5, 'checking', $6, $7, $8)`,
        [
          ...[batch.id, this.#fileHash(batch.fileSha256), batch.listKind, batch.departmentId],
          ...[batch.uploadedBy, batch.packCode, batch.packVersion, batch.createdAt],
        ],
      );
    });
  }

  /** Closes the dry run: `checked` when there is no fault, else `faulty`, and then its rows are dropped. */
  async finishCheck(id: string, checked: CheckedImport): Promise<void> {
    const status = checked.faults.length === 0 ? 'checked' : 'faulty';
    const report = sealJson(await this.keys.keyOf(id), checked.report, reportAad(id));
    await this.source.transaction(async (manager) => {
      await manager.query(
        `UPDATE import_batch SET status = $2, rows_total = $3, rows_good = $4, faults = $5, report = $6
         WHERE id = $1 AND status = 'checking'`,
        [id, status, checked.rowsTotal, checked.rowsGood, JSON.stringify(checked.faults), report],
      );
      if (status === 'faulty') await manager.query('DELETE FROM import_row WHERE import_id = $1', [id]);
    });
  }

  async find(id: string): Promise<ImportBatch | null> {
    const [row] = await this.source.query<ImportBatch[]>(
      `SELECT ${COLUMNS} FROM import_batch WHERE id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Null when the dry run is not over. Throws DataKeyGone after the import's key was destroyed. */
  async report(id: string): Promise<unknown> {
    const sql = 'SELECT report FROM import_batch WHERE id = $1';
    const [row] = await this.source.query<{ report: Buffer | null }[]>(sql, [id]);
    return row?.report ? openJson(await this.keys.keyOf(id), row.report, reportAad(id)) : null;
  }

  /** The batch in which the department confirmed this very file for this list; null: never. */
  async confirmedBefore(
    { departmentId, listKind, fileSha256 }: Pick<NewImport, 'departmentId' | 'listKind' | 'fileSha256'>,
    manager: EntityManager = this.source.manager,
  ): Promise<ImportBatch | null> {
    const [row] = await manager.query<ImportBatch[]>(
      `SELECT ${COLUMNS} FROM import_batch
       WHERE department_id = $1 AND list_kind = $2 AND file_hash = $3 AND ${TAKEN}`,
      [departmentId, listKind, this.#fileHash(fileSha256)],
    );
    return row ?? null;
  }

  /**
   * Takes a checked batch for good. `repeated`: it was confirmed already; `sameFile`: another batch of the same file
   * was; `notChecked`: it has faults, or its check is not over.
   */
  async confirm(
    id: string,
    by: string,
    at: Date,
  ): Promise<'confirmed' | 'repeated' | 'sameFile' | 'notChecked'> {
    try {
      const [, count] = await this.source.query<[unknown[], number]>(
        `UPDATE import_batch SET status = 'confirmed', confirmed_by = $2, confirmed_at = $3
         WHERE id = $1 AND status = 'checked'`,
        [id, by, at],
      );
      if (count === 1) return 'confirmed';
    } catch (error) {
      if (violatedUnique(error) === 'uq_import_batch_confirmed') return 'sameFile';
      throw error;
    }
    const batch = await this.find(id);
    return batch && ['confirmed', 'running', 'done'].includes(batch.status) ? 'repeated' : 'notChecked';
  }

  /** Whether this is the file that a batch was opened for. */
  async isOfFile(id: string, fileSha256: string): Promise<boolean> {
    const sql = 'SELECT file_hash = $2 AS same FROM import_batch WHERE id = $1';
    const [row] = await this.source.query<{ same: boolean }[]>(sql, [id, this.#fileHash(fileSha256)]);
    return row?.same ?? false;
  }

  /** Forgets the rows of a check that was cut off, so that it can be done again. */
  async restartCheck(id: string): Promise<void> {
    await this.source.query(
      `DELETE FROM import_row r USING import_batch b
       WHERE r.import_id = $1 AND b.id = r.import_id AND b.status = 'checking'`,
      [id],
    );
  }

  /** Drops a batch whose check is not over, key and all; a later upload may bear the same id. */
  async discard(id: string): Promise<void> {
    await this.restartCheck(id);
    await this.source.query(`DELETE FROM import_batch WHERE id = $1 AND status = 'checking'`, [id]);
    await this.dropUnusedKey(id);
  }

  /** Of an upload that never came to a batch. */
  async dropUnusedKey(id: string): Promise<void> {
    await this.source.query(
      `DELETE FROM data_key k WHERE owner_id = $1 AND owner_kind = 'import'
         AND NOT EXISTS (SELECT FROM import_batch b WHERE b.id = k.owner_id)`,
      [id],
    );
  }

  /** The worker has begun. */
  async start(id: string): Promise<void> {
    await this.source.query(
      `UPDATE import_batch SET status = 'running' WHERE id = $1 AND status = 'confirmed'`,
      [id],
    );
  }

  /** All rows are drafted: the rows' contents and the import's key go; the entries have their own. Idempotent. */
  async finish(id: string, at: Date): Promise<void> {
    await this.source.transaction(async (manager) => {
      const sql = `UPDATE import_batch SET status = 'done', finished_at = $2, report = NULL
        WHERE id = $1 AND status IN ('confirmed', 'running')`;
      await manager.query(sql, [id, at]);
      await manager.query('UPDATE import_row SET sealed = NULL WHERE import_id = $1', [id]);
      await this.keys.destroy(id, at, manager);
    });
  }

  /** Newest first; of one department, or all. Throws BadCursor. */
  async list(departmentId: string | null, page: PageRequest = {}): Promise<Page<ImportBatch>> {
    const limit = limitOf(page);
    const conditions = new Conditions().addIf('department_id = ?', departmentId);
    if (page.cursor) {
      const parts = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add('(created_at, id) < (?, ?)', ...parts);
    }
    const sql = `SELECT ${COLUMNS} FROM import_batch ${conditions.where}
      ORDER BY created_at DESC, id DESC LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<ImportBatch[]>(sql, conditions.parameters);
    return pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
  }

  #fileHash(sha256: string): Buffer {
    return this.index.fingerprint('file', sha256.toLowerCase());
  }
}
