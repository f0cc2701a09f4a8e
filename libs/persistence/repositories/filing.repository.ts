import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import { FILING_ARTICLE, FILING_DEADLINES, type Recipient } from '../../rules/sharing/recipients.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { FilingEntity } from '../entities/filing.entity.js';
import { appendToLedger } from '../record/ledger.js';

export type FilingToOpen = Pick<
  FilingEntity,
  | 'id'
  | 'entryId'
  | 'seq'
  | 'occasion'
  | 'recipient'
  | 'openedAt'
  | 'term'
  | 'countedFrom'
  | 'dueAt'
  | 'dueOn'
  | 'certainty'
  | 'explanation'
  | 'calendarRevision'
>;

/** A filing with what its entry is called. */
export interface Filing extends Omit<FilingEntity, 'contentHash' | 'explanation' | 'term'> {
  entryNo: string;
  listKind: string;
  departmentId: string;
}

export interface FilingFilter {
  entryId?: string;
  recipient?: Recipient;
  departmentId?: string;
  standing?: FilingStanding;
}

/** How many were due, and how many of them had their receipt in time. */
export interface OnTime {
  recipient: Recipient;
  due: number;
  onTime: number;
  open: number;
  late: number;
}

const COLUMNS = `f.id, f.entry_id AS "entryId", f.seq, f.occasion, f.recipient, f.opened_at AS "openedAt",
  f.counted_from AS "countedFrom", f.due_at AS "dueAt", f.due_on AS "dueOn", f.certainty,
  f.calendar_revision AS "calendarRevision", f.followed_at AS "followedAt", f.tries, f.tried_at AS "triedAt",
  f.last_error AS "lastError", f.sent_at AS "sentAt", f.receipt, f.received_at AS "receivedAt", f.rung,
  f.rung_at AS "rungAt", e.no AS "entryNo", e.list_kind AS "listKind", e.department_id AS "departmentId"`;
const SELECT = `SELECT ${COLUMNS} FROM filing f JOIN entry e ON e.id = f.entry_id`;

const OPEN = `
INSERT INTO filing (id, entry_id, seq, occasion, recipient, opened_at, term, counted_from, due_at, due_on, certainty,
  explanation, calendar_revision)
SELECT id, "entryId", seq, occasion, recipient, "openedAt", term, "countedFrom", "dueAt", "dueOn", certainty,
  explanation, "calendarRevision"
FROM jsonb_to_recordset($1) AS g(id uuid, "entryId" uuid, seq int, occasion text, recipient text,
  "openedAt" timestamptz, term jsonb, "countedFrom" text, "dueAt" timestamptz, "dueOn" date, certainty text,
  explanation jsonb, "calendarRevision" int)
ON CONFLICT DO NOTHING`;

const STANDING = {
  open: 'f.received_at IS NULL',
  late: 'f.received_at IS NULL AND f.due_at <= now()',
  received: 'f.received_at IS NOT NULL',
  receivedLate: 'f.received_at > f.due_at',
} as const;
/** `open`: no receipt yet; `late`: no receipt though due; `receivedLate`: a receipt, but after the due date. */
export type FilingStanding = keyof typeof STANDING;

/** What is filed with whom, from its opening to the receipt (§九, R6.3). */
@Injectable()
export class FilingRepository {
  constructor(private readonly source: DataSource) {}

  /** Idempotent by event and recipient. */
  async open(manager: EntityManager, filings: readonly FilingToOpen[]): Promise<void> {
    if (filings.length > 0) await manager.query(OPEN, [JSON.stringify(filings)]);
  }

  async find(id: string): Promise<Filing | null> {
    return (await this.source.query<Filing[]>(`${SELECT} WHERE f.id = $1`, [id]))[0] ?? null;
  }

  /** Those of an entry without a receipt, in the order of its events. */
  openOf(entryId: string): Promise<Filing[]> {
    const sql = `${SELECT} WHERE f.entry_id = $1 AND f.received_at IS NULL ORDER BY f.seq, f.recipient`;
    return this.source.query<Filing[]>(sql, [entryId]);
  }

