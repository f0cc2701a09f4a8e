import pg from 'pg';
import type { TestPostgres } from '../../support/postgres.js';
import { readDocker } from './docker-files.js';

export type Role = 'minglu' | 'temporal';
/** With every character that base64 and careless quoting trip over; no blanks: the Temporal server mistakes those. */
export const passwords: Record<Role, string> = { minglu: "m'+/=%:@ 1", temporal: 't\'"+/=%:@2' };

/** Runs statements, each in a transaction of its own, as one role of the test server. */
export async function query(
  { port }: TestPostgres,
  who: { user: string; password: string; database: string },
  ...statements: string[]
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ host: '127.0.0.1', port, ...who });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

/**
 * Makes a test server what the postgres image is when it is new (a superuser `postgres`, nothing else), then does what
 * docker/postgres/init.sh lets psql do. From then on the server's own address `url` is of no use.
 */
export async function createDatabases(postgres: TestPostgres): Promise<void> {
  const { username: user, password } = new URL(postgres.url);
  const first = { user, password: decodeURIComponent(password), database: 'postgres' };
  await query(postgres, first, `create role postgres superuser login password 'superuser'`);
  const image = { user: 'postgres', password: 'superuser', database: 'postgres' };
  await query(postgres, image, 'drop database minglu', `alter role ${user} rename to initial`);
  await query(postgres, image, ...statementsOf(readDocker('postgres/databases.psql')));
}

/** psql's `:'name_password'` replaced by the quoted value, one statement an item. */
function statementsOf(script: string): string[] {
  const text = script
    .replace(/^--.*\n/gm, '')
    .replace(/:'(\w+)_password'/g, (_whole, role: Role) => pg.escapeLiteral(passwords[role]));
  return text.split(/;\n/).filter((statement) => statement.trim() !== '');
}

/** Everything that stands in the tables of some databases of the engine, searchable as text and as bytes. */
export async function textOfTables(postgres: TestPostgres, databases: string[]) {
  const found: string[] = [];
  for (const database of databases) {
    const who = { user: 'temporal', password: passwords.temporal, database };
    const tables = await query(postgres, who, `select tablename from pg_tables where schemaname = 'public'`);
    for (const { tablename } of tables) {
      const rows = await query(
        postgres,
        who,
        `select t::text as row from ${pg.escapeIdentifier(String(tablename))} t`,
      );
      found.push(...rows.map(({ row }) => String(row)));
    }
  }
  const hex = (text: string): string => Buffer.from(text, 'utf8').toString('hex');
  const contains = (text: string): boolean =>
    found.some((row) => row.includes(text) || row.includes(hex(text)));
  return { rows: found.length, contains };
}
