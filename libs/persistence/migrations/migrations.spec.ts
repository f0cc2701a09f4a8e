import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { createDataSource } from '../data-source.js';
import { migrate } from '../migrate.js';
import { MIGRATIONS } from './migrations.js';

let postgres: TestPostgres;
let source: DataSource;

beforeAll(async () => {
  postgres = await startPostgres();
  source = await createDataSource({ url: postgres.url }).initialize();
});
afterAll(async () => {
  await source?.destroy();
  await postgres?.stop();
});

/** Everything that a migration could leave behind, besides TypeORM's own table. */
const OBJECTS = `
SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname !~ 'migrations'
UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
UNION ALL SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typname !~ 'migrations'`;

const leftToGenerate = async () =>
  (await source.driver.createSchemaBuilder().log()).upQueries.map((q) => q.query);

describe('migrations', () => {
  it('apply to an empty database, from several places at once, and leave nothing to generate', async () => {
    const second = await createDataSource({ url: postgres.url }).initialize();
    const applied = await Promise.all([migrate(source), migrate(second)]);
    await second.destroy();
    expect(applied.map((names) => names.length).sort()).toEqual([0, MIGRATIONS.length]);
    expect(await leftToGenerate()).toEqual([]);
  });

  it('are all undone, without a trace, and apply again', async () => {
    for (const _ of MIGRATIONS) await source.undoLastMigration();
    expect(await source.query(OBJECTS)).toEqual([]);
    expect(await migrate(source)).toHaveLength(MIGRATIONS.length);
    expect(await leftToGenerate()).toEqual([]);
  });
});
