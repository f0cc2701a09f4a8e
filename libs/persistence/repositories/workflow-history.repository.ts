import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** A kept run without its history. */
export interface KeptRun {
  workflowId: string;
  runId: string;
  closedAt: Date;
  status: string;
  eventCount: number;
}

/** Histories of closed runs, kept beyond the engine's retention. */
@Injectable()
export class WorkflowHistoryRepository {
  constructor(private readonly source: DataSource) {}

  /**
   * Keeps a closed run; a closed history never changes, so a repeat changes nothing. What an erasure has destroyed is
   * not kept again.
   */
  async keep(run: KeptRun, history: unknown): Promise<void> {
    const packed = await compress(Buffer.from(JSON.stringify(history)));
    await this.source.query(
      `INSERT INTO workflow_history (workflow_id, run_id, closed_at, status, history, event_count)
       SELECT $1::text, $2, $3::timestamptz, $4, $5::bytea, $6::int
       WHERE NOT EXISTS (SELECT FROM erasure WHERE workflow_ids @> ARRAY[$1::text])
       ON CONFLICT (workflow_id, run_id) DO NOTHING`,
      [run.workflowId, run.runId, run.closedAt, run.status, packed, run.eventCount],
    );
  }

  /** The kept runs of a workflow, oldest first. */
  async runs(workflowId: string): Promise<KeptRun[]> {
    return this.source.query<KeptRun[]>(
      `SELECT workflow_id AS "workflowId", run_id AS "runId", closed_at AS "closedAt", status,
         event_count AS "eventCount" FROM workflow_history WHERE workflow_id = $1 ORDER BY closed_at, run_id`,
      [workflowId],
    );
  }

  /** The history as it was kept; null when this run was not. */
  async history(workflowId: string, runId: string): Promise<unknown> {
    const sql = 'SELECT history FROM workflow_history WHERE workflow_id = $1 AND run_id = $2';
    const [row] = await this.source.query<{ history: Buffer }[]>(sql, [workflowId, runId]);
    return row ? JSON.parse((await decompress(row.history)).toString('utf8')) : null;
  }

  /** Answers how many histories were destroyed. */
  async deleteAll(workflowIds: readonly string[]): Promise<number> {
    const sql = 'DELETE FROM workflow_history WHERE workflow_id = ANY($1)';
    return (await this.source.query<[unknown[], number]>(sql, [workflowIds]))[1];
  }

  /** Of these runs, the ones that are kept already. */
  async keptAmong(runIds: readonly string[]): Promise<Set<string>> {
    const sql = 'SELECT run_id AS id FROM workflow_history WHERE run_id = ANY($1)';
    const rows = await this.source.query<{ id: string }[]>(sql, [runIds]);
    return new Set(rows.map(({ id }) => id));
  }
}
