import type { Pool } from 'pg';
import { QueryFailedError, type DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** A statement that each call of a system asks. Its name is one for ever: another text under it needs another name. */
export interface Statement {
  name: string;
  sql: string;
}

/**
 * Asks a statement that a connection reads and plans once, which takes longer than answering it. TypeORM has no way
 * to name statements, so this goes to its pool. Throws {@link QueryFailedError}, as everything else does.
 */
export async function prepared<T extends object>(
  source: DataSource,
  { name, sql }: Statement,
  parameters: readonly unknown[],
): Promise<T[]> {
  const pool = (source.driver as PostgresDriver).master as Pool;
  try {
    return (await pool.query<T>({ name, text: sql, values: [...parameters] })).rows;
  } catch (error) {
    throw new QueryFailedError(sql, [...parameters], error as Error);
  }
}
