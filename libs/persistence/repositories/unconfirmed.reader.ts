import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FilingRung } from '../../rules/packs/entry-terms.js';

/** Something that should have been confirmed at once by somebody outside, and was not. */
export interface Unconfirmed {
  id: string;
  what: 'takedown' | 'announce' | 'statistics';
  /** Of a publication. */
  entryId: string | null;
  entryNo: string | null;
  /** Of statistics, `YYYY-MM`. */
  month: string | null;
  receiver: string;
  since: Date;
  rung: FilingRung['role'];
  tries: number;
  lastError: string | null;
}

/** $1 the department, null: whose rung is the credit office, of all departments, and the statistics. */
const UNCONFIRMED = `
SELECT p.id, p.act AS what, p.entry_id AS "entryId", e.no AS "entryNo", NULL AS month, p.channel AS receiver,
  p.opened_at AS since, p.rung, p.tries, p.last_error AS "lastError"
FROM publication p JOIN entry e ON e.id = p.entry_id
WHERE p.rung IS NOT NULL AND p.received_at IS NULL AND p.withdrawn_at IS NULL
  AND CASE WHEN $1::uuid IS NULL THEN p.rung = 'creditOffice' ELSE e.department_id = $1 END
UNION ALL
SELECT c.id, 'statistics', NULL, NULL, c.month, 'municipal', c.compiled_at, c.rung, c.tries, c.last_error
FROM statistics_compilation c WHERE $1::uuid IS NULL AND c.rung IS NOT NULL AND c.received_at IS NULL
ORDER BY since, id LIMIT $2`;

/** What the ladder has warned of (R6.5, R7.5), the longest overdue first. */
@Injectable()
export class UnconfirmedReader {
  constructor(private readonly source: DataSource) {}

  /** Of a department; null: what has come as far as the credit office. */
  list(departmentId: string | null, limit: number): Promise<Unconfirmed[]> {
    return this.source.query<Unconfirmed[]>(UNCONFIRMED, [departmentId, limit]);
  }
}
