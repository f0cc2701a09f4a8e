import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays } from '../../rules/calendar/dates.js';
import { openBytes, sealBytes } from '../../platform/crypto/envelope.js';
import type { QuerierDay, ReviewVerdict } from '../../rules/oversight/anomalies.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { QueryRegisterEntity } from '../entities/query-register.entity.js';
import { DataKeyRepository } from './data-key.repository.js';
import { LOOK_DAYS, LookSumsRepository } from './look-sums.repository.js';

/** One querier's looks of one Shanghai day; whether the day is worked only the calendar knows. */
export interface CountedDay extends Omit<QuerierDay, 'workingDay'> {
  day: string;
  querierId: string;
  departmentId: string | null;
  looks: number;
  reviewed: number;
  /** Whose last review is no `inOrder`. */
  open: number;
}

/** A look with the last that a reviewer said of it. */
export interface ReviewedLook extends Omit<QueryRegisterEntity, 'found' | 'suggested' | 'missed'> {
  found: number;
  suggested: number;
  missed: number;
  review: { at: Date; reviewerId: string; verdict: ReviewVerdict; note: string | null } | null;
}

export interface Review {
  reviewerId: string;
  verdict: ReviewVerdict;
  note: string | null;
}

const QUERIER = 'coalesce(q.credential_id, q.user_id)';

/** For what is usual, and whence one usually asks, the days before the first are read too. */
const DAYS_BEFORE = 90;
const BEFORE = (days: number) => `PARTITION BY querier_id ORDER BY day
      RANGE BETWEEN interval '${String(days)} days' PRECEDING AND interval '1 day' PRECEDING`;

const DAYS = `
WITH look_days AS (${LOOK_DAYS}), address AS (
  SELECT day, querier_id, lag(day) OVER (PARTITION BY querier_id, ip ORDER BY day) AS before
  FROM look_days, unnest(addresses) AS ip
), fresh AS (
  SELECT day, querier_id FROM address WHERE before IS NULL OR before < day - ${String(DAYS_BEFORE)} GROUP BY 1, 2
), compared AS (
  SELECT *, avg(subjects::float) FILTER (WHERE subjects > 0) OVER (${BEFORE(30)}) AS usual,
    count(*) OVER (${BEFORE(DAYS_BEFORE)}) > 0 AS active
  FROM look_days
)
SELECT c.day::text AS day, c.querier_id AS "querierId", c.system, c.department_id AS "departmentId", c.looks,
  c.asked::bigint AS asked, c.missed::bigint AS missed, c.outside_hours AS "outsideHours", c.subjects,
  c.most_at_one AS "mostAtOne", c.usual AS "usualSubjects", c.reviewed, c."open",
  c.active AND f.day IS NOT NULL AS "newAddress"
FROM compared c LEFT JOIN fresh f USING (day, querier_id)
WHERE c.day >= $4 ORDER BY c.day DESC, c.querier_id`;

const LOOK = `q.id, q.at, q.kind, q.credential_id AS "credentialId", q.user_id AS "userId",
  q.department_id AS "departmentId", q.purpose, q.entry_id AS "entryId", q.sealed_text AS "sealedText", q.asked,
  cardinality(q.found) AS found, cardinality(q.suggested) AS suggested, cardinality(q.missed) AS missed, q.ip,
  q.correlation_id AS "correlationId"`;

const aadOf = (id: string): string => `query-review/${id}`;

