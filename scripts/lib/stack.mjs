import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readJson, writeJson } from './data-folder.mjs';
import { ensureMasterKey } from './keys.mjs';
import { root, shown } from './paths.mjs';
import { answers, freePort, isFree, portFrom } from './ports.mjs';
import * as postgres from './postgres.mjs';
import { spawnService } from './processes.mjs';
import { lastLines, run } from './run.mjs';
import { sandboxPlan } from './sandbox.mjs';
import { Fault, say, withProgress } from './say.mjs';
import * as temporal from './temporal.mjs';
import { obtainTemporalCli } from './temporal-cli.mjs';

/**
 * Decides what runs where: own servers, or those of `DATABASE_URL` and `TEMPORAL_ADDRESS`; obtains what is
 * missing; and refuses at once when a port is taken.
 * @returns {Promise<{ addresses: object, bringUp(supervisor): Promise<void> }>}
 */
export async function planStack(folder, env = process.env) {
  const gateway = await gatewayPlan(env);
  const database = env.DATABASE_URL ? await externalDatabase(env) : await ownDatabase(folder, env);
  const sandbox = await sandboxPlan(env, database, requireFree);
  // Last, because it may take minutes to obtain.
  const engine = env.TEMPORAL_ADDRESS ? await externalTemporal(env) : await ownTemporal(folder, env);
  const environment = {
    ...env,
    ...(await commonEnvironment(folder, env)),
    ...gateway.env,
    ...engine.env,
    ...database.env,
    ...sandbox.env,
  };
  const addresses = {
    ...{ ...gateway.addresses, ...sandbox.addresses, ...engine.addresses, ...database.addresses },
    data: shown(folder),
  };
  return {
    addresses,
    async bringUp(supervisor) {
      await supervisor.note({ env: notedEnvironment(environment, gateway) });
      const servers = [database.service, engine.service].filter(Boolean);
      if (servers.length > 0) say(`Starting ${servers.map(({ name }) => name).join(' and ')} …`);
      for (const server of servers) await supervisor.start(server);
      await database.createDatabase?.('minglu');
      await command(supervisor, folder, environment, 'Bringing the database up to date', 'migrate');
      await command(
        supervisor,
        folder,
        environment,
        'Loading packs, calendar and demonstration data',
        'load-demonstration',
      );
      if (sandbox.program) await startSandbox(supervisor, folder, environment, sandbox.program);
      say('Starting worker and gateway …');
      for (const name of ['worker', 'gateway'])
        await supervisor.start(ownProgram(name, folder, environment, `${gateway.pages[name]}/health/ready`));
    },
  };
}

/** Before the worker, which pulls from it at once. It plays others' systems, so it is given nothing of ours. */
async function startSandbox(supervisor, folder, environment, { url, createDatabase, env }) {
  const { PATH, HOME, NODE_ENV, LOG_LEVEL } = environment;
  const own = {
    PATH,
    HOME,
    NODE_ENV,
    LOG_LEVEL: LOG_LEVEL ?? '',
    DATABASE_URL: await createDatabase(),
    ...env,
  };
  await supervisor.start(ownProgram('sandbox', folder, own, `${url}/health/ready`));
}

async function commonEnvironment(folder, env) {
  return {
    NODE_ENV: env.NODE_ENV || 'production',
    MINGLU_DATA_DIR: folder,
    MINGLU_FILES_DIR: env.MINGLU_FILES_DIR || join(folder, 'files'),
    ...(env.MINGLU_MASTER_KEY || env.MINGLU_MASTER_KEY_FILE
      ? {}
      : { MINGLU_MASTER_KEY_FILE: await ensureMasterKey(folder) }),
    TEMPORAL_NAMESPACE: env.TEMPORAL_NAMESPACE || temporal.namespace,
    ADMIN_DIST: env.ADMIN_DIST || join(root, 'dist/admin'),
    PORTAL_DIST: env.PORTAL_DIST || join(root, 'dist/portal'),
    WORKFLOW_BUNDLE: env.WORKFLOW_BUNDLE || join(root, 'dist/workflow-bundle.js'),
  };
}

