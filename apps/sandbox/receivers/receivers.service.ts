import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { faultsSchema, type Faults } from '../platforms/faults.js';
import { Database } from '../store/database.js';
import type { Message } from './message.js';

export interface Held {
  id: string;
  purpose: string;
  occasion: string;
  sequence: number;
  receipt: string;
  receivedAt: Date;
  deliveries: number;
  items: Record<string, unknown>;
}

/** A platform's lists and what it receives have faults of their own. */
const playedAs = (receiver: string): string => `receiver/${receiver}`;

const HELD = `id, purpose, occasion, sequence, receipt, received_at AS "receivedAt", deliveries, items`;

/** What each receiver has received. The same id again is the same message: counted, and answered alike. */
@Injectable()
export class ReceiversService {
  constructor(private readonly database: Database) {}

  async faults(receiver: string): Promise<Faults> {
    const sql = 'SELECT faults FROM play WHERE platform = $1';
    const [row] = await this.database.query<{ faults: unknown }>(sql, [playedAs(receiver)]);
    return faultsSchema.parse(row?.faults ?? {});
  }

  async setFaults(receiver: string, faults: Faults): Promise<void> {
    await this.database.query(
      `INSERT INTO play (platform, faults) VALUES ($1, $2)
       ON CONFLICT (platform) DO UPDATE SET faults = excluded.faults`,
      [playedAs(receiver), faults],
    );
  }

  async take(receiver: string, { id, purpose, occasion, sequence, items }: Message): Promise<string> {
    const receipt = `${receiver.slice(0, 2).toUpperCase()}-${Date.now().toString()}-${randomInt(1e6).toString()}`;
    const [row] = await this.database.query<{ receipt: string }>(
      `INSERT INTO message (receiver, id, purpose, occasion, sequence, receipt, items)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (receiver, id) DO UPDATE SET deliveries = message.deliveries + 1 RETURNING receipt`,
      [receiver, id, purpose, occasion, sequence, receipt, JSON.stringify(items)],
    );
    return row?.receipt ?? receipt;
  }

  async find(receiver: string, id: string): Promise<Held | null> {
    const sql = `SELECT ${HELD} FROM message WHERE receiver = $1 AND id = $2`;
    return (await this.database.query<Held>(sql, [receiver, id]))[0] ?? null;
  }

  /** The last received first. */
  received(receiver: string, limit = 200): Promise<Held[]> {
    const sql = `SELECT ${HELD} FROM message WHERE receiver = $1 ORDER BY place DESC LIMIT $2`;
    return this.database.query<Held>(sql, [receiver, limit]);
  }

  /** What a publishing site shows now: of each entry the last word that it was given, unless that took it down. */
  shown(receiver: string): Promise<Held[]> {
    const sql = `SELECT * FROM (
        SELECT DISTINCT ON (items->>'entryNo') place, ${HELD} FROM message
        WHERE receiver = $1 AND purpose IN ('publication', 'takedown') AND items->>'entryNo' IS NOT NULL
        ORDER BY items->>'entryNo', sequence DESC, place DESC) last
      WHERE purpose = 'publication' ORDER BY place DESC`;
    return this.database.query<Held>(sql, [receiver]);
  }

  /** And what it has announced, the last first. */
  announced(receiver: string): Promise<Held[]> {
    const sql = `SELECT ${HELD} FROM message WHERE receiver = $1 AND purpose = 'announcement' ORDER BY place DESC`;
    return this.database.query<Held>(sql, [receiver]);
  }

  async names(): Promise<{ receiver: string; count: number }[]> {
    return this.database.query(
      'SELECT receiver, count(*)::int AS count FROM message GROUP BY receiver ORDER BY receiver',
    );
  }
}
