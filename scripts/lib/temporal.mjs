/** Temporal's development server: the real server in one process, with its data in an SQLite file. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { answers } from './ports.mjs';
import { spawnService } from './processes.mjs';
import { Fault } from './say.mjs';

export const namespace = 'minglu';

/** What operators can search workflows by; all of it ids and codes, never a person's data. */
export const searchAttributes = {
  ListKind: 'Keyword',
  State: 'Keyword',
  Field: 'Keyword',
  Department: 'Keyword',
  PolicyPack: 'Keyword',
  EntryNo: 'Keyword',
  DueAt: 'Datetime',
};

/** How long the engine keeps a closed run; the record in PostgreSQL is kept for the pack's term. */
const retentionDays = 30;

export const stopSignals = { signal: 'SIGTERM', graceMs: 12_000 };

/**
 * @param {{ program: string, port: number, uiPort?: number, dbFile?: string, logFile: string, dynamicConfig?: object }} options
 *   without `uiPort` there is no Web UI; without `dbFile` nothing is kept; `dynamicConfig` by the server's own names
 */
export async function spawnTemporal({ program, port, uiPort, dbFile, logFile, dynamicConfig = {} }) {
  if (dbFile && !existsSync(dirname(dbFile))) await mkdir(dirname(dbFile), { recursive: true, mode: 0o700 });
  const args = [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--namespace', namespace],
    ...(uiPort ? ['--ui-port', String(uiPort)] : ['--headless']),
    ...(dbFile ? ['--db-filename', dbFile] : []),
    ...Object.entries(searchAttributes).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
    ...Object.entries(dynamicConfig).flatMap(([name, value]) => [
      '--dynamic-config-value',
      `${name}=${JSON.stringify(value)}`,
    ]),
    ...['--log-format', 'json', '--log-level', 'warn', '--color', 'never'],
    ...['--disable-config-file', '--disable-config-env'],
  ];
  return spawnService(program, args, { logFile, cwd: '/', env: serverEnvironment() });
}

/** The person's own TEMPORAL_* settings are for clients; this server takes its settings from the flags. */
function serverEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TEMPORAL_')));
}

/**
 * Waits until the server answers for our namespace, and sets how long closed runs are kept.
 * @param {{ port: number, gone?: () => boolean, withinMs?: number }} options `gone` ends the wait early
 */
export async function waitForTemporal({ port, gone = () => false, withinMs = 60_000 }) {
  const until = Date.now() + withinMs;
  const late = () => gone() || Date.now() > until;
  while (!(await answers(port))) {
    if (late()) throw new Fault('The Temporal server did not become ready.');
    await delay(50);
  }
  const { Connection } = await import('@temporalio/client');
  const connection = Connection.lazy({ address: `127.0.0.1:${port}` });
  try {
    while (!(await ready(connection))) {
      if (late()) throw new Fault('The Temporal server did not become ready.');
      await delay(100);
    }
  } finally {
    await connection.close();
  }
}

async function ready(connection) {
  try {
    const { workflowService } = connection;
    const { config } = await within(() => workflowService.describeNamespace({ namespace }), connection);
    const seconds = retentionDays * 86_400;
    if (Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) !== seconds) {
      const retention = { workflowExecutionRetentionTtl: { seconds } };
      await within(() => workflowService.updateNamespace({ namespace, config: retention }), connection);
    }
    return true;
  } catch {
    return false;
  }
}

function within(call, connection) {
  return connection.withDeadline(Date.now() + 3000, call);
}