/** What other commands need to reach the running stack; no secret of the person's own environment is copied. */
function notedEnvironment(environment, gateway) {
  const names =
    /^(DATABASE_URL|TEMPORAL_(ADDRESS|NAMESPACE|UI_URL)|PLATFORM_URL|MINGLU_(DATA_DIR|FILES_DIR|EMBEDDED|MASTER_KEY_FILE)|GATEWAY_(HOST|PORT)|WORKER_HEALTH_PORT|ADMIN_DIST|PORTAL_DIST|WORKFLOW_BUNDLE)$/;
  const noted = Object.entries(environment).filter(([name]) => names.test(name));
  return { ...Object.fromEntries(noted), GATEWAY_URL: gateway.addresses.gateway };
}

async function gatewayPlan(env) {
  const host = env.GATEWAY_HOST || '127.0.0.1';
  const port = portFrom(env, 'GATEWAY_PORT', 7300);
  const healthPort = portFrom(env, 'WORKER_HEALTH_PORT', 7301);
  await requireFree(port, 'the gateway', 'GATEWAY_PORT', host);
  await requireFree(healthPort, "the worker's health page", 'WORKER_HEALTH_PORT');
  const reachable = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const address = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
  return {
    env: { GATEWAY_HOST: host, GATEWAY_PORT: String(port), WORKER_HEALTH_PORT: String(healthPort) },
    addresses: { gateway: address },
    pages: { gateway: address, worker: `http://127.0.0.1:${healthPort}` },
  };
}

async function requireFree(port, whose, variable, host) {
  if (await isFree(port, host)) return;
  throw new Fault(
    `Port ${port} for ${whose} is taken by another program: stop that one, or choose another port with ${variable}, e.g. ${variable}=${port + 100} npm start.`,
  );
}

async function ownTemporal(folder, env) {
  const port = portFrom(env, 'TEMPORAL_PORT', 7233);
  const uiPort = portFrom(env, 'TEMPORAL_UI_PORT', 8233);
  await requireFree(port, 'the Temporal server', 'TEMPORAL_PORT');
  await requireFree(uiPort, "Temporal's Web UI", 'TEMPORAL_UI_PORT');
  const program = await obtainTemporalCli(env);
  const dbFile = join(folder, 'temporal', 'minglu.sqlite');
  const logFile = join(folder, 'logs', 'temporal.log');
  const uiUrl = `http://127.0.0.1:${uiPort}`;
  return {
    env: {
      TEMPORAL_ADDRESS: `127.0.0.1:${port}`,
      TEMPORAL_UI_URL: uiUrl,
      TEMPORAL_NAMESPACE: temporal.namespace,
    },
    addresses: {
      temporalUi: `${uiUrl}/namespaces/${temporal.namespace}/workflows`,
      temporal: `127.0.0.1:${port}`,
    },
    service: {
      ...{ name: 'Temporal', logFile, ...temporal.stopSignals },
      spawn: () => temporal.spawnTemporal({ program, port, uiPort, dbFile, logFile }),
      ready: (gone) => temporal.waitForTemporal({ port, gone }),
    },
  };
}

async function externalTemporal(env) {
  const [, host, port] = /^(?:https?:\/\/)?(.+):(\d+)$/.exec(env.TEMPORAL_ADDRESS) ?? [];
  if (!port) throw new Fault(`TEMPORAL_ADDRESS=${env.TEMPORAL_ADDRESS} is no address: give host:port.`);
  if (!(await answers(Number(port), host, 5000))) {
    throw new Fault(
      `No Temporal server answers at TEMPORAL_ADDRESS=${env.TEMPORAL_ADDRESS}: start it, correct the address, or leave it out to have one started here.`,
    );
  }
  return { env: {}, addresses: { temporal: env.TEMPORAL_ADDRESS, temporalUi: env.TEMPORAL_UI_URL } };
}

async function ownDatabase(folder, env) {
  const cluster = join(folder, 'postgres');
  const { port, password } = await databaseSettings(join(folder, 'postgres.json'), env);
  const logFile = join(folder, 'logs', 'postgres.log');
  return {
    env: { DATABASE_URL: postgres.databaseUrl({ port, password }), MINGLU_EMBEDDED: 'true' },
    addresses: { postgres: `postgres://${postgres.superuser}@127.0.0.1:${port}/minglu` },
    createDatabase: async (name) => {
      await postgres.ensureDatabase({ port, password, database: name });
      return postgres.databaseUrl({ port, password, database: name });
    },
    service: {
      ...{ name: 'PostgreSQL', logFile, tail: true, ...postgres.stopSignals },
      async spawn() {
        await postgres.prepareCluster({ folder: cluster, password });
        return postgres.spawnPostgres({ folder: cluster, port, logFile });
      },
      ready: (gone) => postgres.waitForPostgres({ port, password, gone }),
    },
  };
}

