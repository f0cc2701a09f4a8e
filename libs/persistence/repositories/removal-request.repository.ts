import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { openBytes, openJson, sealBytes } from '../../platform/crypto/envelope.js';
import type { Platform } from '../../rules/words.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { RemovalRequestEntity, RemovalStatus } from '../entities/removal-request.entity.js';
import { RecordMissing } from '../record/record-errors.js';
import { commandAad } from './command.repository.js';
import { DataKeyGone, DataKeyRepository } from './data-key.repository.js';

/** A request with what its entry is called; the platform's words are opened by `answerOf`. */
export interface Removal extends Omit<
  RemovalRequestEntity,
  'sealedAnswer' | 'sealedHand' | 'term' | 'calendarRevision'
> {
  entryNo: string;
  departmentId: string;
  answerGiven: boolean;
  /** Shanghai date on which it was due before the calendar was edited; null: never moved. */
  movedFrom: string | null;
  /** The black entry still stands against the subject. */
  entryInForce: boolean;
}

/** An answer that came by letter, as the credit office records it. */
export interface HandAnswer {
  requestId: string;
  commandId: string;
  actorId: string;
  status: 'removed' | 'refused';
  at: Date;
}

/** What the officer wrote with it. */
export interface HandTexts {
  documentRef: string;
  reason: string;
}

export interface RemovalFilter {
  entryId?: string;
  status?: RemovalStatus;
  platform?: Platform;
  /** Escalated and not answered. */
  late?: boolean;
}

const SELECT = `
SELECT r.id, r.entry_id AS "entryId", e.no AS "entryNo", e.department_id AS "departmentId", r.platform, r.reference,
  r.status, r.opened_at AS "openedAt", r.due_at AS "dueAt", r.due_on AS "dueOn", r.certainty, r.sent_at AS "sentAt",
  r.receipt, r.answered_at AS "answeredAt", r.sealed_answer IS NOT NULL AS "answerGiven",
  r.answered_by AS "answeredBy", r.hand_command_id AS "handCommandId",
  (SELECT c.old->>'dueOn' FROM removal_request_change c WHERE c.request_id = r.id ORDER BY c.at DESC LIMIT 1)
    AS "movedFrom",
  r.escalated_at AS "escalatedAt", r.tries, r.tried_at AS "triedAt", r.last_error AS "lastError",
  r.still_listed_as_of AS "stillListedAsOf", e."open" AND e.state = 'recognised' AS "entryInForce"
FROM removal_request r JOIN entry e ON e.id = r.entry_id`;

/** The index `ix_removal_request_late` has these words. */
const LATE = 'r.answered_at IS NULL AND r.escalated_at IS NOT NULL';

const aadOf = (id: string): string => `removal-answer/${id}`;

