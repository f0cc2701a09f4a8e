import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v5 as uuidFromName } from 'uuid';
import { openBytes, sealBytes } from '../../platform/crypto/envelope.js';
import type {
  NotificationChannelName,
  NotificationFacts,
  NotificationKind,
} from '../../rules/notifications/notifications.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { NotificationEntity } from '../entities/notification.entity.js';
import { DataKeyRepository } from './data-key.repository.js';

/** Namespace of the ids of notifications. */
const NOTIFICATIONS = '6f7b3f0c-2a53-4f55-9d54-6f0d1a3c8e21';

/** A notification with who reads it, as far as that is an officer. */
export interface Notification extends Omit<NotificationEntity, 'sealedAddress'> {
  /** Of the officer; null: a party. */
  readerName: string | null;
}

export interface NewNotification {
  kind: NotificationKind;
  aboutId: string;
  occasion: string;
  entryId: string | null;
  caseId: string | null;
  departmentId: string;
  /** Null: the party of the case. */
  userId: string | null;
  facts: NotificationFacts;
  /** Of the party; sealed under the case's key. */
  contact: string | null;
}

const STANDING = {
  waiting: 'n.delivered_at IS NULL AND n.given_up_at IS NULL',
  delivered: `n.delivered_at IS NOT NULL AND n.channel IN ('mail', 'webhook')`,
  putDown: `n.delivered_at IS NOT NULL AND n.channel IN ('file', 'console')`,
  givenUp: 'n.given_up_at IS NOT NULL',
} as const;
/** `putDown`: nothing reaches the reader, and somebody has to pass it on; `givenUp`: the reader's mail system refused it for good, or was away for days. */
export type NotificationStanding = keyof typeof STANDING;

export interface NotificationFilter {
  departmentId?: string | undefined;
  entryId?: string | undefined;
  caseId?: string | undefined;
  standing?: NotificationStanding | undefined;
}

const SELECT = `
SELECT n.id, n.kind, n.about_id AS "aboutId", n.occasion, n.entry_id AS "entryId", n.case_id AS "caseId",
  n.department_id AS "departmentId", n.user_id AS "userId", n.facts, n.owed_at AS "owedAt", n.followed_at AS "followedAt",
  n.channel, n.tries, n.tried_at AS "triedAt", n.last_error AS "lastError", n.delivered_at AS "deliveredAt", n.receipt,
  n.given_up_at AS "givenUpAt", u.display_name AS "readerName"
FROM notification n LEFT JOIN app_user u ON u.id = n.user_id`;

const INSERT = `
INSERT INTO notification (id, kind, about_id, occasion, entry_id, case_id, department_id, user_id, facts, sealed_address,
  owed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING`;

const aadOf = (id: string): string => `notification/${id}`;

