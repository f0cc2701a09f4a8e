import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../store/database.js';
import { faultsSchema, type Faults } from './faults.js';
import type { PlacedLine, RemovalGiven } from './lines.js';
import type { PlatformName } from './platform-names.js';

export interface RemovalHeld {
  receipt: string;
  requestId: string;
  reference: string;
  entryNo: string;
  receivedAt: Date;
  deliveries: number;
  asked: number;
  status: 'pending' | 'removed' | 'refused';
  answeredAt: Date | null;
  answer: string | null;
}

const LINE = `reference, list, uscc, id_number AS "idNumber", document_type AS "documentType"`;
const REMOVAL = `receipt, request_id AS "requestId", reference, entry_no AS "entryNo", received_at AS "receivedAt",
  deliveries, asked, status, answered_at AS "answeredAt", answer`;

/** Answers the removal requests whose time has come, and takes what is granted off the red list. */
const SETTLE = `
WITH answered AS (
  UPDATE removal SET status = $2, answered_at = now(), answer = $4
  WHERE platform = $1 AND status = 'pending' AND received_at + $3 * interval '1 millisecond' <= now()
  RETURNING platform, reference, status
)
DELETE FROM line l USING answered a
WHERE a.status = 'removed' AND l.platform = a.platform AND l.reference = a.reference AND l.list = 'red'`;

/** What each platform holds, has received and answers. */
@Injectable()
export class PlatformsService {
  constructor(private readonly database: Database) {}

  async faults(platform: PlatformName): Promise<Faults> {
    const sql = 'SELECT faults FROM play WHERE platform = $1';
    const [row] = await this.database.query<{ faults: unknown }>(sql, [platform]);
    return faultsSchema.parse(row?.faults ?? {});
  }

  async setFaults(platform: PlatformName, faults: Faults): Promise<void> {
    await this.database.query('UPDATE play SET faults = $2 WHERE platform = $1', [platform, faults]);
  }

  /** A reference that is there already names another line from now on. */
  async place(platform: PlatformName, lines: readonly PlacedLine[]): Promise<void> {
    await this.database.query(
      `INSERT INTO line (platform, reference, list, uscc, id_number, document_type)
       SELECT $1, g.reference, g.list, g.uscc, g."idNumber", g."documentType"
       FROM jsonb_to_recordset($2) AS g(reference text, list text, uscc text, "idNumber" text, "documentType" text)
       ON CONFLICT (platform, reference) DO UPDATE SET list = excluded.list, uscc = excluded.uscc,
         id_number = excluded.id_number, document_type = excluded.document_type, placed_at = now()`,
      [platform, JSON.stringify(lines)],
    );
  }

  async remove(platform: PlatformName, reference: string): Promise<void> {
    await this.database.query('DELETE FROM line WHERE platform = $1 AND reference = $2', [
      platform,
      reference,
    ]);
  }

  /** Lines of the platform's lists as they stand now. */
  async *lines(platform: PlatformName): AsyncGenerator<PlacedLine> {
    await this.#settle(platform);
    yield* this.database.stream<PlacedLine>(
      `SELECT ${LINE} FROM line WHERE platform = $1 ORDER BY reference`,
      [platform],
    );
  }

  async pulled(platform: PlatformName): Promise<void> {
    await this.database.query('UPDATE play SET pulls = pulls + 1, last_pull_at = now() WHERE platform = $1', [
      platform,
    ]);
  }

  /** The same request again has the same receipt. */
  async take(platform: PlatformName, { requestId, reference, entryNo }: RemovalGiven): Promise<string> {
    const receipt = `${platform.slice(0, 1).toUpperCase()}-${Date.now().toString()}-${randomInt(1e6).toString()}`;
    const [row] = await this.database.query<{ receipt: string }>(
      `INSERT INTO removal (receipt, platform, request_id, reference, entry_no) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (platform, request_id) DO UPDATE SET deliveries = removal.deliveries + 1 RETURNING receipt`,
      [receipt, platform, requestId, reference, entryNo],
    );
    return row?.receipt ?? receipt;
  }

  /** Null: there is no such request here. */
  async answer(platform: PlatformName, receipt: string): Promise<RemovalHeld | null> {
    await this.#settle(platform);
    const [row] = await this.database.query<RemovalHeld>(
      `UPDATE removal SET asked = asked + 1 WHERE platform = $1 AND receipt = $2 RETURNING ${REMOVAL}`,
      [platform, receipt],
    );
    return row ?? null;
  }

  /** What the page shows. */
  async received(platform: PlatformName) {
    await this.#settle(platform);
    const [play] = await this.database.query<{ pulls: number; lastPullAt: Date | null }>(
      'SELECT pulls, last_pull_at AS "lastPullAt" FROM play WHERE platform = $1',
      [platform],
    );
    const lines = await this.database.query<PlacedLine>(
      `SELECT ${LINE} FROM line WHERE platform = $1 ORDER BY placed_at DESC, reference LIMIT 100`,
      [platform],
    );
    const removals = await this.database.query<RemovalHeld>(
      `SELECT ${REMOVAL} FROM removal WHERE platform = $1 ORDER BY received_at DESC LIMIT 100`,
      [platform],
    );
    const { pulls = 0, lastPullAt = null } = play ?? {};
    return { platform, pulls, lastPullAt, faults: await this.faults(platform), lines, removals };
  }

  async #settle(platform: PlatformName): Promise<void> {
    const { removals, answerAfterMs } = await this.faults(platform);
    if (removals === 'withheld') return;
    const answer = removals === 'refused' ? '样例：平台不同意移出' : null;
    await this.database.query(SETTLE, [platform, removals, answerAfterMs, answer]);
  }
}
