import { Client } from 'pg';
import type { World } from './world.js';

/** Works on the database itself, past the service. */
export async function onDatabase<T>(
  { postgres }: Pick<World, 'postgres'>,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The rows that a query finds. */
export const rowsOf = <T extends object>(
  world: Pick<World, 'postgres'>,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> => onDatabase(world, async (client) => (await client.query<T>(sql, values)).rows);