/** The register as its reviewers read it, and what they say of it (R10.1). */
@Injectable()
export class QueryReviewRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
    private readonly sums: LookSumsRepository,
  ) {}

  /** Who looked at how much on each of these Shanghai days, the latest day first. */
  async days(from: string, to: string): Promise<CountedDay[]> {
    const first = addDays(from, -DAYS_BEFORE);
    const open = await this.sums.close(first, to);
    return this.source.query<CountedDay[]>(DAYS, [first, open, to, from]);
  }

  /** One querier's looks between two instants, the latest first. Throws BadCursor. */
  async looks(
    querierId: string,
    from: Date,
    until: Date,
    page: PageRequest = {},
  ): Promise<Page<ReviewedLook>> {
    const limit = limitOf(page);
    const conditions = new Conditions()
      .add('(q.credential_id = ? OR q.user_id = ?)', querierId, querierId)
      .add('q.at >= ? AND q.at < ?', from, until);
    if (page.cursor)
      conditions.add(
        '(q.at, q.id) < (?, ?)',
        ...decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]),
      );
    const sql = `SELECT ${LOOK} FROM query_register q ${conditions.where}
      ORDER BY q.at DESC, q.id DESC LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<ReviewedLook[]>(sql, conditions.parameters);
    const reviews = await this.#reviewsOf(rows);
    const reviewed = rows.map((row) => ({ ...row, review: reviews.get(row.id) ?? null }));
    return pageOf(reviewed, limit, ({ at, id }) => [at.toISOString(), id]);
  }

  /** Whose looks these are; those that do not exist are left out. */
  queriersOf(queryIds: readonly string[]): Promise<{ id: string; querierId: string }[]> {
    const sql = `SELECT q.id, ${QUERIER} AS "querierId" FROM query_register q WHERE q.id = ANY($1)`;
    return this.source.query(sql, [queryIds]);
  }

  /** Every look of one querier between two instants that nobody has reviewed yet. */
  async unreviewed(querierId: string, from: Date, until: Date): Promise<string[]> {
    const sql = `SELECT q.id FROM query_register q WHERE (q.credential_id = $1 OR q.user_id = $1)
      AND q.at >= $2 AND q.at < $3 AND NOT EXISTS (SELECT FROM query_review r WHERE r.query_id = q.id)`;
    const rows = await this.source.query<{ id: string }[]>(sql, [querierId, from, until]);
    return rows.map(({ id }) => id);
  }

  /** Says the same of many looks of one querier. */
  async review(querierId: string, queryIds: readonly string[], review: Review, at: Date): Promise<void> {
    const { reviewerId, verdict, note } = review;
    const key = note === null ? null : await this.keys.ensure(querierId, 'querier');
    const ids = queryIds.map(() => randomUUID());
    const notes = ids.map((id) => key && sealBytes(key, Buffer.from(note!), aadOf(id)));
    await this.source.query(
      `INSERT INTO query_review (id, query_id, at, reviewer_id, verdict, sealed_note)
       SELECT r.id, r.query_id, $3, $4, $5, r.note FROM unnest($1::uuid[], $2::uuid[], $6::bytea[]) AS r(id, query_id, note)`,
      [ids, queryIds, at, reviewerId, verdict, notes],
    );
  }

  async #reviewsOf(looks: readonly ReviewedLook[]): Promise<Map<string, ReviewedLook['review']>> {
    interface Row {
      id: string;
      queryId: string;
      at: Date;
      reviewerId: string;
      verdict: ReviewVerdict;
      sealedNote: Buffer | null;
    }
    const rows = await this.source.query<Row[]>(
      `SELECT DISTINCT ON (query_id) id, query_id AS "queryId", at, reviewer_id AS "reviewerId", verdict,
         sealed_note AS "sealedNote"
       FROM query_review WHERE query_id = ANY($1) ORDER BY query_id, at DESC`,
      [looks.map(({ id }) => id)],
    );
    const queriers = new Map(looks.map(({ id, credentialId, userId }) => [id, (credentialId ?? userId)!]));
    const keys = await this.keys.keysOf([...new Set(queriers.values())]);
    const noteOf = ({ id, queryId, sealedNote }: Row): string | null => {
      const key = keys.get(queriers.get(queryId)!);
      return key && sealedNote ? openBytes(key, sealedNote, aadOf(id)).toString('utf8') : null;
    };
    return new Map(
      rows.map((row) => {
        const { at, reviewerId, verdict } = row;
        return [row.queryId, { at, reviewerId, verdict, note: noteOf(row) }];
      }),
    );
  }
}