  /** Filings that no workflow has been told of, by entry. */
  unfollowed(limit: number): Promise<{ entryId: string; filingIds: string[] }[]> {
    return this.source.query(
      `SELECT entry_id AS "entryId", array_agg(id) AS "filingIds" FROM filing
       WHERE followed_at IS NULL GROUP BY entry_id LIMIT $1`,
      [limit],
    );
  }

  /** A workflow has been told. */
  async followed(filingIds: readonly string[], at: Date): Promise<void> {
    await this.source.query('UPDATE filing SET followed_at = $2 WHERE id = ANY($1)', [filingIds, at]);
  }

  /** The soonest due first. Throws BadCursor. */
  async list(filter: FilingFilter, page: PageRequest = {}): Promise<Page<Filing>> {
    const limit = limitOf(page);
    const conditions = new Conditions()
      .addIf('f.entry_id = ?', filter.entryId)
      .addIf('f.recipient = ?', filter.recipient)
      .addIf('e.department_id = ?', filter.departmentId);
    if (filter.standing) conditions.add(STANDING[filter.standing]);
    if (page.cursor) {
      const parts = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add('(f.due_at, f.id) > (?, ?)', ...parts);
    }
    const sql = `${SELECT} ${conditions.where} ORDER BY f.due_at, f.id LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<Filing[]>(sql, conditions.parameters);
    return pageOf(rows, limit, ({ dueAt, id }) => [dueAt.toISOString(), id]);
  }

  /** On-time rates of what fell due between two instants (R6.3). */
  onTime(from: Date, to: Date, departmentId: string | null): Promise<OnTime[]> {
    return this.source.query<OnTime[]>(
      `SELECT f.recipient, count(*)::int AS due,
         count(*) FILTER (WHERE f.received_at <= f.due_at)::int AS "onTime",
         count(*) FILTER (WHERE f.received_at IS NULL)::int AS open,
         count(*) FILTER (WHERE f.received_at IS NULL AND f.due_at <= now())::int AS late
       FROM filing f JOIN entry e ON e.id = f.entry_id
       WHERE f.due_at >= $1 AND f.due_at < $2 AND ($3::uuid IS NULL OR e.department_id = $3)
       GROUP BY f.recipient ORDER BY f.recipient`,
      [from, to, departmentId],
    );
  }

  /** The recipient was spoken to; `error` is null when it answered. */
  async tried(id: string, error: string | null, at: Date): Promise<void> {
    const sql = 'UPDATE filing SET tries = tries + 1, tried_at = $3, last_error = $2 WHERE id = $1';
    await this.source.query(sql, [id, error, at]);
  }

  /** Handed over; the recipient may still have to say that it has it. */
  async sent(id: string, contentHash: Buffer, at: Date): Promise<void> {
    const sql = 'UPDATE filing SET sent_at = coalesce(sent_at, $3), content_hash = $2 WHERE id = $1';
    await this.source.query(sql, [id, contentHash, at]);
  }

  /** The recipient has it: the receipt, and `filed` in the entry's chain, in one transaction. The first stands. */
  async received(filing: Filing, receipt: string, at: Date): Promise<void> {
    const { id, entryId, seq, occasion, recipient } = filing;
    await this.source.transaction(async (manager) => {
      await appendToLedger(manager, {
        ...{ entryId, id, type: 'filed', at: at.toISOString(), article: FILING_ARTICLE },
        data: { recipient, occasion, ofSeq: seq, receipt },
        ...(occasion === 'recognition' && { meets: FILING_DEADLINES[recipient] }),
      });
      const sql =
        'UPDATE filing SET receipt = $2, received_at = $3, last_error = NULL WHERE id = $1 AND received_at IS NULL';
      await manager.query(sql, [id, receipt, at]);
    });
  }

  /** A rung of the ladder was reached without a receipt. Idempotent. */
  async climbed(id: string, rung: FilingRung['role'], at: Date): Promise<void> {
    const sql = 'UPDATE filing SET rung = $2, rung_at = $3 WHERE id = $1 AND received_at IS NULL';
    await this.source.query(sql, [id, rung, at]);
  }
}
