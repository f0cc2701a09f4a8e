import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { EventType } from '../../rules/procedure/commands.js';
import type { EntryState } from '../../rules/procedure/states.js';
import type { ListKind } from '../../rules/words.js';

/** The transaction in which a reader passes changes. */
export type FeedTransaction = EntityManager;

/** Places are given by one writer at a time. */
const PLACING_LOCK = 7_300_002;
const PLACED_AT_ONCE = 5_000;

/** An event of the record at its place in the feed. Codes, ids and dates only. */
export interface Change {
  position: number;
  entryId: string;
  seq: number;
  type: EventType;
  at: Date;
  from: EntryState | null;
  to: EntryState;
  listKind: ListKind;
  departmentId: string;
}

const PLACE = `
WITH head AS (SELECT coalesce(max(position), 0) AS position FROM change),
next AS (
  SELECT id, row_number() OVER (ORDER BY id) AS n
  FROM (SELECT id FROM change WHERE position IS NULL ORDER BY id LIMIT ${String(PLACED_AT_ONCE)}) unplaced
)
UPDATE change SET position = head.position + next.n FROM head, next WHERE change.id = next.id`;

const SINCE = `
SELECT c.position::float8 AS position, c.entry_id AS "entryId", c.seq, v.type, v.at, v.state_from AS "from",
  v.state_to AS "to", e.list_kind AS "listKind", e.department_id AS "departmentId"
FROM change c
JOIN entry_event v ON v.entry_id = c.entry_id AND v.seq = c.seq
JOIN entry e ON e.id = c.entry_id
WHERE c.position > $1 ORDER BY c.position LIMIT $2`;

/**
 * Every change of the record in one order: complete, and stable however many write at once. A change is placed after
 * its commit, behind all that were placed before, so that a reader who remembers a position misses nothing; those of
 * one entry keep the order of its chain, for each is committed before the next is written.
 */
@Injectable()
export class ChangeFeedRepository {
  constructor(private readonly source: DataSource) {}

  /** Places what has been committed, and answers up to `limit` changes after a position. */
  async since(position: number, limit: number): Promise<Change[]> {
    await this.place();
    return this.source.query<Change[]>(SINCE, [position, limit]);
  }

  /** The last position given; 0 when there is no change. */
  async head(): Promise<number> {
    await this.place();
    const sql = 'SELECT coalesce(max(position), 0)::float8 AS position FROM change';
    return (await this.source.query<{ position: number }[]>(sql))[0]!.position;
  }

  /**
   * Hands the next changes to a reader of our own, which has handled them when its work is committed: what it writes
   * through the manager and how far it has come are one transaction. Answers how many there were.
   */
  async read(
    reader: string,
    limit: number,
    handle: (manager: FeedTransaction, changes: readonly Change[]) => Promise<void>,
  ): Promise<number> {
    await this.place();
    if (!(await this.hasNewsFor(reader))) return 0;
    return this.source.transaction(async (manager) => {
      const start = 'INSERT INTO feed_reader (name, position) VALUES ($1, 0) ON CONFLICT DO NOTHING';
      await manager.query(start, [reader]);
      const stand = 'SELECT position::float8 AS position FROM feed_reader WHERE name = $1 FOR UPDATE';
      const [{ position }] = (await manager.query<{ position: number }[]>(stand, [reader])) as [
        { position: number },
      ];
      const changes = await manager.query<Change[]>(SINCE, [position, limit]);
      const last = changes.at(-1);
      if (!last) return 0;
      await handle(manager, changes);
      await manager.query('UPDATE feed_reader SET position = $2 WHERE name = $1', [reader, last.position]);
      return changes.length;
    });
  }

  /** Asked without a lock, for readers look twice a second and mostly find nothing. */
  private async hasNewsFor(reader: string): Promise<boolean> {
    const sql = `SELECT EXISTS (SELECT 1 FROM change WHERE position >
      coalesce((SELECT position FROM feed_reader WHERE name = $1), 0)) AS news`;
    return (await this.source.query<{ news: boolean }[]>(sql, [reader]))[0]!.news;
  }

  private async place(): Promise<void> {
    const sql = 'SELECT EXISTS (SELECT 1 FROM change WHERE position IS NULL) AS waiting';
    const [row] = await this.source.query<{ waiting: boolean }[]>(sql);
    if (!row?.waiting) return;
    await this.source.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [PLACING_LOCK]);
      await manager.query(PLACE);
    });
  }
}
