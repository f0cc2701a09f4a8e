import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DataKeys } from '../../platform/crypto/data-keys.js';
import { prepared, type Statement } from '../prepared.js';
import type { DataKeyOwner } from '../entities/data-key.entity.js';

/** The key was destroyed on purpose, or never made: what it sealed cannot be read, now or ever. */
export class DataKeyGone extends Error {
  constructor(readonly reason: 'destroyed' | 'missing') {
    super(`the data key is ${reason}`);
    this.name = 'DataKeyGone';
  }
}

interface WrappedKey {
  ownerId: string;
  wrapped: Buffer | null;
}

export const KEY_IF_ANY: Statement = {
  name: 'data-key-if-any',
  sql: 'SELECT wrapped FROM data_key WHERE owner_id = $1 AND wrapped IS NOT NULL',
};

/** The data keys of entries and imports. Keys are never cached: a destroyed key is gone for every process at once. */
@Injectable()
export class DataKeyRepository {
  constructor(
    private readonly source: DataSource,
    private readonly dataKeys: DataKeys,
  ) {}

  /** The owner's key, made when there is none yet; two callers get the same. Throws {@link DataKeyGone}. */
  async ensure(
    ownerId: string,
    kind: DataKeyOwner,
    manager: EntityManager = this.source.manager,
  ): Promise<Buffer> {
    const fresh = this.dataKeys.create(ownerId);
    await manager.query(
      `INSERT INTO data_key (owner_id, owner_kind, wrapped, master_key_id) VALUES ($1, $2, $3, $4)
       ON CONFLICT (owner_id) DO NOTHING`,
      [ownerId, kind, fresh.wrapped, fresh.masterKeyId],
    );
    return this.keyOf(ownerId, manager);
  }

  /** The same for many owners at once, in their order. */
  async ensureMany(
    ownerIds: readonly string[],
    kind: DataKeyOwner,
    manager: EntityManager = this.source.manager,
  ): Promise<Map<string, Buffer>> {
    const fresh = ownerIds.map((ownerId) => ({ ownerId, ...this.dataKeys.create(ownerId) }));
    await manager.query(
      `INSERT INTO data_key (owner_id, owner_kind, wrapped, master_key_id)
       SELECT owner_id, $3, wrapped, $4 FROM unnest($1::uuid[], $2::bytea[]) AS k(owner_id, wrapped)
       ON CONFLICT (owner_id) DO NOTHING`,
      [ownerIds, fresh.map(({ wrapped }) => wrapped), kind, this.dataKeys.masterKeyId],
    );
    return this.keysOf(ownerIds, manager);
  }

  /** Throws {@link DataKeyGone}; SealBroken when the service runs with another master key. */
  async keyOf(ownerId: string, manager: EntityManager = this.source.manager): Promise<Buffer> {
    const sql = 'SELECT wrapped FROM data_key WHERE owner_id = $1';
    const [row] = await manager.query<WrappedKey[]>(sql, [ownerId]);
    if (!row) throw new DataKeyGone('missing');
    if (!row.wrapped) throw new DataKeyGone('destroyed');
    return this.dataKeys.unwrap(ownerId, row.wrapped);
  }

  /** A key that was read together with what it seals. */
  unwrapped(ownerId: string, wrapped: Buffer): Buffer {
    return this.dataKeys.unwrap(ownerId, wrapped);
  }

  /** Null: there is none yet, or it was destroyed. */
  async keyIfAny(ownerId: string): Promise<Buffer | null> {
    const [row] = await prepared<{ wrapped: Buffer }>(this.source, KEY_IF_ANY, [ownerId]);
    return row ? this.dataKeys.unwrap(ownerId, row.wrapped) : null;
  }

  /** The keys that there are; owners whose key is gone are left out. */
  async keysOf(
    ownerIds: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<Map<string, Buffer>> {
    const sql = `SELECT owner_id AS "ownerId", wrapped FROM data_key WHERE owner_id = ANY($1) AND wrapped IS NOT NULL`;
    const rows = await manager.query<{ ownerId: string; wrapped: Buffer }[]>(sql, [ownerIds]);
    return new Map(rows.map(({ ownerId, wrapped }) => [ownerId, this.dataKeys.unwrap(ownerId, wrapped)]));
  }

  /** Destroys the key and with it everything that it sealed. True the first time. */
  async destroy(ownerId: string, at: Date, manager: EntityManager = this.source.manager): Promise<boolean> {
    const rows = await manager.query<[unknown[], number]>(
      'UPDATE data_key SET wrapped = NULL, destroyed_at = $2 WHERE owner_id = $1 AND wrapped IS NOT NULL',
      [ownerId, at],
    );
    return rows[1] === 1;
  }
}
