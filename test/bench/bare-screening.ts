import { once } from 'node:events';
import Fastify from 'fastify';
import pg from 'pg';

/**
 * The bare handler: plain Fastify and pg with the product's SQL, as many connections, and nothing else: no
 * credential, no quota, no keyed hashing, no register of queries, nothing opened.
 */
interface Asked {
  hashes?: string[];
  names?: { n: number; tokens: string }[];
}
interface Row extends Record<string, unknown> {
  hash?: Buffer;
  n?: number;
}

const { DATABASE_URL, LISTED, CANDIDATES, CONNECTIONS } = process.env as Record<string, string>;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(CONNECTIONS) });
const app = Fastify();

app.post<{ Body: Asked }>('/screening', async ({ body: { hashes = [], names = [] } }) => {
  const at = new Date();
  const found = await ask(LISTED!, at, hashes.length, [hashes.map((hash) => Buffer.from(hash, 'hex'))]);
  const listed = grouped(found, ({ hash }) => hash!.toString('hex'));
  const wanted = [names.map(({ n }) => n), names.map(({ tokens }) => tokens)];
  const suggested = grouped(await ask(CANDIDATES!, at, names.length, wanted), ({ n }) => n!);
  return {
    listed: hashes.map((hash) => listed.get(hash) ?? []),
    suggested: names.map(({ n }) => suggested.get(n) ?? []),
  };
});

async function ask(sql: string, at: Date, asked: number, parameters: unknown[]): Promise<Row[]> {
  return asked === 0 ? [] : (await pool.query<Row>(sql, [at, ...parameters])).rows;
}

function grouped<K>(rows: Row[], keyOf: (row: Row) => K): Map<K, Row[]> {
  const groups = new Map<K, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

const url = await app.listen({ host: '127.0.0.1', port: 0 });
process.send!(url);
await Promise.race([once(process, 'SIGTERM'), once(process, 'disconnect')]);
await app.close();
await pool.end();
process.exit(0);
