import type { DataSource } from 'typeorm';

interface Index {
  name: string;
  definition: string;
}

/** `kept` are needed while the tables are filled; those of keys and unique constraints stay by themselves. */
const INDEXES = `
SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
WHERE i.indrelid = ANY($1::regclass[]) AND i.indexrelid::regclass::text <> ALL($2)
  AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
ORDER BY name`;

/** While a checkpoint is due every few seconds, most of what is written are copies of pages. */
const FEW_CHECKPOINTS = [
  "ALTER SYSTEM SET max_wal_size = '16GB'",
  "ALTER SYSTEM SET checkpoint_timeout = '1h'",
];
const USUAL_CHECKPOINTS = ['ALTER SYSTEM RESET max_wal_size', 'ALTER SYSTEM RESET checkpoint_timeout'];

/**
 * Does `work`, which writes a great many rows into these tables, as one fills a database from a backup: without
 * secondary indexes and without checking foreign keys row by row. The indexes are built when all is in.
 */
export async function filling(
  source: DataSource,
  tables: readonly string[],
  kept: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const indexes = await source.query<Index[]>(INDEXES, [tables, kept]);
  const all = async (statements: readonly string[]) => {
    for (const statement of statements) await source.query(statement);
  };
  const reload = 'SELECT pg_reload_conf()';
  await all([...FEW_CHECKPOINTS, reload]);
  await all(indexes.map(({ name }) => `DROP INDEX ${name}`));
  await all(tables.map((table) => `ALTER TABLE ${table} DISABLE TRIGGER ALL`));
  await work();
  await all(tables.map((table) => `ALTER TABLE ${table} ENABLE TRIGGER ALL`));
  await rebuilt(source, indexes);
  await all([...USUAL_CHECKPOINTS, reload, 'CHECKPOINT']);
}

/** One connection and no limit of time: of a million name tokens it takes longer than any statement of the service. */
async function rebuilt(source: DataSource, indexes: readonly Index[]): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.query("SET maintenance_work_mem = '1GB'");
    await runner.query('SET statement_timeout = 0');
    for (const { definition } of indexes) await runner.query(definition);
  } finally {
    await runner.query('RESET maintenance_work_mem');
    await runner.query('RESET statement_timeout');
    await runner.release();
  }
}
