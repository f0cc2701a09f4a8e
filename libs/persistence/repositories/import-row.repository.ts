import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { openJson, sealJson } from '../../platform/crypto/envelope.js';
import { KeyedIndex } from '../../platform/crypto/keyed-index.js';
import type { ImportRowStatus } from '../entities/import-row.entity.js';
import { DataKeyRepository } from './data-key.repository.js';

/** A good row of a dry run. `content` is sealed; `key` (what makes the row the same row) is kept as a keyed hash. */
export interface RowToStage<T> {
  rowNo: number;
  key: string;
  /** Given out now, so that drafting the row twice makes one entry. */
  entryId: string;
  content: T;
}

export interface StagedRow<T> {
  rowNo: number;
  /** Hex. */
  rowKey: string;
  entryId: string;
  content: T;
}

export interface RowCounts {
  total: number;
  staged: number;
  drafted: number;
  skipped: number;
}

const INSERT = `
INSERT INTO import_row (import_id, row_no, row_key, entry_id, sealed)
SELECT $1, r.no, r.key, r.entry, r.sealed
FROM unnest($2::int[], $3::bytea[], $4::uuid[], $5::bytea[]) AS r(no, key, entry, sealed)`;

const aadOf = (importId: string, rowNo: number): string => `import-row/${importId}/${String(rowNo)}`;

/** The rows of preliminary lists between dry run and draft. They are written and read in chunks. */
@Injectable()
export class ImportRowRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
    private readonly index: KeyedIndex,
  ) {}

  /** Adds a chunk of good rows. */
  async stage<T>(importId: string, rows: readonly RowToStage<T>[]): Promise<void> {
    const key = await this.keys.keyOf(importId);
    await this.source.query(INSERT, [
      importId,
      rows.map(({ rowNo }) => rowNo),
      rows.map((row) => this.rowKey(row.key)),
      rows.map(({ entryId }) => entryId),
      rows.map(({ rowNo, content }) => sealJson(key, content, aadOf(importId, rowNo))),
    ]);
  }

  /** The next rows still to be drafted, after `afterRow` (0 to begin). Throws DataKeyGone when the import is done. */
  async staged<T>(importId: string, afterRow: number, limit: number): Promise<StagedRow<T>[]> {
    const key = await this.keys.keyOf(importId);
    const rows = await this.source.query<(Omit<StagedRow<T>, 'content'> & { sealed: Buffer })[]>(
      `SELECT row_no AS "rowNo", encode(row_key, 'hex') AS "rowKey", entry_id AS "entryId", sealed FROM import_row
       WHERE import_id = $1 AND status = 'staged' AND row_no > $2 ORDER BY row_no LIMIT $3`,
      [importId, afterRow, limit],
    );
    return rows.map(({ sealed, ...row }) => ({
      ...row,
      content: openJson<T>(key, sealed, aadOf(importId, row.rowNo)),
    }));
  }

  /** Notes what became of rows. */
  async settle(
    importId: string,
    rowNos: readonly number[],
    status: Exclude<ImportRowStatus, 'staged'>,
  ): Promise<void> {
    await this.source.query(
      `UPDATE import_row SET status = $3, sealed = NULL WHERE import_id = $1 AND row_no = ANY($2)`,
      [importId, rowNos, status],
    );
  }

  async counts(importId: string): Promise<RowCounts> {
    const [row] = await this.source.query<RowCounts[]>(
      `SELECT count(*) AS total, count(*) FILTER (WHERE status = 'staged') AS staged,
         count(*) FILTER (WHERE status = 'drafted') AS drafted, count(*) FILTER (WHERE status = 'skipped') AS skipped
       FROM import_row WHERE import_id = $1`,
      [importId],
    );
    return row ?? { total: 0, staged: 0, drafted: 0, skipped: 0 };
  }

  /** Of these row keys, those that an open entry of the department came from. */
  async keysInUse(departmentId: string, keys: readonly string[]): Promise<Set<string>> {
    const byHash = new Map(keys.map((key) => [this.rowKey(key).toString('hex'), key]));
    const rows = await this.source.query<{ hash: string }[]>(
      `SELECT encode(row_key, 'hex') AS hash FROM entry
       WHERE "open" AND department_id = $1 AND row_key = ANY($2)`,
      [departmentId, [...byHash.keys()].map((hash) => Buffer.from(hash, 'hex'))],
    );
    return new Set(rows.flatMap(({ hash }) => byHash.get(hash) ?? []));
  }

  /** The keyed hash of what makes a row the same row. */
  rowKey(key: string): Buffer {
    return this.index.fingerprint('row', key);
  }
}