/** What platforms were asked to remove from their red lists, and what they answered (R3.4). */
@Injectable()
export class RemovalRequestRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
  ) {}

  async find(id: string): Promise<Removal | null> {
    return (await this.source.query<Removal[]>(`${SELECT} WHERE r.id = $1`, [id]))[0] ?? null;
  }

  /** The last opened first. Throws BadCursor. */
  async list(filter: RemovalFilter, page: PageRequest = {}): Promise<Page<Removal>> {
    const limit = limitOf(page);
    const conditions = new Conditions()
      .addIf('r.entry_id = ?', filter.entryId)
      .addIf('r.status = ?', filter.status)
      .addIf('r.platform = ?', filter.platform)
      .addIf(`(${LATE}) = ?`, filter.late);
    if (page.cursor) {
      const parts = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add('(r.opened_at, r.id) < (?, ?)', ...parts);
    }
    const sql = `${SELECT} ${conditions.where} ORDER BY r.opened_at DESC, r.id DESC LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<Removal[]>(sql, conditions.parameters);
    return pageOf(rows, limit, ({ openedAt, id }) => [openedAt.toISOString(), id]);
  }

  /** Late ones of a department's entries (null: of all), the longest overdue first, and how many there are. */
  async late(departmentId: string | null, limit: number): Promise<{ first: Removal[]; count: number }> {
    const where = `WHERE ${LATE} AND ($1::uuid IS NULL OR e.department_id = $1)`;
    const sql = `${SELECT} ${where} ORDER BY r.due_at, r.id LIMIT $2`;
    const first = await this.source.query<Removal[]>(sql, [departmentId, limit]);
    const [row] = await this.source.query<{ count: number }[]>(
      `SELECT count(*) AS count FROM removal_request r JOIN entry e ON e.id = r.entry_id ${where}`,
      [departmentId],
    );
    return { first, count: row?.count ?? 0 };
  }

  /** The platform was spoken to; `error` is null when it answered. */
  async tried(id: string, error: string | null, at: Date): Promise<void> {
    const sql = 'UPDATE removal_request SET tries = tries + 1, tried_at = $3, last_error = $2 WHERE id = $1';
    await this.source.query(sql, [id, error, at]);
  }

  /** Handed over. Again with another receipt: the platform had lost the first. */
  async sent(id: string, receipt: string, at: Date): Promise<void> {
    await this.source.query(
      `UPDATE removal_request SET receipt = $2, sent_at = coalesce(sent_at, $3),
         status = CASE status WHEN 'open' THEN 'sent' ELSE status END
       WHERE id = $1 AND answered_at IS NULL`,
      [id, receipt, at],
    );
  }

  /** The first answer stands. Words about an entry whose information was destroyed are not kept. */
  async answered(
    { id, entryId }: Pick<Removal, 'id' | 'entryId'>,
    {
      status,
      answeredAt,
      answer,
    }: { status: 'removed' | 'refused'; answeredAt: Date; answer: string | null },
  ): Promise<void> {
    const words = answer === null ? null : await this.#sealed(id, entryId, answer);
    await this.source.query(
      `UPDATE removal_request SET status = $2, answered_at = $3, sealed_answer = $4
       WHERE id = $1 AND answered_at IS NULL`,
      [id, status, answeredAt, words],
    );
  }

  /**
   * An answer that came by letter: with it the sealed part of its command. `repeated`: this command recorded it before;
   * `answered`: another answer was first. Throws RecordMissing when the command was never kept.
   */
  async answeredByHand(answer: HandAnswer): Promise<'recorded' | 'repeated' | 'answered'> {
    const { requestId, commandId, actorId, status, at } = answer;
    const [written] = await this.source.query<[unknown[], number]>(
      `UPDATE removal_request r SET status = $3, answered_at = $4, answered_by = $5, hand_command_id = c.id,
         sealed_hand = c.sealed
       FROM command c WHERE r.id = $1 AND r.answered_at IS NULL AND c.id = $2 AND c.entry_id = r.entry_id
       RETURNING r.id`,
      [requestId, commandId, status, at, actorId],
    );
    if (written.length > 0) return 'recorded';
    const sql = `SELECT hand_command_id AS by, answered_at AS at FROM removal_request WHERE id = $1`;
    const [row] = await this.source.query<{ by: string | null; at: Date | null }[]>(sql, [requestId]);
    if (!row?.at) throw new RecordMissing('the removal request or the command');
    return row.by === commandId ? 'repeated' : 'answered';
  }

  /** What an officer wrote when recording an answer; null: none did. Throws DataKeyGone. */
  async handTextsOf({ id, entryId }: Pick<Removal, 'id' | 'entryId'>): Promise<HandTexts | null> {
    const sql = 'SELECT sealed_hand AS sealed, hand_command_id AS by FROM removal_request WHERE id = $1';
    const [row] = await this.source.query<{ sealed: Buffer | null; by: string }[]>(sql, [id]);
    if (!row?.sealed) return null;
    return openJson<HandTexts>(await this.keys.keyOf(entryId), row.sealed, commandAad(row.by));
  }

  /** The entry ended before the request was handed over: nothing is asked any more. */
  async withdrawn(id: string, at: Date): Promise<void> {
    await this.source.query(
      `UPDATE removal_request SET status = 'withdrawn', answered_at = $2 WHERE id = $1 AND status = 'open'`,
      [id, at],
    );
  }

  /** The platform's words; null: it gave none. Throws DataKeyGone. */
  async answerOf({ id, entryId }: Pick<Removal, 'id' | 'entryId'>): Promise<string | null> {
    const sql = 'SELECT sealed_answer AS sealed FROM removal_request WHERE id = $1';
    const [row] = await this.source.query<{ sealed: Buffer | null }[]>(sql, [id]);
    if (!row?.sealed) return null;
    return openBytes(await this.keys.keyOf(entryId), row.sealed, aadOf(id)).toString('utf8');
  }

  /** Its due date has passed without an answer. Idempotent. */
  async escalated(id: string, at: Date): Promise<void> {
    await this.source.query(
      `UPDATE removal_request SET escalated_at = $2
       WHERE id = $1 AND answered_at IS NULL AND escalated_at IS NULL`,
      [id, at],
    );
  }

  /** Marks what was answered `removed` before this snapshot and still stands in it. */
  async markStillListed(snapshotId: string): Promise<void> {
    await this.source.query(
      `UPDATE removal_request r SET still_listed_as_of = s.as_of
       FROM platform_snapshot s JOIN platform_listing l ON l.snapshot_id = s.id AND l.list_kind = 'red'
       WHERE s.id = $1 AND r.platform = s.platform AND r.reference = l.reference AND r.status = 'removed'
         AND r.answered_at < s.as_of`,
      [snapshotId],
    );
  }

  async #sealed(id: string, entryId: string, answer: string): Promise<Buffer | null> {
    try {
      return sealBytes(await this.keys.keyOf(entryId), Buffer.from(answer), aadOf(id));
    } catch (error) {
      if (error instanceof DataKeyGone) return null;
      throw error;
    }
  }
}
