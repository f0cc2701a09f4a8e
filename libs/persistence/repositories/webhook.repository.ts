import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { openBytes, sealBytes } from '../../platform/crypto/envelope.js';
import type { SystemParty } from '../../rules/systems.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { WebhookDeliveryEntity } from '../entities/webhook-delivery.entity.js';
import type { WebhookEntity } from '../entities/webhook.entity.js';
import { DataKeyRepository } from './data-key.repository.js';

/** A webhook with whose it is. `live`: it is told of changes. */
export interface Webhook extends Omit<WebhookEntity, 'sealedSecret' | 'deletedAt' | 'fromPosition'> {
  fromPosition: number;
  credentialName: string;
  party: SystemParty;
  live: boolean;
  /** Deliveries without an answer 2xx, but for those that were skipped. */
  owed: number;
  /** The delivery that was not taken and that the others wait for; null: none. */
  heldBy: string | null;
}
export type NewWebhook = Pick<
  Webhook,
  'id' | 'credentialId' | 'url' | 'lists' | 'createdAt' | 'fromPosition'
>;

export interface Delivery extends Omit<WebhookDeliveryEntity, 'position'> {
  position: number;
  entryNo: string;
}
export type NewDelivery = Pick<Delivery, 'id' | 'webhookId' | 'position' | 'entryId' | 'seq' | 'occasion'>;

export interface Attempt {
  status: number | null;
  error: string | null;
  delivered: boolean;
  at: Date;
}

const OWED = 'd.delivered_at IS NULL AND d.skipped_at IS NULL';
const LIVE = `w.disabled_at IS NULL AND w.deleted_at IS NULL AND c.revoked_at IS NULL AND c.expires_at > now()`;
const SELECT = `
SELECT w.id, w.credential_id AS "credentialId", w.url, w.lists, w.created_at AS "createdAt", w.from_position::float8 AS "fromPosition",
  w.failing_since AS "failingSince", w.disabled_at AS "disabledAt", w.disabled_why AS "disabledWhy",
  c.name AS "credentialName", c.party, ${LIVE} AS live,
  (SELECT count(*)::int FROM webhook_delivery d WHERE d.webhook_id = w.id AND ${OWED}) AS owed,
  (SELECT d.id FROM webhook_delivery d WHERE d.webhook_id = w.id AND ${OWED} AND d.attempts > 0
     AND w.failing_since IS NOT NULL ORDER BY d.position LIMIT 1) AS "heldBy"
FROM webhook w JOIN credential c ON c.id = w.credential_id`;

const DELIVERIES = `
SELECT d.id, d.webhook_id AS "webhookId", d.position::float8 AS position, d.entry_id AS "entryId", d.seq, d.occasion,
  d.followed_at AS "followedAt", d.attempts, d.last_at AS "lastAt", d.last_status AS "lastStatus",
  d.last_error AS "lastError", d.delivered_at AS "deliveredAt", d.skipped_at AS "skippedAt", e.no AS "entryNo"
FROM webhook_delivery d JOIN entry e ON e.id = d.entry_id`;

const OWE = `
INSERT INTO webhook_delivery (id, webhook_id, position, entry_id, seq, occasion)
SELECT id, "webhookId", position, "entryId", seq, occasion
FROM jsonb_to_recordset($1) AS g(id uuid, "webhookId" uuid, position bigint, "entryId" uuid, seq int, occasion text)`;
const AGAIN = 'SET delivered_at = NULL, skipped_at = NULL, followed_at = NULL';

const aadOf = (id: string): string => `webhook/${id}`;

