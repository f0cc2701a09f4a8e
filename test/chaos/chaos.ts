import { setTimeout as delay } from 'node:timers/promises';
import { seeded } from '../e2e/support/seeded.js';
import { Acts } from './acts.js';
import { chainFaults, commandFaults } from './checks/commands.js';
import { engineFaults } from './checks/engine.js';
import { feedFaults } from './checks/feed.js';
import { filingFaults } from './checks/filings.js';
import { measureFaults } from './checks/measures.js';
import { publicationFaults } from './checks/publications.js';
import { faultsAtRandom, killAtRandom, type Havoc } from './killer.js';
import { livesUntil, OFFICERS } from './lives.js';
import { atRest } from './rest.js';
import { keepLogs, startStack, type Stack } from './stack.js';
import { Bank } from './systems.js';

export interface ChaosSettings {
  seed: number;
  forMs: number;
  lanes: number;
  /** How long it may take afterwards until nothing is left to do. */
  restMs: number;
}

/** What was done to it, and what is not as it should be afterwards. */
export interface ChaosReport {
  havoc: Havoc;
  lives: number;
  acknowledged: number;
  refused: number;
  repeats: number;
  restedAfterMs: number;
  faults: Record<
    'rest' | 'commands' | 'chains' | 'filings' | 'publications' | 'measures' | 'feed' | 'engine',
    string[]
  >;
}

export const faultsIn = ({ faults }: ChaosReport): string[] => Object.values(faults).flat();

/** Load and havoc for the given time, then rest, then every check. */
export async function chaos(stack: Stack, settings: ChaosSettings): Promise<ChaosReport> {
  const random = seeded(settings.seed);
  const acts = await Acts.by(stack.world, OFFICERS);
  const bank = await Bank.subscribed(stack);
  const endsAt = Date.now() + settings.forMs;
  const under = [
    livesUntil(acts, seeded(settings.seed + 1), settings.lanes, endsAt),
    killAtRandom(stack, random, endsAt),
    faultsAtRandom(stack, seeded(settings.seed + 2), endsAt),
    bank.readUntil(endsAt),
  ] as const;
  // Whatever fails, nobody starts a process any more afterwards.
  await Promise.allSettled(under);
  const [lives, havoc] = await Promise.all(under);
  const calmAt = Date.now();
  const rest = await atRest(stack.world, settings.restMs);
  const restedAfterMs = Date.now() - calmAt;
  await bank.readToTheEnd();
  // What has its last receipt ends a moment later.
  await delay(1_000);
  const faults = {
    rest,
    commands: await commandFaults(stack.world, acts),
    chains: await chainFaults(stack.world),
    filings: await filingFaults(stack),
    publications: await publicationFaults(stack),
    measures: await measureFaults(stack, acts),
    feed: await feedFaults(stack.world, bank),
    engine: await engineFaults(stack.world),
  };
  const refused = acts.all.filter(({ seq }) => seq === null).length;
  const { repeats } = acts;
  return { havoc, lives, acknowledged: acts.all.length - refused, refused, repeats, restedAfterMs, faults };
}

/** The same on servers of its own, which are stopped whatever happens; `logs`: where their logs are kept. */
export async function chaosOnItsOwn(settings: ChaosSettings, logs?: string): Promise<ChaosReport> {
  const stack = await startStack();
  try {
    return await chaos(stack, settings);
  } finally {
    if (logs) await keepLogs(stack, logs);
    await stack.stop();
  }
}
