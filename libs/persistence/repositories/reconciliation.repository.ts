import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FindingCode, Reconciled } from '../../rules/reconciliation/findings.js';
import type { ReconciliationFindingEntity } from '../entities/reconciliation-finding.entity.js';
import { ReconciliationRunEntity } from '../entities/reconciliation-run.entity.js';

/** Where record and engine do not agree. States are codes. */
export interface Found {
  life: Reconciled;
  lifeId: string | null;
  workflowId: string;
  code: FindingCode;
  inRecord: string | null;
  inEngine: string | null;
}

export type Finding = ReconciliationFindingEntity;

const UPSERT = `
INSERT INTO reconciliation_finding AS f (id, run_id, life, life_id, workflow_id, code, in_record, in_engine,
  first_seen_at, last_seen_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
ON CONFLICT (workflow_id, code) WHERE resolved_at IS NULL DO UPDATE SET
  run_id = excluded.run_id, life_id = excluded.life_id, in_record = excluded.in_record,
  in_engine = excluded.in_engine, last_seen_at = excluded.last_seen_at`;

const OVER = `
UPDATE reconciliation_finding SET resolved_at = $2
WHERE resolved_at IS NULL AND run_id <> $1
  AND last_seen_at < (SELECT started_at FROM reconciliation_run WHERE id = $1)`;

/** Counted once: a run that is finished twice says the same. */
const FINISHED = `
UPDATE reconciliation_run SET finished_at = coalesce(finished_at, $2), looked = $3, found = (
  SELECT coalesce(jsonb_object_agg(code, n), '{}') FROM (
    SELECT code, count(*)::int AS n FROM reconciliation_finding WHERE resolved_at IS NULL GROUP BY code) counted)
WHERE id = $1`;

const COLUMNS = `
SELECT id, run_id AS "runId", life, life_id AS "lifeId", workflow_id AS "workflowId", code, in_record AS "inRecord",
  in_engine AS "inEngine", first_seen_at AS "firstSeenAt", last_seen_at AS "lastSeenAt", repaired_at AS "repairedAt",
  repaired_by AS "repairedBy", resolved_at AS "resolvedAt"
FROM reconciliation_finding`;

/** Reports of reconciliations, and what they found: at most one open finding per workflow and code (R11.2). */
@Injectable()
export class ReconciliationRepository {
  constructor(private readonly source: DataSource) {}

  /** Opens a report once; answers when the last complete one before it began. */
  async begin(id: string, at: Date): Promise<Date | null> {
    await this.source.query(
      'INSERT INTO reconciliation_run (id, started_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING',
      [id, at],
    );
    const [last] = await this.source.query<{ startedAt: Date }[]>(
      `SELECT started_at AS "startedAt" FROM reconciliation_run
       WHERE finished_at IS NOT NULL AND id <> $1 ORDER BY started_at DESC LIMIT 1`,
      [id],
    );
    return last?.startedAt ?? null;
  }

  /** Opens a finding, or brings the open one up to date. */
  async found(runId: string, one: Found, at: Date): Promise<void> {
    const { life, lifeId, workflowId, code, inRecord, inEngine } = one;
    const parameters = [randomUUID(), runId, life, lifeId, workflowId, code, inRecord, inEngine, at];
    await this.source.query(UPSERT, parameters);
  }

  /** Closes the report and whatever it did not find any more. Idempotent. Answers how many findings are open. */
  async finish(runId: string, looked: Partial<Record<Reconciled, number>>, at: Date): Promise<number> {
    return this.source.transaction(async (manager) => {
      await manager.query(OVER, [runId, at]);
      await manager.query(FINISHED, [runId, at, looked]);
      const sql = 'SELECT count(*)::int AS open FROM reconciliation_finding WHERE resolved_at IS NULL';
      const [{ open } = { open: 0 }] = await manager.query<{ open: number }[]>(sql);
      return open;
    });
  }

  /** The latest first. */
  runs(limit: number): Promise<ReconciliationRunEntity[]> {
    const runs = this.source.getRepository(ReconciliationRunEntity);
    return runs.find({ order: { startedAt: 'DESC' }, take: limit });
  }

  /** Open ones first, then what was resolved last. */
  findings(limit: number): Promise<Finding[]> {
    const sql = `${COLUMNS} ORDER BY resolved_at DESC NULLS FIRST, last_seen_at DESC, id LIMIT $1`;
    return this.source.query<Finding[]>(sql, [limit]);
  }

  async finding(id: string): Promise<Finding | null> {
    const [found] = await this.source.query<Finding[]>(`${COLUMNS} WHERE id = $1`, [id]);
    return found ?? null;
  }

  async repaired(id: string, by: string, at: Date): Promise<void> {
    await this.source.query(
      `UPDATE reconciliation_finding SET repaired_at = $3, repaired_by = $2, resolved_at = $3
       WHERE id = $1 AND resolved_at IS NULL`,
      [id, by, at],
    );
  }
}