/** Where systems want to be told of changes, and what they have been told (R7.3). */
@Injectable()
export class WebhookRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
  ) {}

  /** False when it was there already: the request is a repeat. */
  async create(webhook: NewWebhook, secret: string): Promise<boolean> {
    const { id, credentialId, url, lists, createdAt, fromPosition } = webhook;
    const key = await this.keys.ensure(id, 'webhook');
    const sealed = sealBytes(key, Buffer.from(secret), aadOf(id));
    const rows = await this.source.query<unknown[]>(
      `INSERT INTO webhook (id, credential_id, url, lists, sealed_secret, created_at, from_position)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, credentialId, url, lists, sealed, createdAt, fromPosition],
    );
    return rows.length > 0;
  }

  async find(id: string): Promise<Webhook | null> {
    const sql = `${SELECT} WHERE w.id = $1 AND w.deleted_at IS NULL`;
    return (await this.source.query<Webhook[]>(sql, [id]))[0] ?? null;
  }

  /** Newest first; of all credentials, or of one. */
  list(credentialId: string | null): Promise<Webhook[]> {
    const sql = `${SELECT} WHERE w.deleted_at IS NULL AND ($1::uuid IS NULL OR w.credential_id = $1)
      ORDER BY w.created_at DESC, w.id`;
    return this.source.query<Webhook[]>(sql, [credentialId]);
  }

  live(manager: EntityManager = this.source.manager): Promise<Webhook[]> {
    return manager.query<Webhook[]>(`${SELECT} WHERE ${LIVE}`);
  }

  async secretOf(id: string): Promise<string> {
    const sql = 'SELECT sealed_secret AS sealed FROM webhook WHERE id = $1';
    const [row] = await this.source.query<{ sealed: Buffer }[]>(sql, [id]);
    return openBytes(await this.keys.keyOf(id), row!.sealed, aadOf(id)).toString('utf8');
  }

  /** Idempotent by webhook and event. */
  async owe(manager: EntityManager, deliveries: readonly NewDelivery[]): Promise<void> {
    if (deliveries.length > 0)
      await manager.query(`${OWE} ON CONFLICT DO NOTHING`, [JSON.stringify(deliveries)]);
  }

  /** Owes them once more, those too that were delivered before. */
  async oweAgain(deliveries: readonly NewDelivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    const sql = `${OWE} ON CONFLICT (webhook_id, entry_id, seq) DO UPDATE ${AGAIN}`;
    await this.source.query(sql, [JSON.stringify(deliveries)]);
  }

  /** Live webhooks with a delivery that no workflow has been told of. */
  unfollowed(limit: number): Promise<{ webhookId: string; deliveryIds: string[] }[]> {
    const sql = `SELECT w.id AS "webhookId", array_agg(d.id) AS "deliveryIds"
      FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id JOIN credential c ON c.id = w.credential_id
      WHERE d.followed_at IS NULL AND ${LIVE} GROUP BY w.id LIMIT $1`;
    return this.source.query(sql, [limit]);
  }

  /** A workflow has been told of these. */
  async followed(deliveryIds: readonly string[], at: Date): Promise<void> {
    const sql = 'UPDATE webhook_delivery SET followed_at = $2 WHERE id = ANY($1)';
    await this.source.query(sql, [deliveryIds, at]);
  }

  /** In the order of the feed. */
  owed(webhookId: string, limit: number): Promise<Delivery[]> {
    const sql = `${DELIVERIES} WHERE d.webhook_id = $1 AND ${OWED} ORDER BY d.position LIMIT $2`;
    return this.source.query<Delivery[]>(sql, [webhookId, limit]);
  }

  /** How an attempt went. Answers since when the webhook has been failing; null: it is not. */
  async attempted(
    { id, webhookId }: Pick<Delivery, 'id' | 'webhookId'>,
    { status, error, delivered, at }: Attempt,
  ): Promise<Date | null> {
    return this.source.transaction(async (manager) => {
      await manager.query(
        `UPDATE webhook_delivery SET attempts = attempts + 1, last_at = $2, last_status = $3, last_error = $4,
           delivered_at = CASE WHEN $5 THEN $2::timestamptz END, skipped_at = CASE WHEN $5 THEN NULL ELSE skipped_at END
         WHERE id = $1`,
        [id, at, status, error, delivered],
      );
      const [rows] = await manager.query<[{ since: Date | null }[], number]>(
        `UPDATE webhook SET failing_since = CASE WHEN $3 THEN NULL ELSE coalesce(failing_since, $2) END
         WHERE id = $1 RETURNING failing_since AS since`,
        [webhookId, at, delivered],
      );
      return rows[0]?.since ?? null;
    });
  }

  async disable(id: string, why: WebhookEntity['disabledWhy'], at: Date): Promise<void> {
    const sql =
      'UPDATE webhook SET disabled_at = $3, disabled_why = $2 WHERE id = $1 AND disabled_at IS NULL';
    await this.source.query(sql, [id, why, at]);
  }

  async enable(id: string): Promise<void> {
    const sql =
      'UPDATE webhook SET disabled_at = NULL, disabled_why = NULL, failing_since = NULL WHERE id = $1';
    await this.source.query(sql, [id]);
  }

  /** For good; its secret is destroyed, what it was told stays on record. */
  async remove(id: string, at: Date): Promise<void> {
    await this.source.transaction(async (manager) => {
      await this.keys.destroy(id, at, manager);
      await manager.query('UPDATE webhook SET deleted_at = $2 WHERE id = $1 AND deleted_at IS NULL', [
        id,
        at,
      ]);
    });
  }

  /** The latest first. Throws BadCursor. */
  async deliveries(webhookId: string, page: PageRequest = {}): Promise<Page<Delivery>> {
    const limit = limitOf(page);
    const before = page.cursor ? decodeCursor(page.cursor, [PATTERNS.number])[0]! : null;
    const sql = `${DELIVERIES} WHERE d.webhook_id = $1 AND ($2::bigint IS NULL OR d.position < $2)
      ORDER BY d.position DESC LIMIT $3`;
    const rows = await this.source.query<Delivery[]>(sql, [webhookId, before, limit + 1]);
    return pageOf(rows, limit, ({ position }) => [position]);
  }

  /** What was not taken holds up the others no longer. False: there is no delivery of this id. */
  async skip(webhookId: string, id: string, at: Date): Promise<boolean> {
    const sql = `UPDATE webhook_delivery
      SET skipped_at = CASE WHEN delivered_at IS NULL THEN coalesce(skipped_at, $3) END
      WHERE webhook_id = $1 AND id = $2`;
    const [, count] = await this.source.query<[unknown[], number]>(sql, [webhookId, id, at]);
    return count > 0;
  }

  /** One delivery once more. False: there is none of this id. */
  async again(webhookId: string, id: string): Promise<boolean> {
    const sql = `UPDATE webhook_delivery ${AGAIN} WHERE webhook_id = $1 AND id = $2`;
    const [, count] = await this.source.query<[unknown[], number]>(sql, [webhookId, id]);
    return count > 0;
  }
}
