import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { createDatabases, passwords, query, type Role } from './support/databases.js';

describe('docker/postgres/databases.psql', () => {
  let postgres: TestPostgres;
  const as = (user: Role, database: string, ...statements: string[]) =>
    query(postgres, { user, password: passwords[user], database }, ...statements);

  beforeAll(async () => {
    postgres = await startPostgres();
    await createDatabases(postgres);
  });
  afterAll(() => postgres?.stop());

  it.each([
    ['minglu', 'minglu'],
    ['temporal', 'temporal'],
    ['temporal', 'temporal_visibility'],
  ] as const)('%s may build its tables in %s', async (user, database) => {
    await as(user, database, 'create table probe (id int)', 'drop table probe');
    expect(await as(user, database, 'select current_user')).toEqual([{ current_user: user }]);
  });

  it.each([
    ['temporal', 'minglu'],
    ['minglu', 'temporal'],
    ['minglu', 'temporal_visibility'],
    ['minglu', 'postgres'],
  ] as const)('R10.3: %s cannot enter %s', async (user, database) => {
    await expect(as(user, database, 'select 1')).rejects.toThrow(/permission denied for database/);
  });

  it.each(['minglu', 'temporal'] as const)('%s may make neither roles nor databases', async (user) => {
    await expect(as(user, user, 'create role more')).rejects.toThrow(/permission denied/);
    await expect(as(user, user, 'create database more')).rejects.toThrow(/permission denied/);
  });

  it('a wrong password opens nothing', async () => {
    const attempt = query(
      postgres,
      { user: 'minglu', password: passwords.temporal, database: 'minglu' },
      'select 1',
    );
    await expect(attempt).rejects.toThrow(/password authentication failed/);
  });
});
