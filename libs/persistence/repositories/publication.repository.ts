import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { openJson, sealJson } from '../../platform/crypto/envelope.js';
import { ACT_EVENTS, SHOWING } from '../../rules/publication/acts.js';
import type { NotifiedCode, OutletCode } from '../../rules/publication/channels.js';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import type { ChannelCode } from '../../rules/packs/list-schema.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { PublicationEntity } from '../entities/publication.entity.js';
import { canonicalJson, sha256 } from '../record/event-hash.js';
import { appendToLedger } from '../record/ledger.js';
import { DataKeyGone, DataKeyRepository } from './data-key.repository.js';

export type PublicationToOpen = Pick<
  PublicationEntity,
  'id' | 'entryId' | 'seq' | 'occasion' | 'act' | 'channel' | 'openedAt' | 'dueAt'
>;

/** An act with what its entry is called. */
export interface Publication extends Omit<PublicationEntity, 'contentHash' | 'sealed'> {
  entryNo: string;
  listKind: string;
  departmentId: string;
}

export interface PublicationFilter {
  entryId?: string;
  channel?: OutletCode;
  departmentId?: string;
  standing?: PublicationStanding;
}

/** Where an entry stands, or may stand, and who was notified of it. */
export interface Shown {
  shown: ChannelCode[];
  told: NotifiedCode[];
}

const COLUMNS = `p.id, p.entry_id AS "entryId", p.seq, p.occasion, p.act, p.channel, p.opened_at AS "openedAt",
  p.due_at AS "dueAt", p.until, p.followed_at AS "followedAt", p.begun_at AS "begunAt", p.tries,
  p.tried_at AS "triedAt", p.last_error AS "lastError", p.sent_at AS "sentAt", p.receipt,
  p.received_at AS "receivedAt", p.withdrawn_at AS "withdrawnAt", p.rung, p.rung_at AS "rungAt", e.no AS "entryNo", e.list_kind AS "listKind",
  e.department_id AS "departmentId"`;
const SELECT = `SELECT ${COLUMNS} FROM publication p JOIN entry e ON e.id = p.entry_id`;
const IS_OPEN = 'p.received_at IS NULL AND p.withdrawn_at IS NULL';
const IS_SHOWING = `p.act = ANY('{${SHOWING.join(',')}}')`;
/** What one event has done at a channel comes in this order. */
const IN_ORDER = `p.seq, array_position(ARRAY['publish', 'update', 'takedown', 'announce', 'notify'], p.act)`;

const OPEN = `
INSERT INTO publication (id, entry_id, seq, occasion, act, channel, opened_at, due_at)
SELECT id, "entryId", seq, occasion, act, channel, "openedAt", "dueAt"
FROM jsonb_to_recordset($1) AS g(id uuid, "entryId" uuid, seq int, occasion text, act text, channel text,
  "openedAt" timestamptz, "dueAt" timestamptz)
ON CONFLICT DO NOTHING`;

/** Before an event: neither what was withdrawn before it was begun nor what was taken down since. */
const SHOWN = `
SELECT DISTINCT p.channel, p.act = 'notify' AS told FROM publication p
WHERE p.entry_id = $1 AND p.seq < $2 AND (${IS_SHOWING} OR p.act = 'notify') AND (p.begun_at IS NOT NULL OR p.withdrawn_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM publication t
    WHERE t.entry_id = p.entry_id AND t.channel = p.channel AND t.act = 'takedown' AND t.seq > p.seq AND t.seq < $2)`;

const STANDING = {
  open: IS_OPEN,
  late: `${IS_OPEN} AND p.due_at <= now()`,
  received: 'p.received_at IS NOT NULL',
  withdrawn: 'p.received_at IS NULL AND p.withdrawn_at IS NOT NULL',
} as const;
/** `late`: still there although validity has ended; `withdrawn`: overtaken by the entry's end, never received. */
export type PublicationStanding = keyof typeof STANDING;

const contentAad = (id: string): string => `publication/${id}`;

