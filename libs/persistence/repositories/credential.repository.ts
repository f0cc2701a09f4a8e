import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { prepared, type Statement } from '../prepared.js';
import type { CredentialEntity } from '../entities/credential.entity.js';

export type Credential = Omit<CredentialEntity, 'secretHash' | 'previousHash'> & { lastUsedAt: Date | null };
export type NewCredential = Omit<
  CredentialEntity,
  'previousHash' | 'previousUntil' | 'rotatedAt' | 'revokedAt'
>;

/** A call with a secret that is known. `overQuota`: seconds until it may come again; null: it may go on. */
export type Presented =
  | { standing: 'good'; credential: Credential; overQuota: number | null }
  | { standing: 'expired' | 'revoked'; credential: Credential };

const COLUMNS = `c.id, c.name, c.party, c.department_id AS "departmentId", c.body, c.scopes, c.prefix,
  c.previous_until AS "previousUntil", c.per_minute AS "perMinute", c.per_day AS "perDay", c.created_by AS "createdBy",
  c.created_at AS "createdAt", c.rotated_at AS "rotatedAt", c.expires_at AS "expiresAt", c.revoked_at AS "revokedAt"`;
const SELECT = `SELECT ${COLUMNS}, u.last_at AS "lastUsedAt"
  FROM credential c LEFT JOIN credential_use u ON u.credential_id = c.id`;

/**
 * Finds whose secret it is and counts the call, in one statement and by the database's clock: any number of gateways
 * count as one. A call too many counts too; windows end by the clock, so that nobody locks himself out. The count
 * does not wait for the disk: after a crash of the database the calls of its last moment may be asked once more.
 */
const presented = (whose: string): string => `
WITH found AS (
  SELECT c.* FROM credential c WHERE ${whose}
),
counted AS (
  INSERT INTO credential_use AS u (credential_id, minute, in_minute, day, in_day, last_at)
  SELECT id, date_trunc('minute', now()), 1, (now() AT TIME ZONE 'Asia/Shanghai')::date, 1, now()
  FROM found WHERE revoked_at IS NULL AND expires_at > now()
  ON CONFLICT (credential_id) DO UPDATE SET
    minute = excluded.minute, day = excluded.day, last_at = excluded.last_at,
    in_minute = CASE WHEN u.minute = excluded.minute THEN u.in_minute ELSE 0 END + 1,
    in_day = CASE WHEN u.day = excluded.day THEN u.in_day ELSE 0 END + 1
  RETURNING *, set_config('synchronous_commit', 'off', true)
)
SELECT ${COLUMNS}, u.last_at AS "lastUsedAt",
  CASE WHEN c.revoked_at IS NOT NULL THEN 'revoked' WHEN c.expires_at <= now() THEN 'expired' ELSE 'good' END AS standing,
  CASE
    WHEN u.in_day > c.per_day
      THEN extract(epoch FROM ((u.day + 1)::timestamp AT TIME ZONE 'Asia/Shanghai') - now())
    WHEN u.in_minute > c.per_minute THEN extract(epoch FROM u.minute + interval '1 minute' - now())
  END::float8 AS "overQuota"
FROM found c LEFT JOIN counted u ON u.credential_id = c.id`;
export const PRESENTED: Statement = {
  name: 'credential-presented',
  sql: presented('c.secret_hash = $1 OR (c.previous_hash = $1 AND c.previous_until > now())'),
};
const PRESENTED_BY_ID: Statement = { name: 'credential-presented-by-id', sql: presented('c.id = $1') };

/** Of the credential $1 at $3, and of its secret $2. */
const STANDING = 'id = $1 AND revoked_at IS NULL AND expires_at > $3';
const HAS_SECRET = '$2 IN (secret_hash, previous_hash)';

/** What systems show instead of a session (R10.2). */
@Injectable()
export class CredentialRepository {
  constructor(private readonly source: DataSource) {}

  /** Null when nobody has this secret. */
  present(secretHash: Buffer): Promise<Presented | null> {
    return this.#presented(PRESENTED, secretHash);
  }

  /** A call on behalf of a credential that has handed out a ticket. */
  presentById(id: string): Promise<Presented | null> {
    return this.#presented(PRESENTED_BY_ID, id);
  }

  async #presented(statement: Statement, key: Buffer | string): Promise<Presented | null> {
    type Row = Credential & { standing: Presented['standing']; overQuota: number | null };
    const [row] = await prepared<Row>(this.source, statement, [key]);
    if (!row) return null;
    const { standing, overQuota, ...credential } = row;
    if (standing !== 'good') return { standing, credential };
    return { standing, credential, overQuota: overQuota === null ? null : Math.max(1, Math.ceil(overQuota)) };
  }

  async find(id: string): Promise<Credential | null> {
    return (await this.source.query<Credential[]>(`${SELECT} WHERE c.id = $1`, [id]))[0] ?? null;
  }

  /** Newest first. */
  list(): Promise<Credential[]> {
    return this.source.query<Credential[]>(`${SELECT} ORDER BY c.created_at DESC, c.id`);
  }

  /** Idempotent by its id. */
  async create(credential: NewCredential): Promise<void> {
    const { id, name, party, departmentId, scopes, prefix, secretHash, perMinute, perDay } = credential;
    const { body, createdBy, createdAt, expiresAt } = credential;
    await this.source.query(
      `INSERT INTO credential (id, name, party, department_id, scopes, prefix, secret_hash, per_minute, per_day,
         created_by, created_at, expires_at, body)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (id) DO NOTHING`,
      [
        ...[id, name, party, departmentId, scopes, prefix, secretHash, perMinute, perDay],
        ...[createdBy, createdAt, expiresAt, body],
      ],
    );
  }

  /** A new secret, once; the one in use stays good until `graceUntil`. False when the credential has ended. */
  async rotate(
    id: string,
    secret: { hash: Buffer; prefix: string },
    at: Date,
    graceUntil: Date,
  ): Promise<boolean> {
    await this.source.query(
      `UPDATE credential SET previous_hash = secret_hash, previous_until = $5, secret_hash = $2, prefix = $4,
         rotated_at = $3 WHERE ${STANDING} AND (${HAS_SECRET}) IS NOT TRUE`,
      [id, secret.hash, at, secret.prefix, graceUntil],
    );
    const done = `SELECT id FROM credential WHERE ${STANDING} AND ${HAS_SECRET}`;
    const rows = await this.source.query<unknown[]>(done, [id, secret.hash, at]);
    return rows.length > 0;
  }

  /** At once and for good. The first time stands. */
  async revoke(id: string, at: Date): Promise<void> {
    const sql = 'UPDATE credential SET revoked_at = coalesce(revoked_at, $2) WHERE id = $1';
    await this.source.query(sql, [id, at]);
  }
}
