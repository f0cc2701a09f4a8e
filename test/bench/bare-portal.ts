import { once } from 'node:events';
import Fastify from 'fastify';
import pg from 'pg';

/**
 * The bare handler: plain Fastify and pg with the product's SQL, as many connections, and nothing else: nothing
 * checked, hashed, opened or redacted. It fetches the sealed rows and keys of what it found too.
 */
interface Asked {
  /** Which of the statements. */
  kind: string;
  parameters: unknown[];
  /** A keyed hash in hex, which JSON cannot carry as bytes; it comes last. */
  hash?: string;
}
interface Row extends Record<string, unknown> {
  id: string;
}

const { DATABASE_URL, STATEMENTS, CONNECTIONS } = process.env as Record<string, string>;
const statements = JSON.parse(STATEMENTS!) as Record<string, string>;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(CONNECTIONS) });
const app = Fastify();

const KEYS = 'SELECT owner_id, wrapped FROM data_key WHERE owner_id = ANY($1) AND wrapped IS NOT NULL';
const SEALED = 'SELECT entry_id, sealed FROM entry_dossier WHERE entry_id = ANY($1)';

app.post<{ Body: Asked }>('/ask', async ({ body: { kind, parameters, hash } }) => {
  const given = [...parameters, ...(hash === undefined ? [] : [Buffer.from(hash, 'hex')])];
  const { rows } = await pool.query<Row>(statements[kind]!, given);
  if (rows.length === 0) return { items: [] };
  const ids = rows.map(({ id }) => id);
  const [keys, sealed] = [await pool.query(KEYS, [ids]), await pool.query(SEALED, [ids])];
  return { items: rows, keys: keys.rowCount, sealed: sealed.rowCount };
});

const url = await app.listen({ host: '127.0.0.1', port: 0 });
process.send!(url);
await Promise.race([once(process, 'SIGTERM'), once(process, 'disconnect')]);
await app.close();
await pool.end();
process.exit(0);
