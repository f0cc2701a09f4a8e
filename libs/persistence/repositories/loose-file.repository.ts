import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

const NOTE_ON = 'ON CONFLICT (file_id) DO NOTHING';

/** Evidence that no event of its case names. What an officer has uploaded stands in the case’s list, named or not. */
const LOOSEN_UNNAMED = `
WITH gone AS (
  DELETE FROM document d USING remedy_case c
  WHERE c.id = d.entry_id AND d.at < $1
    AND NOT EXISTS (SELECT FROM app_user u WHERE u.id = d.uploaded_by)
    AND NOT EXISTS (
      SELECT FROM remedy_event e WHERE e.case_id = c.id AND e.data->'documentIds' ? d.id::text)
  RETURNING d.file_id, d.at)
INSERT INTO loose_file (file_id, at) SELECT file_id, at FROM gone ${NOTE_ON}`;

const LOOSEN_ALL_OF = `
WITH gone AS (DELETE FROM document WHERE entry_id = $1 RETURNING file_id, at)
INSERT INTO loose_file (file_id, at) SELECT file_id, at FROM gone ${NOTE_ON}`;

const IS_NO_CASE = 'NOT EXISTS (SELECT FROM remedy_case c WHERE c.id = k.owner_id)';

/** Files that nothing names: of requests which a crash has cut off and nobody has asked again. */
@Injectable()
export class LooseFileRepository {
  constructor(private readonly source: DataSource) {}

  /** Before the first byte of a file is written. */
  async note(fileId: string, at: Date): Promise<void> {
    await this.source.query(`INSERT INTO loose_file (file_id, at) VALUES ($1, $2) ${NOTE_ON}`, [fileId, at]);
  }

  /** Makes loose what parties added to their cases before the instant and no event names. */
  async loosenUnnamed(before: Date): Promise<void> {
    await this.source.query(LOOSEN_UNNAMED, [before]);
  }

  /** Ids under which something was sealed before the instant for a case that the record does not have. */
  async unfiledCases(before: Date): Promise<string[]> {
    const sql = `SELECT owner_id AS id FROM data_key k
      WHERE owner_kind = 'case' AND created_at < $1 AND ${IS_NO_CASE} ORDER BY owner_id`;
    return (await this.source.query<{ id: string }[]>(sql, [before])).map(({ id }) => id);
  }

  /** Destroys what was written for a case that was never filed; its files are loose from then on. */
  async dropUnfiled(caseId: string): Promise<void> {
    await this.source.transaction(async (manager) => {
      if (!(await this.#dropKey(manager, caseId))) return;
      await manager.query('DELETE FROM command WHERE entry_id = $1', [caseId]);
      await manager.query(LOOSEN_ALL_OF, [caseId]);
    });
  }

  /** At most so many files that were noted before the instant and that no document names. */
  async loose(before: Date, limit: number): Promise<string[]> {
    await this.source.query(
      `DELETE FROM loose_file l
       WHERE at < $1 AND EXISTS (SELECT FROM document d WHERE d.file_id = l.file_id)`,
      [before],
    );
    const sql = 'SELECT file_id AS id FROM loose_file WHERE at < $1 ORDER BY file_id LIMIT $2';
    return (await this.source.query<{ id: string }[]>(sql, [before, limit])).map(({ id }) => id);
  }

  /** They lie in the store no more. */
  async forget(fileIds: readonly string[]): Promise<void> {
    await this.source.query('DELETE FROM loose_file WHERE file_id = ANY($1)', [fileIds]);
  }

  /** False when the case was filed after all. */
  async #dropKey(manager: EntityManager, caseId: string): Promise<boolean> {
    const sql = `DELETE FROM data_key k WHERE owner_id = $1 AND owner_kind = 'case' AND ${IS_NO_CASE}`;
    const [, dropped] = await manager.query<[unknown[], number]>(sql, [caseId]);
    return dropped === 1;
  }
}
