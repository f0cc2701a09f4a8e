import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v5 as uuidFromName } from 'uuid';
import { DataKeyRepository } from '../repositories/data-key.repository.js';
import { ErasureRepository, type Counts } from './erasure.repository.js';

/** Namespace of the subjects that stand for nobody. */
const NOBODY = '0c5b1f0e-4f0a-4d7e-8f52-6a8d5b1e9c07';

interface Kin {
  subjectIds: string[];
  /** Whether any other entry is of the same subject. */
  others: boolean;
}

/** The subject under all of its numbers, locked against a draft that is being written (see `requireNumbered`). */
const LOCK_KIN = `
SELECT k.id FROM entry e JOIN subject s ON s.id = e.subject_id JOIN subject k ON k.root_id = s.root_id
WHERE e.id = $1 ORDER BY k.id FOR UPDATE OF k`;
const OTHERS = `SELECT EXISTS (SELECT FROM entry WHERE subject_id = ANY($2) AND id <> $1) AS others`;
const NEW_NOBODY = `INSERT INTO subject (id, kind, root_id)
  SELECT $2::uuid, subject_kind, $2::uuid FROM entry WHERE id = $1 ON CONFLICT DO NOTHING`;
const UNLINK_ENTRY = `UPDATE entry SET subject_id = $2, subject_salt = NULL WHERE id = $1`;
/** Numbers that somebody asked for in vain, before or after; one of nobody stands in their place, so counts agree. */
const UNLINK_MISSED = `
UPDATE query_register SET missed =
  ARRAY(SELECT CASE WHEN h = ANY($1::bytea[]) THEN '\\x00'::bytea ELSE h END FROM unnest(missed) WITH ORDINALITY AS m(h, n) ORDER BY n)
WHERE missed && $1::bytea[]`;

/** Loosens an entry from its subject, and forgets the subject when this was the last that was known of it. */
@Injectable()
export class SubjectUnlinker {
  constructor(
    private readonly source: DataSource,
    private readonly erasures: ErasureRepository,
    private readonly keys: DataKeyRepository,
  ) {}

  /** One transaction with its receipt, and with the ids of the workflows whose runs are to go. Idempotent. */
  async unlink(entryId: string): Promise<void> {
    const nobody = uuidFromName(entryId, NOBODY);
    await this.source.transaction(async (manager) => {
      const kin = await kinOf(manager, entryId);
      if (kin.subjectIds.includes(nobody)) return;
      const workflowIds = await workflowIdsOf(manager, entryId, kin.others ? [] : kin.subjectIds);
      const counts = kin.others ? {} : await this.#forget(manager, kin.subjectIds);
      await manager.query(NEW_NOBODY, [entryId, nobody]);
      await manager.query(UNLINK_ENTRY, [entryId, nobody]);
      const sql = 'UPDATE erasure SET subject_id = $2, workflow_ids = $3 WHERE entry_id = $1';
      await manager.query(sql, [entryId, nobody, workflowIds]);
      await this.erasures.done(entryId, 'subject', { entry: 1, ...counts }, manager);
    });
  }

  async #forget(manager: EntityManager, subjectIds: readonly string[]): Promise<Counts> {
    const sql = 'DELETE FROM subject_identifier WHERE subject_id = ANY($1) RETURNING hash';
    const [deleted] = await manager.query<[{ hash: Buffer }[], number]>(sql, [subjectIds]);
    let keys = 0;
    for (const id of subjectIds) if (await this.keys.destroy(id, new Date(), manager)) keys += 1;
    await manager.query(`SELECT set_config('minglu.erasure', 'on', true)`);
    const hashes = deleted.map(({ hash }) => hash);
    const [, looks] = await manager.query<[unknown[], number]>(UNLINK_MISSED, [hashes]);
    return { subject_identifier: deleted.length, data_key: keys, query_register: looks };
  }
}

async function kinOf(manager: EntityManager, entryId: string): Promise<Kin> {
  const rows = await manager.query<{ id: string }[]>(LOCK_KIN, [entryId]);
  const subjectIds = rows.map(({ id }) => id);
  const [{ others }] = (await manager.query<{ others: boolean }[]>(OTHERS, [entryId, subjectIds])) as [
    { others: boolean },
  ];
  return { subjectIds, others };
}

/** Of the entry, of what it is followed by, and of a subject that is forgotten. Ids only. */
async function workflowIdsOf(
  manager: EntityManager,
  entryId: string,
  subjectIds: readonly string[],
): Promise<string[]> {
  const sql = `
    SELECT workflow_id AS id FROM entry WHERE id = $1
    UNION SELECT unnest(ARRAY['filing/', 'publication/', 'measure-round/', 'correction/']) || $1::text
    UNION SELECT 'notification/' || id FROM notification WHERE entry_id = $1
    UNION SELECT 'removal/' || id FROM removal_request WHERE entry_id = $1
    UNION SELECT workflow_id FROM remedy_case WHERE entry_id = $1
    UNION SELECT 'warning/' || s FROM unnest($2::uuid[]) AS s
    UNION SELECT 'succession/' || id FROM subject_event WHERE subject_id = ANY($2)
    ORDER BY 1`;
  return (await manager.query<{ id: string }[]>(sql, [entryId, subjectIds])).map(({ id }) => id);
}
