import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PublicSnapshotEntity } from '../entities/public-snapshot.entity.js';

export type PublicSnapshot = PublicSnapshotEntity;

const SELECT = `SELECT day, made_at AS "madeAt", entries, bytes, hash, previous_day AS "previousDay",
  previous_hash AS "previousHash", signature, public_key AS "publicKey" FROM public_snapshot`;

/** The signed days, each chained to the one before. */
@Injectable()
export class PublicSnapshotRepository {
  constructor(private readonly source: DataSource) {}

  /** The newest first. */
  list(limit: number, before: string | null = null): Promise<PublicSnapshot[]> {
    const sql = `${SELECT} WHERE $2::date IS NULL OR day < $2 ORDER BY day DESC LIMIT $1`;
    return this.source.query<PublicSnapshot[]>(sql, [limit, before]);
  }

  async find(day: string): Promise<PublicSnapshot | null> {
    return (await this.source.query<PublicSnapshot[]>(`${SELECT} WHERE day = $1`, [day]))[0] ?? null;
  }

  async last(): Promise<PublicSnapshot | null> {
    return (await this.list(1))[0] ?? null;
  }

  /** The first of a day stands. */
  async keep(snapshot: PublicSnapshot): Promise<void> {
    const { day, madeAt, entries, bytes, hash, previousDay, previousHash, signature, publicKey } = snapshot;
    await this.source.query(
      `INSERT INTO public_snapshot (day, made_at, entries, bytes, hash, previous_day, previous_hash, signature, public_key)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
      [day, madeAt, entries, bytes, hash, previousDay, previousHash, signature, publicKey],
    );
  }
}