/** Who is to be told of what, and what proves that they were (R6.3, R9.1). */
@Injectable()
export class NotificationRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
  ) {}

  /** Owes each once, however often it is asked. Throws DataKeyGone for a contact of a case whose key is gone. */
  async owe(notifications: readonly NewNotification[], at = new Date()): Promise<void> {
    for (const one of notifications) {
      const id = idOf(one);
      const { kind, aboutId, occasion, entryId, caseId, departmentId, userId, facts } = one;
      const sealed = await this.#sealed(id, one);
      const values = [id, kind, aboutId, occasion, entryId, caseId, departmentId, userId, facts, sealed, at];
      await this.source.query(INSERT, values);
    }
  }

  async find(id: string): Promise<Notification | null> {
    return (await this.source.query<Notification[]>(`${SELECT} WHERE n.id = $1`, [id]))[0] ?? null;
  }

  /** What the reader can be reached by: an officer's mail, a party's contact; null: nothing, or destroyed. */
  async contactOf(id: string): Promise<string | null> {
    const [row] = await this.source.query<{ mail: string | null; caseId: string; sealed: Buffer | null }[]>(
      `SELECT u.mail, n.case_id AS "caseId", n.sealed_address AS sealed
       FROM notification n LEFT JOIN app_user u ON u.id = n.user_id AND u.active WHERE n.id = $1`,
      [id],
    );
    if (!row?.sealed) return row?.mail ?? null;
    const key = await this.keys.keyIfAny(row.caseId);
    return key && openBytes(key, row.sealed, aadOf(id)).toString('utf8');
  }

  /** By which copies of an entry's papers were sent, oldest first. */
  papersSent(entryId: string): Promise<Notification[]> {
    const sql = `${SELECT} WHERE n.entry_id = $1 AND n.kind = 'paperSent' ORDER BY n.owed_at, n.id`;
    return this.source.query<Notification[]>(sql, [entryId]);
  }

  /** Those that no workflow has been told of, oldest first. */
  async unfollowed(limit: number): Promise<string[]> {
    const sql = 'SELECT id FROM notification WHERE followed_at IS NULL ORDER BY owed_at LIMIT $1';
    return (await this.source.query<{ id: string }[]>(sql, [limit])).map(({ id }) => id);
  }

  /** A workflow has been told. */
  async followed(id: string, at: Date): Promise<void> {
    await this.source.query('UPDATE notification SET followed_at = $2 WHERE id = $1', [id, at]);
  }

  /** An attempt went wrong. `forGood`: it is not tried again by itself. */
  async failed(
    id: string,
    { channel, error, forGood }: { channel: NotificationChannelName; error: string; forGood: boolean },
    at: Date,
  ): Promise<void> {
    await this.source.query(
      `UPDATE notification SET tries = tries + 1, tried_at = $4, channel = $2, last_error = $3,
         given_up_at = CASE WHEN $5 THEN $4::timestamptz END
       WHERE id = $1 AND delivered_at IS NULL`,
      [id, channel, error, at, forGood],
    );
  }

  /** The first proof stands. */
  async delivered(id: string, channel: NotificationChannelName, receipt: string, at: Date): Promise<void> {
    await this.source.query(
      `UPDATE notification SET tries = tries + 1, tried_at = $4, channel = $2, last_error = NULL, delivered_at = $4,
         receipt = $3, given_up_at = NULL
       WHERE id = $1 AND delivered_at IS NULL`,
      [id, channel, receipt, at],
    );
  }

  /** What has no proof is tried at once, and what was given up is owed once more; a workflow is told of it anew. */
  async again(id: string, at: Date): Promise<void> {
    const sql = `UPDATE notification SET given_up_at = NULL, owed_at = $2, followed_at = NULL
      WHERE id = $1 AND delivered_at IS NULL`;
    await this.source.query(sql, [id, at]);
  }

  /** The latest first. Throws BadCursor. */
  async list(filter: NotificationFilter, page: PageRequest = {}): Promise<Page<Notification>> {
    const limit = limitOf(page);
    const conditions = new Conditions()
      .addIf('n.department_id = ?', filter.departmentId)
      .addIf('n.entry_id = ?', filter.entryId)
      .addIf('n.case_id = ?', filter.caseId);
    if (filter.standing) conditions.add(STANDING[filter.standing]);
    if (page.cursor) {
      const parts = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add('(n.owed_at, n.id) < (?, ?)', ...parts);
    }
    const sql = `${SELECT} ${conditions.where} ORDER BY n.owed_at DESC, n.id DESC LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<Notification[]>(sql, conditions.parameters);
    return pageOf(rows, limit, ({ owedAt, id }) => [owedAt.toISOString(), id]);
  }

  async #sealed(id: string, { caseId, contact }: NewNotification): Promise<Buffer | null> {
    if (!caseId || !contact) return null;
    return sealBytes(await this.keys.keyOf(caseId), Buffer.from(contact), aadOf(id));
  }
}

const idOf = ({ kind, aboutId, occasion, userId }: NewNotification): string =>
  uuidFromName([kind, aboutId, occasion, userId ?? 'party'].join('/'), NOTIFICATIONS);