/** The password is made once. The port is kept as well, but nobody depends on it: when taken, another is used. */
async function databaseSettings(file, env) {
  const kept = await readJson(file);
  const asked = portFrom(env, 'POSTGRES_PORT', undefined);
  if (asked) await requireFree(asked, 'PostgreSQL', 'POSTGRES_PORT');
  const settings = {
    port: asked ?? (await firstFree([kept?.port, 7432])),
    password: kept?.password ?? randomBytes(24).toString('base64url'),
  };
  await writeJson(file, settings);
  return settings;
}

async function firstFree(candidates) {
  for (const port of candidates) if (port && (await isFree(port))) return port;
  return freePort();
}

async function externalDatabase(env) {
  const url = URL.canParse(env.DATABASE_URL) ? new URL(env.DATABASE_URL) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new Fault(
      'DATABASE_URL is no PostgreSQL address: give postgres://user:password@host:port/database.',
    );
  }
  const failure = await postgres.connectionFailure(env.DATABASE_URL);
  if (failure)
    throw new Fault(`The PostgreSQL server of DATABASE_URL (${url.host}) cannot be used: ${failure}.`);
  return { env: { MINGLU_EMBEDDED: 'false' }, addresses: { postgres: `${url.host}${url.pathname}` } };
}

/** Runs one of the database programs to its end. */
async function command(supervisor, folder, env, label, name) {
  supervisor.checkpoint();
  const logFile = join(folder, 'logs', `${name}.log`);
  const result = await withProgress(label, () =>
    run(process.execPath, [join(root, `dist/libs/persistence/cli/${name}.js`)], { cwd: root, env }),
  );
  supervisor.checkpoint();
  await writeFile(logFile, result.output, { mode: 0o600 });
  if (result.code === 0) return;
  if (/ENOSPC|No space left/.test(result.output))
    throw Object.assign(new Error(), { code: 'ENOSPC', path: folder });
  throw new Fault(
    `${label} failed: ${lastLines(withoutFrames(result.output), 2)}. Its log is ${shown(logFile)}.`,
  );
}

function withoutFrames(output) {
  return output
    .split('\n')
    .filter((line) => !/^\s+at |^Node\.js v/.test(line))
    .join('\n');
}

function ownProgram(name, folder, env, health) {
  const logFile = join(folder, 'logs', `${name}.log`);
  return {
    ...{ name, logFile, tail: true, graceMs: 20_000 },
    spawn: async () =>
      spawnService(process.execPath, ['--enable-source-maps', join(root, `dist/apps/${name}/main.js`)], {
        cwd: root,
        env,
        logFile,
      }),
    ready: (gone) => waitForHealth(health, gone),
  };
}

/** Waits for 200 of a health page; says after a while what it still waits for. */
async function waitForHealth(url, gone, withinMs = 90_000) {
  const began = Date.now();
  let nextWord = began + 8000;
  let down = 'no answer yet';
  for (;;) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(3000) }).catch(() => undefined);
    if (answer?.ok) return;
    if (answer) down = whatIsDown(await answer.text());
    if (gone() || Date.now() - began > withinMs) throw new Fault(`not ready: ${down}`);
    if (Date.now() > nextWord) {
      say(`Waiting for ${url}: ${down}`);
      nextWord += 8000;
    }
    await delay(100);
  }
}

/** The parts of a readiness answer that are not up. */
function whatIsDown(body) {
  try {
    const { details, checks, parts } = JSON.parse(body);
    const all = Object.entries(details ?? checks ?? parts ?? {});
    const down = all.filter(([, part]) => (part?.status ?? part) !== 'up').map(([name]) => name);
    return down.length > 0 ? `${down.join(', ')} down` : body.slice(0, 200);
  } catch {
    return body.slice(0, 200);
  }
}
