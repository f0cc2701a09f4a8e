import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BESIDE } from '../record/doubled-entries.js';
import type { WatchedField } from '../../rules/procedure/key-fields.js';
import type { ListKind } from '../../rules/words.js';

/** An entry of the same subject, in whatever department and under whatever of its numbers. */
export interface KinEntry {
  entryId: string;
  workflowId: string;
  listKind: ListKind;
}

/** A watch entry in force. */
export interface WatchListing extends WatchedField {
  entryId: string;
  no: string;
  departmentId: string;
}

const OF_KIN = `
FROM entry e JOIN subject s ON s.id = e.subject_id
WHERE s.root_id = (SELECT root_id FROM subject WHERE id = $1)`;

/** Entries of one subject find each other by its numbers, over all departments (§六, §七, §十六); a name never does. */
@Injectable()
export class KinRepository {
  constructor(private readonly source: DataSource) {}

  /** The subject that all numbers of a succession lead to; the subject itself when it has only one. */
  async rootOf(subjectId: string): Promise<string> {
    const sql = 'SELECT root_id AS root FROM subject WHERE id = $1';
    const [row] = await this.source.query<{ root: string }[]>(sql, [subjectId]);
    return row?.root ?? subjectId;
  }

  /** Entries in force on a black or watch list. */
  adverse(subjectId: string): Promise<KinEntry[]> {
    return this.#open(subjectId, ['black', 'watch'], `AND e.state IN ('recognised', 'listed')`);
  }

  /** Red entries that have not ended, candidates among them. */
  openRed(subjectId: string): Promise<KinEntry[]> {
    return this.#open(subjectId, ['red'], '');
  }

  /** The subject's entries on the warning list: one, unless two numbers that had one each were just joined. */
  openWarnings(subjectId: string): Promise<KinEntry[]> {
    return this.#open(subjectId, ['warning'], '');
  }

  /** The open watch entry of the subject, field and department of another entry; null: there is none. */
  async openWatchBeside(entryId: string): Promise<KinEntry | null> {
    const [row] = await this.source.query<KinEntry[]>(
      `SELECT e.id AS "entryId", e.workflow_id AS "workflowId", e.list_kind AS "listKind"
       FROM entry b JOIN subject s ON s.id = b.subject_id JOIN subject kin ON kin.root_id = s.root_id
         JOIN entry e ON e.subject_id = kin.id AND e.list_kind = 'watch' AND e."open"
           AND e.field_code = b.field_code AND e.department_id = b.department_id
       WHERE b.id = $1 ORDER BY e.recognised_at NULLS LAST, e.id LIMIT 1`,
      [entryId],
    );
    return row ?? null;
  }

  /** Whether another entry in force is of the same list, subject, field and department, under another number. */
  async isDoubled(entryId: string): Promise<boolean> {
    return (await this.source.query<unknown[]>(BESIDE, [entryId])).length > 0;
  }

  /** The open entries of a department that are doubled, pair by pair: same list, subject and field. */
  async doubled(departmentId: string): Promise<string[][]> {
    const rows = await this.source.query<{ ids: string[] }[]>(
      `SELECT array_agg(e.id ORDER BY e.drafted_at, e.id) AS ids
       FROM entry e JOIN subject s ON s.id = e.subject_id
       WHERE e.department_id = $1 AND e."open"
         AND s.root_id IN (SELECT root_id FROM subject WHERE root_id <> id)
       GROUP BY s.root_id, e.list_kind, e.field_code HAVING count(*) > 1
       ORDER BY min(e.drafted_at)`,
      [departmentId],
    );
    return rows.map(({ ids }) => ids);
  }

  /** The watch listings in force, as the warning counts them (§十六). */
  watchedFields(subjectId: string): Promise<WatchedField[]> {
    return this.watchListings(subjectId);
  }

  /** The same with the entries that they are. */
  watchListings(subjectId: string): Promise<WatchListing[]> {
    return this.source.query<WatchListing[]>(
      `SELECT e.id AS "entryId", e.no, e.department_id AS "departmentId", e.field_code AS "fieldCode", f.is_key AS "isKey", (e.terms->'warning'->>'keyFields')::int AS "keyFields"
       FROM entry e JOIN subject s ON s.id = e.subject_id JOIN field f ON f.code = e.field_code
       WHERE s.root_id = (SELECT root_id FROM subject WHERE id = $1)
         AND e.list_kind = 'watch' AND e."open" AND e.state = 'listed'
       ORDER BY e.field_code, e.no`,
      [subjectId],
    );
  }

  /** The watch entry that was listed last; null: none is in force. */
  async newestWatch(subjectId: string): Promise<string | null> {
    const [row] = await this.source.query<{ id: string }[]>(
      `SELECT e.id ${OF_KIN} AND e.list_kind = 'watch' AND e."open" AND e.state = 'listed'
       ORDER BY e.recognised_at DESC NULLS LAST, e.id LIMIT 1`,
      [subjectId],
    );
    return row?.id ?? null;
  }

  /** The keyed hashes of all numbers of the subject. */
  async identifiers(subjectId: string): Promise<Buffer[]> {
    const rows = await this.source.query<{ hash: Buffer }[]>(
      `SELECT i.hash FROM subject_identifier i JOIN subject s ON s.id = i.subject_id
       WHERE s.root_id = (SELECT root_id FROM subject WHERE id = $1)`,
      [subjectId],
    );
    return rows.map(({ hash }) => hash);
  }

  #open(subjectId: string, lists: readonly ListKind[], and: string): Promise<KinEntry[]> {
    return this.source.query<KinEntry[]>(
      `SELECT e.id AS "entryId", e.workflow_id AS "workflowId", e.list_kind AS "listKind" ${OF_KIN}
       AND e."open" AND e.list_kind = ANY($2) ${and} ORDER BY e.list_kind, e.id`,
      [subjectId, lists],
    );
  }
}
