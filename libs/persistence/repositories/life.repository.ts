import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Life } from '../../rules/reconciliation/findings.js';

/** Something that is open in the record and has a workflow of its own. */
export interface OpenLife {
  /** Of the entry, case, request or sweep. */
  id: string;
  workflowId: string;
  /** Null: the record says nothing that its workflow says too. */
  state: string | null;
  /** When the record last moved it. */
  movedAt: Date;
}

/** What of the feed has not been passed on. */
export interface FeedLag {
  changes: number;
  /** When the oldest of them was recorded. */
  since: Date;
}

/**
 * By life: the rows that say it is there, whether it is open, and by what id it is known. What is followed only after
 * it was written (`followed_at`, a minute) does not count before.
 */
const ROWS: Record<
  Life,
  { from: string; id: string; workflowId: string; state: string; movedAt: string; open: string }
> = {
  entry: {
    ...{ from: 'entry t', id: 't.id', workflowId: 't.workflow_id', state: 't.state' },
    ...{ movedAt: 't.updated_at', open: 't."open"' },
  },
  case: {
    ...{ from: 'remedy_case t', id: 't.id', workflowId: 't.workflow_id', state: 't.state' },
    ...{ movedAt: 't.updated_at', open: `(t.state <> 'closed' OR t.carried_out_at IS NULL)` },
  },
  filing: {
    ...{ from: 'filing t', id: 't.entry_id', workflowId: `'filing/' || t.entry_id`, state: 'NULL' },
    ...{ movedAt: 'max(t.followed_at)', open: 't.received_at IS NULL AND t.followed_at IS NOT NULL' },
  },
  publication: {
    ...{ from: 'publication t', id: 't.entry_id', workflowId: `'publication/' || t.entry_id`, state: 'NULL' },
    movedAt: 'max(t.followed_at)',
    open: 't.received_at IS NULL AND t.withdrawn_at IS NULL AND t.followed_at IS NOT NULL',
  },
  measureRound: {
    ...{ from: 'measure_task t', id: 't.entry_id', workflowId: `'measure-round/' || t.entry_id` },
    ...{ state: 'NULL', movedAt: 'max(t.followed_at)' },
    open: `t.cancelled_at IS NULL AND t.followed_at IS NOT NULL
      AND CASE WHEN t.body IS NULL THEN t.answered_at IS NULL ELSE t.told_seq IS DISTINCT FROM t.last_seq END`,
  },
  removal: {
    ...{ from: 'removal_request t', id: 't.id', workflowId: `'removal/' || t.id`, state: 'NULL' },
    movedAt: 't.opened_at',
    open: `t.status IN ('open', 'sent') AND t.opened_at < now() - interval '1 minute'`,
  },
  sweep: {
    ...{
      from: 'sweep t',
      id: 't.id',
      workflowId: `'sweep/' || t.id`,
      state: 't.state',
      movedAt: 't.started_at',
    },
    open: `t.state NOT IN ('done', 'cancelled') AND t.started_at < now() - interval '1 minute'`,
  },
  erasure: {
    ...{ from: 'erasure t', id: 't.entry_id', workflowId: `'erasure/' || t.entry_id`, state: 'NULL' },
    ...{ movedAt: 't.followed_at', open: 't.finished_at IS NULL AND t.followed_at IS NOT NULL' },
  },
};

/** Several rows of an entry are one life. */
const GROUPED: ReadonlySet<Life> = new Set<Life>(['filing', 'publication', 'measureRound']);

function openOf(life: Life, among: string): string {
  const { from, id, workflowId, state, movedAt, open } = ROWS[life];
  const grouping = GROUPED.has(life) ? `GROUP BY ${id}` : '';
  return `SELECT ${id} AS id, ${workflowId} AS "workflowId", ${state} AS state, ${movedAt} AS "movedAt"
    FROM ${from} WHERE ${open} AND ${among} ${grouping} ORDER BY 1`;
}

/** A warning's workflow is its subject's, whose entries come and go. */
const idsAre = (life: Life): string =>
  life === 'entry'
    ? `(t.id = ANY($1) OR t.list_kind = 'warning' AND t.subject_id = ANY($1))`
    : `${ROWS[life].id} = ANY($1)`;

const LAG = `
SELECT count(*)::int AS changes, min(v.at) AS since
FROM change c JOIN entry_event v ON v.entry_id = c.entry_id AND v.seq = c.seq
WHERE c.position IS NULL
  OR c.position > coalesce((SELECT position FROM feed_reader WHERE name = 'dispatch'), 0)`;

/** What the record says should be alive in the engine (R11.2). */
@Injectable()
export class LifeRepository {
  constructor(private readonly source: DataSource) {}

  /** A page of what is open, by id. */
  openAfter(life: Life, after: string | null, limit: number): Promise<OpenLife[]> {
    const sql = openOf(life, `($1::uuid IS NULL OR ${ROWS[life].id} > $1)`);
    return this.source.query<OpenLife[]>(`${sql} LIMIT $2`, [after, limit]);
  }

  /** Those of these ids that are open now; of an entry's workflow the id may be its subject's. */
  openAmong(life: Life, ids: readonly string[]): Promise<OpenLife[]> {
    return this.source.query<OpenLife[]>(openOf(life, idsAre(life)), [ids]);
  }

  /** Workflow ids, among those of these ids, that the record knows, open or not. */
  async knownAmong(life: Life, ids: readonly string[]): Promise<Set<string>> {
    const { from, workflowId } = ROWS[life];
    const sql = `SELECT DISTINCT ${workflowId} AS "workflowId" FROM ${from} WHERE ${idsAre(life)}`;
    const rows = await this.source.query<{ workflowId: string }[]>(sql, [ids]);
    return new Set(rows.map((row) => row.workflowId));
  }

  /** Null: everything has been passed on. */
  async feedLag(): Promise<FeedLag | null> {
    const [lag] = await this.source.query<FeedLag[]>(LAG);
    return lag && lag.changes > 0 ? lag : null;
  }
}
