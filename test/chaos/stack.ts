import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { freePort } from '../../scripts/lib/ports.mjs';
import { AppProcess } from '../support/app.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';
import { freshPlatforms } from '../support/platform-data.js';
import { onRecord } from './record.js';
import { startWorld, type World } from '../e2e/support/world.js';

const TOKEN = 'for tests only';

/** A process that can be killed at any moment and be started again on the same ports and data. */
export interface Victim {
  name: string;
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** The whole chain, each part a process of its own: servers, gateway, two workers, and the receivers outside. */
export interface Stack {
  world: World;
  /** Of the sandbox. */
  outside: { url: string; databaseUrl: string };
  receiver: WebhookReceiver;
  victims: Victim[];
  apps: AppProcess[];
  stop(): Promise<void>;
}

/** Starts everything (about fifteen seconds); what was begun is stopped when that fails. */
export async function startStack(): Promise<Stack> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const sandboxPort = await freePort();
    const url = `http://127.0.0.1:${String(sandboxPort)}`;
    // The rehearsal's data age within five minutes; a red candidate rightly waits for fresh ones.
    const world = await startWorld({
      env: { PLATFORM_URL: url, PLATFORM_TOKEN: TOKEN, PLATFORM_PULL_MINUTES: '1' },
      durable: true,
    });
    stops.push(() => world.stop());
    const databaseUrl = await world.postgres.createDatabase('sandbox');
    const sandbox = sandboxOf(world, databaseUrl, sandboxPort);
    const second = await secondWorker(world);
    stops.push(
      () => sandbox.stop(),
      () => second.stop(),
    );
    await Promise.all([sandbox.start(), second.start(), platformsKnown(world)]);
    const receiver = await WebhookReceiver.start();
    stops.push(() => receiver.stop());
    const { gateway, worker } = world.app;
    const apps = [gateway, worker, second, sandbox];
    const victims = [
      ...apps.map(victimOf),
      { name: 'temporal', kill: () => world.temporal.kill(), start: () => world.temporal.start() },
      { name: 'postgres', kill: () => world.postgres.kill(), start: () => world.postgres.start() },
    ];
    return { world, outside: { url, databaseUrl }, receiver, victims, apps, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const victimOf = (app: AppProcess): Victim => ({
  name: app.logName,
  kill: () => app.kill(),
  start: () => app.start({ wait: false }),
});

function sandboxOf({ app }: World, databaseUrl: string, port: number): AppProcess {
  const env = {
    ...{ ...app.env, DATABASE_URL: databaseUrl },
    ...{ SANDBOX_HOST: '127.0.0.1', SANDBOX_PORT: String(port), SANDBOX_TOKEN: TOKEN },
  };
  return new AppProcess('sandbox', app.dataDir, env, `http://127.0.0.1:${String(port)}/health/ready`);
}

async function secondWorker({ app }: World): Promise<AppProcess> {
  const port = String(await freePort());
  const env = { ...app.env, WORKER_HEALTH_PORT: port };
  return new AppProcess('worker', app.dataDir, env, `http://127.0.0.1:${port}/health/ready`, 'second-worker');
}

/** Red candidates are compared at once, and need not wait for the first pull. */
const platformsKnown = (world: World): Promise<void> =>
  onRecord(world, (source) => freshPlatforms(source, new Date().toISOString()));

export async function keepLogs({ world }: Stack, folder: string): Promise<void> {
  await cp(join(world.app.dataDir, 'logs'), folder, { recursive: true });
  for (const { logFile } of [world.postgres, world.temporal])
    await cp(logFile, join(folder, basename(logFile)));
}