/** The channel ledger: what was done where, from its opening to the receipt (§10, R6.4–R6.6). */
@Injectable()
export class PublicationRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
  ) {}

  /** Idempotent by event, channel and act. */
  async open(manager: EntityManager, acts: readonly PublicationToOpen[]): Promise<void> {
    if (acts.length > 0) await manager.query(OPEN, [JSON.stringify(acts)]);
  }

  /** As it is before the event of this number. */
  async shownOf(manager: EntityManager, entryId: string, seq: number): Promise<Shown> {
    const rows = await manager.query<{ channel: string; told: boolean }[]>(SHOWN, [entryId, seq]);
    const named = (told: boolean) => rows.filter((row) => row.told === told).map(({ channel }) => channel);
    return { shown: named(false) as ChannelCode[], told: named(true) as NotifiedCode[] };
  }

  /** The entry has ended: what has no receipt yet and would tell of it as in force is not sent any more. */
  async withdrawUnsent(manager: EntityManager, entryId: string, seq: number, at: Date): Promise<void> {
    await manager.query(
      `UPDATE publication p SET withdrawn_at = $3 WHERE p.entry_id = $1 AND p.seq < $2 AND ${IS_OPEN}
         AND (${IS_SHOWING} OR p.act = 'notify')`,
      [entryId, seq, at],
    );
  }

  async find(id: string): Promise<Publication | null> {
    return (await this.source.query<Publication[]>(`${SELECT} WHERE p.id = $1`, [id]))[0] ?? null;
  }

  /** Those of an entry that are still to be done, in the order of their doing. */
  openOf(entryId: string): Promise<Publication[]> {
    const sql = `${SELECT} WHERE p.entry_id = $1 AND ${IS_OPEN} ORDER BY ${IN_ORDER}`;
    return this.source.query<Publication[]>(sql, [entryId]);
  }

  /** What was on its way to show an entry at a channel before an event, in the order of its events. */
  showingsBefore({ entryId, channel, seq }: Publication): Promise<Publication[]> {
    const sql = `${SELECT} WHERE p.entry_id = $1 AND p.channel = $2 AND p.seq < $3 AND ${IS_SHOWING}
      AND p.begun_at IS NOT NULL ORDER BY p.seq`;
    return this.source.query<Publication[]>(sql, [entryId, channel, seq]);
  }

  /** Acts that no workflow has been told of, by entry. */
  unfollowed(limit: number): Promise<{ entryId: string; publicationIds: string[] }[]> {
    return this.source.query(
      `SELECT entry_id AS "entryId", array_agg(id) AS "publicationIds" FROM publication
       WHERE followed_at IS NULL GROUP BY entry_id LIMIT $1`,
      [limit],
    );
  }

  /** A workflow has been told. */
  async followed(ids: readonly string[], at: Date): Promise<void> {
    await this.source.query('UPDATE publication SET followed_at = $2 WHERE id = ANY($1)', [ids, at]);
  }

  /** The newest first. Throws BadCursor. */
  async list(filter: PublicationFilter, page: PageRequest = {}): Promise<Page<Publication>> {
    const limit = limitOf(page);
    const conditions = new Conditions()
      .addIf('p.entry_id = ?', filter.entryId)
      .addIf('p.channel = ?', filter.channel)
      .addIf('e.department_id = ?', filter.departmentId);
    if (filter.standing) conditions.add(STANDING[filter.standing]);
    if (page.cursor) {
      const parts = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add('(p.opened_at, p.id) < (?, ?)', ...parts);
    }
    const sql = `${SELECT} ${conditions.where} ORDER BY p.opened_at DESC, p.id DESC LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<Publication[]>(sql, conditions.parameters);
    return pageOf(rows, limit, ({ openedAt, id }) => [openedAt.toISOString(), id]);
  }

  /** What was handed over; null: nothing yet, or its key is destroyed. */
  async content({ id, entryId }: Publication): Promise<Record<string, unknown> | null> {
    const sql = 'SELECT sealed FROM publication WHERE id = $1';
    const [row] = await this.source.query<{ sealed: Buffer | null }[]>(sql, [id]);
    if (!row?.sealed) return null;
    const key = await this.keys.keyOf(entryId).catch(whenGone);
    return key && openJson<Record<string, unknown>>(key, row.sealed, contentAad(id));
  }

  /** It is about to leave; false: the entry's end was faster. */
  async begin(id: string, at: Date): Promise<boolean> {
    const sql = `UPDATE publication SET begun_at = coalesce(begun_at, $2)
      WHERE id = $1 AND withdrawn_at IS NULL AND received_at IS NULL`;
    const [, updated] = await this.source.query<[unknown[], number]>(sql, [id, at]);
    return updated === 1;
  }

  /** Not to be done after all. */
  async withdraw(id: string, at: Date): Promise<void> {
    const sql = 'UPDATE publication SET withdrawn_at = $2 WHERE id = $1 AND received_at IS NULL';
    await this.source.query(sql, [id, at]);
  }

  /** The channel was spoken to; `error` is null when it answered. */
  async tried(id: string, error: string | null, at: Date): Promise<void> {
    const sql = 'UPDATE publication SET tries = tries + 1, tried_at = $3, last_error = $2 WHERE id = $1';
    await this.source.query(sql, [id, error, at]);
  }

  /** A rung of the ladder was reached without a receipt. Idempotent. */
  async climbed(id: string, rung: FilingRung['role'], at: Date): Promise<void> {
    const sql = 'UPDATE publication SET rung = $2, rung_at = $3 WHERE id = $1 AND received_at IS NULL';
    await this.source.query(sql, [id, rung, at]);
  }

  /** Handed over, with what was in it; the channel may still have to say that it has it. */
  async sent(
    { id, entryId }: Publication,
    content: Record<string, unknown>,
    until: Date | null,
    at: Date,
  ): Promise<void> {
    // What is taken down of an entry whose information was destroyed leaves no content behind.
    const key = await this.keys.keyOf(entryId).catch(whenGone);
    const sealed = key && sealJson(key, content, contentAad(id));
    await this.source.query(
      `UPDATE publication SET sent_at = coalesce(sent_at, $5), content_hash = $2, sealed = $3, until = $4 WHERE id = $1`,
      [id, sha256(canonicalJson(content)), sealed, until, at],
    );
  }

  /** The channel had it all along, though its answer was lost. */
  async arrived(id: string, at: Date): Promise<void> {
    await this.source.query('UPDATE publication SET sent_at = coalesce(sent_at, $2) WHERE id = $1', [id, at]);
  }

  /** The channel has it: the receipt, and the act in the entry's chain, in one transaction. The first stands. */
  async received(publication: Publication, receipt: string, at: Date): Promise<void> {
    const { id, entryId, seq, occasion, act, channel } = publication;
    await this.source.transaction(async (manager) => {
      await appendToLedger(manager, {
        ...{ entryId, id, ...ACT_EVENTS[act], at: at.toISOString() },
        data: { channel, act, occasion, ofSeq: seq, receipt },
      });
      const sql = `UPDATE publication SET receipt = $2, received_at = $3, last_error = NULL,
          sent_at = coalesce(sent_at, $3) WHERE id = $1 AND received_at IS NULL`;
      await manager.query(sql, [id, receipt, at]);
    });
  }
}

function whenGone(error: unknown): null {
  if (error instanceof DataKeyGone) return null;
  throw error;
}
