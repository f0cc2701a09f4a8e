import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ExitGround, ListKind } from '../../rules/words.js';

/** Entries in force, by list and field. */
export interface FieldCount {
  list: ListKind;
  field: string;
  count: number;
}

/** Entries that came onto a list in a Shanghai month (`YYYY-MM`). */
export interface MonthCount {
  list: ListKind;
  month: string;
  count: number;
}

export interface ExpiringCount {
  list: ListKind;
  count: number;
  /** The next of them to expire. */
  next: Date;
}

export interface ExitCount {
  list: ListKind;
  ground: ExitGround;
  count: number;
}

/** Red candidates that wait for a platform's data, by platform. */
export interface WaitingCount {
  platform: string;
  count: number;
  since: Date;
}

/*
 * Each statement is answered by one partial index (ix_entry_in_force, ix_entry_recognised_at, ix_entry_valid_until,
 * ix_entry_exits), so that a page of a million entries reads no rows but its own.
 */
const BY_FIELD = `
SELECT list_kind AS list, field_code AS field, count(*) AS count FROM entry
WHERE "open" AND state IN ('recognised', 'listed') GROUP BY 1, 2 ORDER BY 1, 2`;
const BY_MONTH = `
SELECT list_kind AS list, to_char(recognised_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, count(*) AS count
FROM entry WHERE recognised_at >= $1 GROUP BY 1, 2 ORDER BY 2, 1`;
const EXPIRING = `
SELECT list_kind AS list, count(*) AS count, min(valid_until) AS next FROM entry
WHERE "open" AND valid_until IS NOT NULL AND valid_until >= $1 AND valid_until < $2
  AND state IN ('recognised', 'listed') GROUP BY 1 ORDER BY 1`;
const EXITS = `
SELECT list_kind AS list, exit_ground AS ground, count(*) AS count FROM entry
WHERE exit_ground IS NOT NULL AND exited_at >= $1 GROUP BY 1, 2 ORDER BY 1, 2`;
const WAITING = `
SELECT p.platform, count(*) AS count, min((facts->'comparison'->>'at')::timestamptz) AS since
FROM entry CROSS JOIN LATERAL jsonb_array_elements_text(facts->'comparison'->'waitsFor') AS p(platform)
WHERE "open" AND list_kind = 'red' AND state IN ('comparing', 'comparingAgain')
  AND facts->'comparison'->>'outcome' = 'waits' GROUP BY 1 ORDER BY 1`;

/** Numbers over all departments, for dashboards (R11.1). */
@Injectable()
export class DashboardRepository {
  constructor(private readonly source: DataSource) {}

  byField(): Promise<FieldCount[]> {
    return this.source.query(BY_FIELD);
  }

  byMonth(since: Date): Promise<MonthCount[]> {
    return this.source.query(BY_MONTH, [since]);
  }

  expiring(from: Date, until: Date): Promise<ExpiringCount[]> {
    return this.source.query(EXPIRING, [from, until]);
  }

  exits(since: Date): Promise<ExitCount[]> {
    return this.source.query(EXITS, [since]);
  }

  waiting(): Promise<WaitingCount[]> {
    return this.source.query(WAITING);
  }
}
