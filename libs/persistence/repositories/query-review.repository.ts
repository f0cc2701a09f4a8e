import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { openBytes, sealBytes } from '../../platform/crypto/envelope.js';
import { ORDINARY, type QuerierDay, type ReviewVerdict } from '../../rules/oversight/anomalies.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { QueryRegisterEntity } from '../entities/query-register.entity.js';
import { DataKeyRepository } from './data-key.repository.js';

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

const DAY = "(q.at AT TIME ZONE 'Asia/Shanghai')::date";
const HOUR = "extract(hour FROM q.at AT TIME ZONE 'Asia/Shanghai')";
const QUERIER = 'coalesce(q.credential_id, q.user_id)';

/** The thirty days before the first are read too, for what is usual. */
const DAYS = `
WITH look AS (
  SELECT q.*, ${QUERIER} AS querier, ${DAY} AS day FROM query_register q
  WHERE q.at >= $1::timestamptz - interval '30 days' AND q.at < $2
), touched AS (
  SELECT querier, day, root, count(*) AS times FROM look, unnest(found || suggested) AS root GROUP BY 1, 2, 3
), subject AS (
  SELECT querier, day, count(*)::int AS subjects, max(times)::int AS most,
    avg(count(*)) OVER (PARTITION BY querier ORDER BY day
      RANGE BETWEEN interval '30 days' PRECEDING AND interval '1 day' PRECEDING)::float AS usual
  FROM touched GROUP BY querier, day
), said AS (
  SELECT DISTINCT ON (r.query_id) r.query_id, r.verdict FROM query_review r JOIN look ON look.id = r.query_id
  ORDER BY r.query_id, r.at DESC
)
SELECT q.day::text AS day, q.querier AS "querierId", bool_or(q.credential_id IS NOT NULL) AS system,
  (array_agg(q.department_id))[1] AS "departmentId", count(*)::int AS looks, sum(q.asked)::int AS asked,
  sum(cardinality(q.missed))::int AS missed,
  count(*) FILTER (WHERE ${HOUR} < $3 OR ${HOUR} >= $4)::int AS "outsideHours",
  coalesce(max(s.subjects), 0) AS subjects, coalesce(max(s.most), 0) AS "mostAtOne", max(s.usual) AS "usualSubjects",
  count(said.verdict)::int AS reviewed, count(*) FILTER (WHERE said.verdict <> 'inOrder')::int AS open,
  EXISTS (SELECT FROM query_register b WHERE coalesce(b.credential_id, b.user_id) = q.querier
      AND b.at < min(q.at) AND ${DAY.replaceAll('q.', 'b.')} < q.day AND b.at >= q.day - interval '90 days')
    AND EXISTS (SELECT FROM unnest(array_agg(DISTINCT q.ip)) AS now(ip) WHERE NOT EXISTS (
      SELECT FROM query_register b WHERE coalesce(b.credential_id, b.user_id) = q.querier AND b.ip = now.ip
        AND ${DAY.replaceAll('q.', 'b.')} < q.day AND b.at >= q.day - interval '90 days')) AS "newAddress"
FROM look q LEFT JOIN subject s ON s.querier = q.querier AND s.day = q.day LEFT JOIN said ON said.query_id = q.id
WHERE q.at >= $1 GROUP BY q.day, q.querier ORDER BY q.day DESC, q.querier`;

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
  ) {}

  /** Who looked at how much on each day between two instants, the latest day first. */
  days(from: Date, until: Date): Promise<CountedDay[]> {
    return this.source.query<CountedDay[]>(DAYS, [from, until, ORDINARY.fromHour, ORDINARY.toHour]);
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
