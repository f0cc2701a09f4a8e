import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { IncidentEntity } from '../entities/incident.entity.js';

/** An activity that fails, as a worker saw it. `cause` is free of personal data. */
export interface Failing {
  workflowId: string;
  activity: string;
  firstFailedAt: Date;
  lastFailedAt: Date;
  attempts: number;
  cause: string;
  nextTryAt?: Date | null;
}

export type OpenIncident = Pick<Failing, 'workflowId' | 'activity'>;

export interface IncidentFilter {
  open?: boolean;
  workflowId?: string;
}

const UPSERT = `
INSERT INTO incident AS i (id, workflow_id, activity, first_failed_at, last_failed_at, attempts, cause, next_try_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (workflow_id, activity) WHERE resolved_at IS NULL DO UPDATE SET
  first_failed_at = least(i.first_failed_at, excluded.first_failed_at),
  last_failed_at = greatest(i.last_failed_at, excluded.last_failed_at),
  attempts = greatest(i.attempts, excluded.attempts),
  cause = excluded.cause, next_try_at = excluded.next_try_at`;

const SELECT = `
SELECT id, workflow_id AS "workflowId", activity, first_failed_at AS "firstFailedAt",
  last_failed_at AS "lastFailedAt", attempts, cause, next_try_at AS "nextTryAt", resolved_at AS "resolvedAt"
FROM incident`;

/** What keeps failing, for operators: at most one open incident per workflow and activity. */
@Injectable()
export class IncidentRepository {
  constructor(private readonly source: DataSource) {}

  /** Opens an incident, or brings the open one up to date. */
  async failed(failing: Failing): Promise<void> {
    await this.source.query(UPSERT, [
      ...[randomUUID(), failing.workflowId, failing.activity, failing.firstFailedAt, failing.lastFailedAt],
      ...[failing.attempts, failing.cause, failing.nextTryAt ?? null],
    ]);
  }

  /** The activity went on: its open incident is closed. Idempotent. */
  async resolved(workflowId: string, activity: string, at: Date): Promise<void> {
    await this.source.query(
      `UPDATE incident SET resolved_at = $3, next_try_at = NULL
       WHERE workflow_id = $1 AND activity = $2 AND resolved_at IS NULL`,
      [workflowId, activity, at],
    );
  }

  /** Open incidents that have not failed since, the longest quiet first. */
  quietSince(at: Date, limit: number): Promise<OpenIncident[]> {
    const sql = `SELECT workflow_id AS "workflowId", activity FROM incident
      WHERE resolved_at IS NULL AND last_failed_at < $1 ORDER BY last_failed_at LIMIT $2`;
    return this.source.query<OpenIncident[]>(sql, [at, limit]);
  }

  /** The last to fail first. Throws BadCursor. */
  async list(filter: IncidentFilter, page: PageRequest = {}): Promise<Page<IncidentEntity>> {
    const limit = limitOf(page);
    const conditions = new Conditions()
      .addIf('(resolved_at IS NULL) = ?', filter.open)
      .addIf('workflow_id = ?', filter.workflowId);
    if (page.cursor) {
      const parts = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add('(last_failed_at, id) < (?, ?)', ...parts);
    }
    const sql = `${SELECT} ${conditions.where} ORDER BY last_failed_at DESC, id DESC LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<IncidentEntity[]>(sql, conditions.parameters);
    return pageOf(rows, limit, ({ lastFailedAt, id }) => [lastFailedAt.toISOString(), id]);
  }

  async find(id: string): Promise<IncidentEntity | null> {
    return (await this.source.query<IncidentEntity[]>(`${SELECT} WHERE id = $1`, [id]))[0] ?? null;
  }

  async countOpen(): Promise<number> {
    const sql = 'SELECT count(*) AS count FROM incident WHERE resolved_at IS NULL';
    const [row] = await this.source.query<{ count: number }[]>(sql);
    return row?.count ?? 0;
  }
}
