import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { PLATFORM_NAMES } from '../platforms/platform-names.js';
import { SCHEMA } from './schema.js';

/** Any number that no other program locks. */
const LOCK = 7_302_001;

/** The sandbox's own PostgreSQL database. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly #pool: pg.Pool;

  constructor(url: string) {
    this.#pool = new pg.Pool({ connectionString: url, max: 5, application_name: 'minglu-sandbox' });
    // A connection that breaks while idle is replaced; whoever asks next is told when that fails too.
    this.#pool.on('error', () => undefined);
  }

  async query<T extends object>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
    return (await this.#pool.query<T>(sql, [...values])).rows;
  }

  /** Makes the tables when they are not there. */
  async prepare(): Promise<void> {
    const client = await this.#connection();
    try {
      await client.query('BEGIN');
      await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      await client.query(SCHEMA);
      await client.query(
        'INSERT INTO play (platform) SELECT unnest($1::text[]) ON CONFLICT (platform) DO NOTHING',
        [PLATFORM_NAMES],
      );
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  }

  /** Rows as the server sends them, so that a long list is never in memory as a whole. */
  async *stream<T extends object>(sql: string, values: readonly unknown[], size = 500): AsyncGenerator<T> {
    const client = await this.#connection();
    try {
      await client.query('BEGIN READ ONLY');
      await client.query(`DECLARE reading NO SCROLL CURSOR FOR ${sql}`, [...values]);
      for (;;) {
        const { rows } = await client.query<T>(`FETCH ${size.toString()} FROM reading`);
        if (rows.length === 0) return;
        yield* rows;
      }
    } finally {
      await client.query('ROLLBACK').catch(() => undefined);
      client.release();
    }
  }

  /** One that is out of the pool says itself that it breaks; whoever uses it is told by what they ask. */
  async #connection(): Promise<pg.PoolClient> {
    const client = await this.#pool.connect();
    if (client.listenerCount('error') === 0) client.on('error', () => undefined);
    return client;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.end();
  }
}
