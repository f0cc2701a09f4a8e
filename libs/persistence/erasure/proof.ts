import { gunzipSync } from 'node:zlib';
import type { DataSource } from 'typeorm';
import type { Hit, NeedleSearch } from '../../platform/proof/needle-search.js';
import { canonicalJson, sha256 } from '../record/event-hash.js';
import { residueOf } from './row-eraser.js';

interface ErasureRow {
  entryId: string;
  entryNo: string;
  certificate: Record<string, unknown> | null;
  hash: Buffer | null;
  eventHash: string | null;
  workflowIds: string[];
}

const FIND = `
SELECT x.entry_id AS "entryId", e.no AS "entryNo", x.certificate, x.certificate_hash AS hash,
  x.workflow_ids AS "workflowIds", v.data->>'certificateHash' AS "eventHash"
FROM erasure x JOIN entry e ON e.id = x.entry_id
LEFT JOIN entry_event v ON v.entry_id = x.entry_id AND v.type = 'erased'
WHERE x.entry_id::text = $1 OR e.no = $1`;

const PAGE = 500;

/** What is wrong with an erasure as the record has it; empty: nothing. `wanted`: the entry's id or number. */
export async function erasureFaults(source: DataSource, wanted: string): Promise<string[]> {
  const [erasure] = await source.query<ErasureRow[]>(FIND, [wanted]);
  if (!erasure) return ['the record knows no erasure of this entry'];
  if (!erasure.certificate) return ['the erasure is not over'];
  const faults = (await residueOf(source.manager, erasure.entryId)).map(
    ({ table, column, rows }) => `${table}.${column}: ${String(rows)} left`,
  );
  const hash = sha256(canonicalJson(erasure.certificate)).toString('hex');
  if (hash !== erasure.hash?.toString('hex')) faults.push('the certificate is not the one that was hashed');
  if (hash !== erasure.eventHash) faults.push('the entry’s chain names another certificate');
  const sql = 'SELECT count(*)::int AS left FROM workflow_history WHERE workflow_id = ANY($1)';
  const [{ left }] = (await source.query<{ left: number }[]>(sql, [erasure.workflowIds])) as [
    { left: number },
  ];
  if (left > 0) faults.push(`workflow_history: ${String(left)} left`);
  return faults;
}

/** Every row of every table as text: what a byte search of files cannot see, for long values lie compressed there. */
export async function hitsInRows(source: DataSource, search: NeedleSearch): Promise<Hit[]> {
  const tables = await source.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const hits: Hit[] = [];
  for (const { name } of tables) hits.push(...(await search.in(`table ${name}`, rowsOf(source, name))));
  hits.push(...(await search.in('archived histories', historiesOf(source))));
  return hits;
}

async function* rowsOf(source: DataSource, table: string): AsyncGenerator<Buffer> {
  for await (const { row } of paged<{ row: string }>(source, `SELECT t::text AS row FROM "${table}" t`))
    yield Buffer.from(`${row}\n`);
}

async function* historiesOf(source: DataSource): AsyncGenerator<Buffer> {
  const histories = paged<{ history: Buffer }>(source, 'SELECT history FROM workflow_history');
  for await (const { history } of histories) yield gunzipSync(history);
}

/** Through a cursor: no table is held in memory. */
async function* paged<T>(source: DataSource, sql: string): AsyncGenerator<T> {
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    await runner.startTransaction();
    await runner.query(`DECLARE proof NO SCROLL CURSOR FOR ${sql}`);
    for (;;) {
      const page = (await runner.query(`FETCH ${String(PAGE)} FROM proof`)) as T[];
      yield* page;
      if (page.length < PAGE) return;
    }
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}
