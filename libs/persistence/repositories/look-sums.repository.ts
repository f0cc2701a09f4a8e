import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { addDays, endOfShanghaiDay, startOfShanghaiDay } from '../../rules/calendar/dates.js';
import { shanghaiDate } from '../../rules/calendar/shanghai.js';
import { ORDINARY } from '../../rules/oversight/anomalies.js';

/** Exclusive for whoever takes sums, shared by what changes a past day (the triggers of migration 45). */
const SUMS_LOCK = 7_300_005;
/** A look is written down within an hour of its instant, or its trigger notes it. */
const CLOSES_AFTER_MS = 3_600_000;

const QUERIER = 'coalesce(q.credential_id, q.user_id)';
const DAY = "(q.at AT TIME ZONE 'Asia/Shanghai')::date";
const HOUR = "extract(hour FROM q.at AT TIME ZONE 'Asia/Shanghai')";
const ORDINARILY = `${HOUR} >= ${String(ORDINARY.fromHour)} AND ${HOUR} < ${String(ORDINARY.toHour)}`;

const COLUMNS = `day, querier_id, system, department_id, looks, asked, missed, outside_hours, subjects, most_at_one,
  addresses, reviewed, "open"`;

/** What the looks that `which` names come to, by day and querier, in the columns of `look_day`. */
const sumsOf = (which: string): string => `
SELECT day, querier_id, system, department_id, looks, asked, missed, outside_hours, coalesce(subjects, 0) AS subjects,
  coalesce(most_at_one, 0) AS most_at_one, addresses, reviewed, "open"
FROM (
  SELECT ${DAY} AS day, ${QUERIER} AS querier_id, bool_or(q.credential_id IS NOT NULL) AS system,
    (array_agg(q.department_id))[1] AS department_id, count(*)::int AS looks, sum(q.asked) AS asked,
    sum(cardinality(q.missed)) AS missed, count(*) FILTER (WHERE NOT (${ORDINARILY}))::int AS outside_hours,
    array_agg(DISTINCT q.ip) AS addresses, count(said.verdict)::int AS reviewed,
    count(*) FILTER (WHERE said.verdict <> 'inOrder')::int AS "open"
  FROM query_register q LEFT JOIN (
    SELECT DISTINCT ON (r.query_id) r.query_id, r.verdict FROM query_review r JOIN query_register q ON q.id = r.query_id
    WHERE ${which} ORDER BY r.query_id, r.at DESC
  ) said ON said.query_id = q.id
  WHERE ${which} GROUP BY 1, 2
) look LEFT JOIN (
  SELECT day, querier_id, count(*)::int AS subjects, max(times)::int AS most_at_one FROM (
    SELECT ${DAY} AS day, ${QUERIER} AS querier_id, root, count(*) AS times
    FROM query_register q, unnest(q.found || q.suggested) AS root WHERE ${which} GROUP BY 1, 2, 3
  ) touched GROUP BY 1, 2
) subject USING (day, querier_id)`;

const BETWEEN = 'q.at >= $1 AND q.at < $2';
const CLOSE = `INSERT INTO look_day (${COLUMNS}) ${sumsOf(BETWEEN)}`;
const FORGET = 'DELETE FROM look_day WHERE day = $1 AND querier_id = $2';
const COUNT_AGAIN = `INSERT INTO look_day (${COLUMNS}) ${sumsOf(`${BETWEEN} AND (q.credential_id = $3 OR q.user_id = $3)`)}`;

const OPEN_DAYS = `
SELECT day::date::text AS day FROM generate_series($1::date, $2::date, interval '1 day') AS day
WHERE NOT EXISTS (SELECT FROM look_day_closed c WHERE c.day = day.day::date) ORDER BY 1`;
const STALE = `
WITH stale AS (DELETE FROM look_day_stale RETURNING day, querier_id)
SELECT DISTINCT s.day::text AS day, s.querier_id AS "querierId" FROM stale s JOIN look_day_closed c USING (day)`;

/** Sums of days that are over, and of today as it stands: `$1` first day, `$2` first open day, `$3` last day. */
export const LOOK_DAYS = `
SELECT ${COLUMNS} FROM look_day WHERE day >= $1::date AND day < least($2::date, $3::date + 1)
UNION ALL ${sumsOf(`q.at >= greatest($1::date, $2::date)::timestamp AT TIME ZONE 'Asia/Shanghai'
  AND q.at < ($3::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`)}`;

/**
 * Sums of the register of looks (R10.1). Taken of each day once it is over, when somebody first asks, and again of a
 * querier's day that has changed since; so they are at every question what the register would say.
 */
@Injectable()
export class LookSumsRepository {
  constructor(private readonly source: DataSource) {}

  /** Sums what is over of these Shanghai days. Answers the first day whose looks are still to be counted one by one. */
  async close(from: string, to: string): Promise<string> {
    const [{ now }] = await this.source.query<[{ now: Date }]>('SELECT now() AS now');
    const open = shanghaiDate(new Date(now.getTime() - CLOSES_AFTER_MS).toISOString());
    const over = addDays(open, -1);
    const days = await this.source.query<{ day: string }[]>(OPEN_DAYS, [from, to < over ? to : over]);
    for (const { day } of days) await this.#alone((manager) => this.#closeDay(manager, day));
    const [stale] = await this.source.query<object[]>('SELECT FROM look_day_stale LIMIT 1');
    if (stale) await this.#alone((manager) => this.#countAgain(manager));
    return open;
  }

  /** A day at a time: whoever is cut short has not summed for nothing. */
  async #closeDay(manager: EntityManager, day: string): Promise<void> {
    const sql = 'INSERT INTO look_day_closed (day) VALUES ($1) ON CONFLICT DO NOTHING RETURNING day';
    const closed = await manager.query<object[]>(sql, [day]);
    if (closed.length > 0) await manager.query(CLOSE, boundsOf(day));
  }

  async #countAgain(manager: EntityManager): Promise<void> {
    const stale = await manager.query<{ day: string; querierId: string }[]>(STALE);
    for (const { day, querierId } of stale) {
      await manager.query(FORGET, [day, querierId]);
      await manager.query(COUNT_AGAIN, [...boundsOf(day), querierId]);
    }
  }

  #alone(work: (manager: EntityManager) => Promise<void>): Promise<void> {
    return this.source.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [SUMS_LOCK]);
      await work(manager);
    });
  }
}

const boundsOf = (day: string): [string, string] => [startOfShanghaiDay(day), endOfShanghaiDay(day)];
