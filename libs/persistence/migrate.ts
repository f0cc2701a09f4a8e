import type { DataSource } from 'typeorm';

/** One process migrates at a time; others wait for it and then find nothing to do. */
const MIGRATION_LOCK = 7_300_002;

/** Applies what is missing and answers its names. The lock ends with its connection, whatever happens. */
export async function migrate(source: DataSource): Promise<string[]> {
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    // Waiting for another migration may take longer than a statement is given otherwise.
    await runner.query('SET statement_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await source.runMigrations({ transaction: 'each' });
    return applied.map(({ name }) => name);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.query('RESET statement_timeout');
    await runner.release();
  }
}
