import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { AuditOutcome } from '../entities/audit-log.entity.js';
import { auditContentHash, type AuditContent } from '../record/audit-hash.js';

/** A line to be written; what is left out is null. */
export type AuditLine = Pick<AuditContent, 'at' | 'actor' | 'action' | 'outcome'> & Partial<AuditContent>;

/** A line as it stands in the log. `hash` is hex. */
export interface AuditRow extends AuditContent {
  seq: number;
  hash: string;
}

export interface AuditFilter {
  outcome?: AuditOutcome;
  action?: string;
  actorId?: string;
  targetKind?: string;
  targetId?: string;
  from?: Date;
  until?: Date;
}

const INSERT = `
INSERT INTO audit_log (at, actor, action, target_kind, target_id, outcome, rule, article, ip, correlation_id, details,
  content_hash)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

const SELECT = `
SELECT seq, at, actor, action, target_kind AS "targetKind", target_id AS "targetId", outcome, rule, article, ip,
  correlation_id AS "correlationId", details, encode(hash, 'hex') AS hash
FROM audit_log`;

/** The audit log: lines are added, read and verified, never changed. */
@Injectable()
export class AuditRepository {
  constructor(private readonly source: DataSource) {}

  /**
   * Adds a line in a transaction of its own: the chain's head stays locked for one insert, and what happened is kept
   * also when the work it tells of is rolled back.
   */
  async append(line: AuditLine): Promise<void> {
    const content = complete(line);
    await this.source.query(INSERT, [
      content.at,
      JSON.stringify(content.actor),
      content.action,
      content.targetKind,
      content.targetId,
      content.outcome,
      content.rule,
      content.article,
      content.ip,
      content.correlationId,
      JSON.stringify(content.details),
      auditContentHash(content),
    ]);
  }

  /** Newest first. Throws BadCursor. */
  async list(filter: AuditFilter, page: PageRequest = {}): Promise<Page<AuditRow>> {
    const limit = limitOf(page);
    const conditions = new Conditions()
      .addIf('outcome = ?', filter.outcome)
      .addIf('action = ?', filter.action)
      .addIf("actor->>'id' = ?", filter.actorId)
      .addIf('target_kind = ?', filter.targetKind)
      .addIf('target_id = ?', filter.targetId)
      .addIf('at >= ?', filter.from)
      .addIf('at < ?', filter.until);
    if (page.cursor) conditions.add('seq < ?', ...decodeCursor(page.cursor, [PATTERNS.number]));
    const sql = `${SELECT} ${conditions.where} ORDER BY seq DESC LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<AuditRow[]>(sql, conditions.parameters);
    return pageOf(rows, limit, ({ seq }) => [seq]);
  }
}

const complete = (line: AuditLine): AuditContent => ({
  targetKind: null,
  targetId: null,
  rule: null,
  article: null,
  ip: null,
  correlationId: null,
  details: {},
  ...line,
});
