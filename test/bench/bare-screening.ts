import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import Fastify from 'fastify';
import pg from 'pg';
import type { BareStatements } from './bare-statements.js';

/**
 * The bare handler: plain Fastify and pg, every statement of the product's call in its order, as many connections,
 * and nothing else. Secrets and numbers come hashed and the purpose sealed; nothing is checked, judged or opened.
 */
interface Asked {
  /** Base64. */
  sealed: string;
  hashes?: string[];
  names?: { n: number; tokens: string }[];
  /** Hex: what the register is to hold of names that decide nothing. */
  missed?: string[];
}
interface Row extends Record<string, unknown> {
  id: string;
  rootId: string;
  hash?: Buffer;
  n?: number;
}

const { DATABASE_URL, STATEMENTS, CONNECTIONS } = process.env as Record<string, string>;
const statements = JSON.parse(STATEMENTS!) as BareStatements;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(CONNECTIONS) });
const app = Fastify();
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

app.post<{ Body: Asked }>('/screening', async ({ body, headers }) => {
  const { hashes = [], names = [], missed = [], sealed } = body;
  const at = new Date();
  const [credential] = await ask('presented', [bytes(String(headers['x-secret-hash']))]);
  const listed = grouped(await listedBy(hashes.map(bytes), at), ({ hash }) => hash!.toString('hex'));
  const suggested = grouped(await suggestedBy(names, at), ({ n }) => n!);
  const [found, alike] = [[...listed.values()].flat(), [...suggested.values()].flat()];
  await ask('key', [credential!.id]);
  await ask('registered', [
    ...[randomUUID(), at, 'screening', credential!.id, null, null, 'administrativeApproval'],
    ...[Buffer.from(sealed, 'base64'), Math.max(hashes.length, names.length), rootsOf(found), rootsOf(alike)],
    [...hashes.filter((hash) => !listed.has(hash)), ...missed].map(bytes),
    ...['127.0.0.1', null, null],
  ]);
  if (found.length > 0) await ask('standings', [['sharing', 'measures']]);
  return {
    listed: hashes.map((hash) => listed.get(hash) ?? []),
    suggested: names.map(({ n }) => suggested.get(n) ?? []),
  };
});

async function listedBy(hashes: Buffer[], at: Date): Promise<Row[]> {
  if (hashes.length === 0) return [];
  return hashes.length === 1 ? ask('listedOne', [at, hashes[0]]) : ask('listed', [at, hashes]);
}

/** With the sealed dossiers of those found, as they are read to be opened. */
async function suggestedBy(names: NonNullable<Asked['names']>, at: Date): Promise<Row[]> {
  if (names.length === 0) return [];
  const wanted = [names.map(({ n }) => n), names.map(({ tokens }) => tokens)];
  const rows = await ask('candidates', [at, ...wanted]);
  if (rows.length > 0) await ask('sealed', [[...new Set(rows.map(({ id }) => id))]]);
  return rows;
}

async function ask(which: keyof BareStatements, values: unknown[]): Promise<Row[]> {
  const { name, sql } = statements[which];
  return (await pool.query<Row>({ name, text: sql, values })).rows;
}

const rootsOf = (rows: Row[]): string[] => [...new Set(rows.map(({ rootId }) => rootId))];

function grouped<K>(rows: Row[], keyOf: (row: Row) => K): Map<K, Row[]> {
  const groups = new Map<K, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

const url = await app.listen({ host: '127.0.0.1', port: 0 });
process.send!(url);
await Promise.race([once(process, 'SIGTERM'), once(process, 'disconnect')]);
await app.close();
await pool.end();
process.exit(0);
