import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Recipient } from '../../rules/sharing/recipients.js';
import type { ListKind } from '../../rules/words.js';

/** What fell due with a recipient in a Shanghai month (`YYYY-MM`), and how much of it had its receipt in time. */
export interface FilingMonth {
  month: string;
  recipient: Recipient;
  due: number;
  onTime: number;
}

/** What has no receipt though due, by recipient and by what went wrong last; null: nothing was tried yet. */
export interface LateFilings {
  recipient: Recipient;
  lastError: string | null;
  count: number;
  /** When the first of them fell due. */
  since: Date;
}

/** Objections that were filed in a Shanghai month, and what has become of them since. */
export interface ObjectionMonth {
  month: string;
  list: ListKind;
  received: number;
  decided: number;
  /** Found right: the entry ended by it. */
  upheld: number;
  /** From the filing to the decision, days of 24 hours; null: none is decided. */
  medianDays: number | null;
}

/** A filing is due at the first instant of the day after its last: its month is that of the day before. */
const FILINGS = `
SELECT to_char(due_on, 'YYYY-MM') AS month, recipient, count(*)::int AS due,
  count(*) FILTER (WHERE received_at <= due_at)::int AS "onTime"
FROM filing WHERE due_at > $1 AND due_at <= now() GROUP BY 1, 2 ORDER BY 1, 2`;
const LATE = `
SELECT recipient, last_error AS "lastError", count(*)::int AS count, min(due_at) AS since
FROM filing WHERE received_at IS NULL AND due_at <= now() GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 50`;
const OBJECTIONS = `
SELECT to_char(f.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, e.list_kind AS list, count(*)::int AS received,
  count(d.at)::int AS decided, count(*) FILTER (WHERE d.outcome = 'sustained')::int AS upheld,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d.at - f.at) / 86400)::float8 AS "medianDays"
FROM entry_event f JOIN entry e ON e.id = f.entry_id
LEFT JOIN LATERAL (
  SELECT at, data->>'outcome' AS outcome FROM entry_event
  WHERE entry_id = f.entry_id AND type = 'objectionDecided' AND seq > f.seq ORDER BY seq LIMIT 1
) d ON true
WHERE f.type = 'objectionFiled' AND f.at >= $1 GROUP BY 1, 2 ORDER BY 1, 2`;

/** Numbers of filings and objections over all departments, for dashboards (R11.1). */
@Injectable()
export class OversightNumbersRepository {
  constructor(private readonly source: DataSource) {}

  filings(since: Date): Promise<FilingMonth[]> {
    return this.source.query(FILINGS, [since]);
  }

  late(): Promise<LateFilings[]> {
    return this.source.query(LATE);
  }

  objections(since: Date): Promise<ObjectionMonth[]> {
    return this.source.query(OBJECTIONS, [since]);
  }
}
