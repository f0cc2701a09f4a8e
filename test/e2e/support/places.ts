import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { rowsOf } from './database.js';
import type { World } from './world.js';

/** Everywhere that the service leaves something behind, as bytes. */
export const PLACES = {
  'the files of the Temporal database': engineFiles,
  'the histories of all workflows': histories,
  'what the engine lists of them (ids, search attributes, memos)': listings,
  'the log of the gateway': ({ app }) => readFile(app.gateway.logFile),
  'the log of the worker': ({ app }) => readFile(app.worker.logFile),
  'the log of Temporal': ({ temporal }) => readFile(temporal.logFile),
  'the log of PostgreSQL': ({ postgres }) => readFile(postgres.logFile),
  'the metrics of the gateway': ({ app }) => metrics(app.baseUrl),
  'the metrics of the worker': ({ app }) => metrics(`http://127.0.0.1:${app.env.WORKER_HEALTH_PORT}`),
  'the tables of PostgreSQL': tables,
  'the stored files': storedFiles,
} satisfies Record<string, (world: World) => Promise<Buffer>>;

export type Place = keyof typeof PLACES;

/** The database with its write-ahead log, as they lie on the disk. */
async function engineFiles({ temporal }: World): Promise<Buffer> {
  const folder = dirname(temporal.dbFile);
  const names = (await readdir(folder)).filter((name) => name.startsWith(basename(temporal.dbFile)));
  return Buffer.concat(await Promise.all(names.map((name) => readIfThere(join(folder, name)))));
}

/** A journal comes and goes. */
const readIfThere = (file: string): Promise<Buffer> =>
  readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  });

async function histories({ engine }: World): Promise<Buffer> {
  const told: string[] = [];
  for await (const { workflowId, runId } of engine.workflow.list())
    told.push(historyToJSON(await engine.workflow.getHandle(workflowId, runId).fetchHistory()));
  return Buffer.from(told.join('\n'));
}

async function listings({ engine }: World): Promise<Buffer> {
  const told: string[] = [];
  for await (const { workflowId, memo, typedSearchAttributes } of engine.workflow.list())
    told.push(JSON.stringify([workflowId, memo, typedSearchAttributes]));
  return Buffer.from(told.join('\n'));
}

async function metrics(base: string): Promise<Buffer> {
  const answer = await fetch(`${base}/metrics`);
  if (!answer.ok) throw new Error(`${base}/metrics answers ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Every row of every table as text; bytes appear in hex. */
async function tables(world: World): Promise<Buffer> {
  const names = await rowsOf<{ name: string }>(
    world,
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  const told: string[] = [];
  for (const { name } of names) {
    const rows = await rowsOf<{ row: string }>(world, `SELECT t::text AS row FROM ${name} t`);
    told.push(name, ...rows.map(({ row }) => row));
  }
  return Buffer.from(told.join('\n'));
}

async function storedFiles({ app }: World): Promise<Buffer> {
  const entries = await readdir(app.env.MINGLU_FILES_DIR!, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Buffer.concat(
    await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name)))),
  );
}
