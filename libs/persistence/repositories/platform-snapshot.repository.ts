import { createHash, randomBytes, type Hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { KeyedIndex } from '../../platform/crypto/keyed-index.js';
import type { PlatformLine } from '../../rules/platform-list/platform-line.js';
import type { Platform } from '../../rules/words.js';
import { violatedUnique } from '../database-errors.js';
import { lockPlatform } from '../record/platform-bar.js';
import type { PlatformSnapshotEntity } from '../entities/platform-snapshot.entity.js';
import { PlatformDataRepository, type RedShownAdverse } from './platform-data.repository.js';

export type NewSnapshot = Pick<
  PlatformSnapshotEntity,
  'id' | 'platform' | 'asOf' | 'receivedAt' | 'source' | 'receivedBy'
>;
export type Snapshot = Omit<PlatformSnapshotEntity, 'fileHash'>;

export interface Accepted {
  snapshot: Snapshot;
  /** The same content of the same as-of was there before: nothing was written. */
  repeated: boolean;
  newest: boolean;
}

/** This id was given to other content before. */
export class SnapshotIdTaken extends Error {
  constructor() {
    super('the id belongs to another snapshot');
    this.name = 'SnapshotIdTaken';
  }
}

const CHUNK = 1000;
const COLUMNS = `id, platform, as_of AS "asOf", received_at AS "receivedAt", source, rows, skipped,
  received_by AS "receivedBy", announced_at AS "announcedAt"`;
const INSERT_LINES = `
INSERT INTO platform_listing (snapshot_id, row_no, identifier_hash, list_kind, reference)
SELECT $1, g.* FROM unnest($2::int[], $3::bytea[], $4::text[], $5::text[]) AS g`;
const NEWEST = `
SELECT id FROM platform_snapshot WHERE platform = $1 ORDER BY as_of DESC, received_at DESC, id LIMIT 1`;
/** What a newer snapshot has replaced nobody needs: the record of each comparison says what it found. */
const DROP_REPLACED = `
DELETE FROM platform_listing l USING platform_snapshot s
WHERE s.id = l.snapshot_id AND s.platform = $1 AND s.id <> $2`;

/** Takes in what platforms' lists hold: as a whole or not at all, by keyed hashes only. */
@Injectable()
export class PlatformSnapshotRepository {
  constructor(
    private readonly source: DataSource,
    private readonly index: KeyedIndex,
    private readonly data: PlatformDataRepository,
  ) {}

  /**
   * Null among `lines` is one that was left out. Before it counts, `judge` is shown the red entries in force that it
   * names adversely. What iteration or judge throw undoes everything.
   * @throws SnapshotIdTaken
   */
  async accept(
    given: NewSnapshot,
    lines: AsyncIterable<PlatformLine | null>,
    judge?: (named: readonly RedShownAdverse[]) => void,
  ): Promise<Accepted> {
    const content = new Content(given);
    try {
      if (await this.find(given.id)) return await this.#compare(given, content.drain(lines));
      const newest = await this.source.transaction(async (manager) => {
        const isNewest = await this.#write(manager, given, content, lines);
        judge?.(await this.data.redShownAdverse(given.id, manager));
        return isNewest;
      });
      return { snapshot: (await this.find(given.id))!, repeated: false, newest };
    } catch (error) {
      if (violatedUnique(error) !== 'uq_platform_snapshot_file') throw error;
      return this.#repeated(given.platform, this.#fingerprint(content.digest));
    }
  }

  async find(id: string): Promise<Snapshot | null> {
    const sql = `SELECT ${COLUMNS} FROM platform_snapshot WHERE id = $1`;
    return (await this.source.query<Snapshot[]>(sql, [id]))[0] ?? null;
  }

  /** The newest first, by the instant that the platform says it was complete. */
  list(platform: Platform, limit: number): Promise<Snapshot[]> {
    const sql = `SELECT ${COLUMNS} FROM platform_snapshot WHERE platform = $1
      ORDER BY as_of DESC, received_at DESC, id LIMIT $2`;
    return this.source.query<Snapshot[]>(sql, [platform, limit]);
  }

  /** Snapshots of which not everybody concerned has been told, the oldest first. */
  unannounced(platform: Platform): Promise<Snapshot[]> {
    const sql = `SELECT ${COLUMNS} FROM platform_snapshot WHERE platform = $1 AND announced_at IS NULL
      ORDER BY as_of, received_at, id`;
    return this.source.query<Snapshot[]>(sql, [platform]);
  }

  async announced(id: string, at: Date): Promise<void> {
    const sql = 'UPDATE platform_snapshot SET announced_at = $2 WHERE id = $1 AND announced_at IS NULL';
    await this.source.query(sql, [id, at]);
  }

  async #write(
    manager: EntityManager,
    given: NewSnapshot,
    content: Content,
    lines: AsyncIterable<PlatformLine | null>,
  ): Promise<boolean> {
    const { id, platform, asOf, receivedAt, source, receivedBy } = given;
    await manager.query(
      `INSERT INTO platform_snapshot (id, platform, as_of, received_at, source, received_by, file_hash, rows)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 0)`,
      [id, platform, asOf, receivedAt, source, receivedBy, randomBytes(32)],
    );
    for await (const chunk of content.chunks(lines)) await this.#insert(manager, id, chunk);
    await manager.query(
      'UPDATE platform_snapshot SET file_hash = $2, rows = $3, skipped = $4 WHERE id = $1',
      [id, this.#fingerprint(content.digest), content.rows, content.skipped],
    );
    await lockPlatform(manager, platform);
    const [newest] = await manager.query<{ id: string }[]>(NEWEST, [platform]);
    await manager.query(DROP_REPLACED, [platform, newest?.id]);
    return newest?.id === id;
  }

  async #insert(manager: EntityManager, id: string, chunk: readonly NumberedLine[]): Promise<void> {
    await manager.query(INSERT_LINES, [
      id,
      chunk.map(({ row }) => row),
      chunk.map(({ line }) => this.index.identifierHash(line.scheme, line.value)),
      chunk.map(({ line }) => line.list),
      chunk.map(({ line }) => line.reference),
    ]);
  }

  async #compare({ id, platform }: NewSnapshot, drained: Promise<Buffer>): Promise<Accepted> {
    const found = await this.#repeated(platform, this.#fingerprint(await drained));
    if (found.snapshot?.id !== id) throw new SnapshotIdTaken();
    return found;
  }

  async #repeated(platform: Platform, fingerprint: Buffer): Promise<Accepted> {
    const sql = `SELECT ${COLUMNS} FROM platform_snapshot WHERE platform = $1 AND file_hash = $2`;
    const [snapshot] = await this.source.query<Snapshot[]>(sql, [platform, fingerprint]);
    if (!snapshot) throw new SnapshotIdTaken();
    const [newest] = await this.source.query<{ id: string }[]>(NEWEST, [platform]);
    return { snapshot, repeated: true, newest: newest?.id === snapshot.id };
  }

  #fingerprint(digest: Buffer): Buffer {
    return this.index.fingerprint('platform-snapshot', digest);
  }
}

interface NumberedLine {
  row: number;
  line: PlatformLine;
}

/** Counts and hashes what comes by. */
class Content {
  rows = 0;
  skipped = 0;
  readonly #hash: Hash;
  #digest: Buffer | null = null;

  constructor({ asOf }: Pick<NewSnapshot, 'asOf'>) {
    this.#hash = createHash('sha256').update(asOf.toISOString());
  }

  /** Of all that came by; nothing more may come. */
  get digest(): Buffer {
    return (this.#digest ??= this.#hash.digest());
  }

  async *chunks(lines: AsyncIterable<PlatformLine | null>): AsyncGenerator<NumberedLine[]> {
    let chunk: NumberedLine[] = [];
    for await (const line of lines) {
      this.#hash.update(`\n${JSON.stringify(line)}`);
      if (line === null) this.skipped += 1;
      else chunk.push({ row: (this.rows += 1), line });
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = [];
    }
    if (chunk.length > 0) yield chunk;
  }

  async drain(lines: AsyncIterable<PlatformLine | null>): Promise<Buffer> {
    for await (const _chunk of this.chunks(lines));
    return this.digest;
  }
}
