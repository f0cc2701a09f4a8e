import { setTimeout as delay } from 'node:timers/promises';
import type { Faults } from '../../apps/sandbox/platforms/faults.js';
import { CHANNELS } from '../../libs/rules/packs/list-schema.js';
import { until } from '../support/until.js';
import type { Stack, Victim } from './stack.js';

/** What random numbers are drawn from; a seed repeats them. */
export type Random = () => number;
export const oneOf = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)]!;

export interface Havoc {
  /** By process, how often it was killed. */
  kills: Record<string, number>;
  /** Processes that ended amid their work though nobody had killed them. One that lacks its servers at the start may. */
  ended: string[];
}

/** Between two kills, and until the process is started again. */
const BETWEEN_MS = [800, 3_000] as const;
const DOWN_MS = [0, 2_500] as const;
/** So often two go at once. */
const PAIRS = 0.25;
const WATCH_MS = 500;
const REVIVED_WITHIN_MS = 90_000;

const within = (random: Random, [least, most]: readonly [number, number]): number =>
  least + random() * (most - least);

/** Kills what it draws, again and again until the time is over; afterwards everything runs. */
export async function killAtRandom(stack: Stack, random: Random, endsAt: number): Promise<Havoc> {
  const havoc: Havoc = { kills: {}, ended: [] };
  const atWork = new Set<number>();
  const watch = setInterval(() => void noteWhoIsReady(stack, atWork), WATCH_MS);
  try {
    while (Date.now() < endsAt) {
      await delay(within(random, BETWEEN_MS));
      await startTheEnded(stack, havoc, atWork);
      await killSome(stack, random, havoc);
    }
    const runs = async () => (await startTheEnded(stack, havoc, atWork)) === 0 && everythingReady(stack);
    await until('everything runs', runs, { withinMs: REVIVED_WITHIN_MS, everyMs: 500 });
  } finally {
    clearInterval(watch);
  }
  return havoc;
}

async function killSome({ victims }: Stack, random: Random, { kills }: Havoc): Promise<void> {
  const [first, other] = [oneOf(random, victims), oneOf(random, victims)];
  const drawn = [...new Set(random() < PAIRS ? [first, other] : [first])];
  for (const { name } of drawn) kills[name] = (kills[name] ?? 0) + 1;
  await Promise.all(drawn.map((victim) => victim.kill()));
  await delay(within(random, DOWN_MS));
  await Promise.all(drawn.map(revive));
}

/** A server may not be able to begin while what it left behind still ends. */
const revive = (victim: Victim): Promise<true> =>
  until(
    `${victim.name} starts`,
    () =>
      victim.start().then(
        () => true as const,
        () => null,
      ),
    { withinMs: REVIVED_WITHIN_MS, everyMs: 200 },
  );

/** As a supervisor does: what ended by itself is started again. */
async function startTheEnded({ apps }: Stack, havoc: Havoc, atWork: ReadonlySet<number>): Promise<number> {
  const ended = apps.filter((app) => !app.running);
  for (const app of ended) {
    if (atWork.has(app.pid!)) havoc.ended.push(app.logName);
    await app.start({ wait: false });
  }
  return ended.length;
}

async function noteWhoIsReady({ apps }: Stack, atWork: Set<number>): Promise<void> {
  for (const app of apps) {
    const { pid } = app;
    if (app.running && (await app.isReady()) && pid !== undefined) atWork.add(pid);
  }
}

async function everythingReady({ apps }: Stack): Promise<boolean> {
  const ready = await Promise.all(apps.map((app) => app.isReady()));
  return ready.every(Boolean);
}

const RECEIVERS = ['superior', 'municipal', 'provincial', 'national', ...CHANNELS] as const;
const FAULTS: Partial<Faults>[] = [
  {},
  {},
  { outage: true },
  { lostAnswers: true },
  { delayMs: 1_200 },
  { receipts: 'whenAsked' },
  { wrongAnswers: true },
];

/** Gives receivers faults until the time is over; afterwards they have none. */
export async function faultsAtRandom(stack: Stack, random: Random, endsAt: number): Promise<void> {
  while (Date.now() < endsAt) {
    await delay(within(random, BETWEEN_MS));
    await play(stack, oneOf(random, RECEIVERS), oneOf(random, FAULTS)).catch(() => undefined);
    stack.receiver.status = random() < 0.3 ? 503 : 204;
    stack.receiver.losesAnswers = random() < 0.3;
  }
  Object.assign(stack.receiver, { status: 204, losesAnswers: false });
  for (const receiver of RECEIVERS) {
    const healed = () =>
      play(stack, receiver, {}).then(
        () => true,
        () => false,
      );
    await until(`${receiver} has no faults`, healed, { withinMs: REVIVED_WITHIN_MS });
  }
}

async function play({ outside }: Stack, receiver: string, faults: Partial<Faults>): Promise<void> {
  const response = await fetch(`${outside.url}/receivers/${receiver}/faults`, {
    ...{ method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(faults) },
    signal: AbortSignal.timeout(5_000),
  });
  if (!response.ok) throw new Error(String(response.status));
}
