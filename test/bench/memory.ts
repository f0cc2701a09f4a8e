import { setTimeout as delay } from 'node:timers/promises';
import type { EntryInput } from '../../libs/contract/entry.messages.js';
import { inLanes } from './life.js';
import { EntryLife } from './lives.js';
import { peaksDuring, residentMiB } from './processes.js';
import { progress } from './progress.js';
import type { BenchServers } from './servers.js';

export interface MemorySettings {
  entries: number;
}

/** The small number of entries is so many times smaller. */
const FEW = 20;
const LANES = 24;
/** At most so many are commanded: more than the worker keeps in its cache, so that it is full and turns over. */
const COMMANDED = 1000;
/** So long nothing is asked of the worker before its memory at rest is read. */
const REST_MS = 5000;

/** Resident memory of the worker while few, and then many entries are open, at the same work. */
export async function memory(servers: BenchServers, { entries }: MemorySettings) {
  const open: EntryInput[] = [];
  const few = Math.max(1, Math.round(entries / FEW));
  const readings = [];
  for (const count of [few, entries]) {
    await openMore(servers, open, count);
    readings.push(await reading(servers, open, Math.min(few, COMMANDED)));
  }
  const [small, large] = readings as [Reading, Reading];
  return {
    ...{ few: small, many: large },
    ratio: Number((large.workingPeakMiB / small.workingPeakMiB).toFixed(2)),
    aim: 'ratio of at most 1.2',
  };
}

interface Reading {
  openEntries: number;
  /** The worker that started them all. */
  afterStartingThemMiB: number;
  /** A fresh worker, before, during and after the same number of commands, spread over all open entries. */
  freshMiB: number;
  workingPeakMiB: number;
  restingMiB: number;
}

async function openMore(servers: BenchServers, open: EntryInput[], count: number): Promise<void> {
  while (open.length < count) {
    const more = await servers.candidates.prepare(Math.min(1000, count - open.length));
    await inLanes(more, LANES, (input) => new EntryLife(servers.client, input).draft());
    open.push(...more);
    progress(`memory: ${open.length} of ${count} entries open`);
  }
}

async function reading(
  { app, client }: BenchServers,
  open: readonly EntryInput[],
  commanded: number,
): Promise<Reading> {
  const afterStartingThemMiB = await resting(app.worker.pid!);
  await app.worker.restart();
  const worker = app.worker.pid!;
  const freshMiB = await resting(worker);
  const { peakMiB } = await peaksDuring({ worker }, () =>
    inLanes(spread(open, commanded), LANES, async (input) => {
      const life = new EntryLife(client, input);
      await life.give('submit', 'maker', {});
      await life.give('return', 'checker', {});
    }),
  );
  const workingPeakMiB = peakMiB.worker;
  const restingMiB = await resting(worker);
  progress(`memory: ${open.length} open, peak ${workingPeakMiB} MiB, then ${restingMiB} MiB`);
  return { openEntries: open.length, afterStartingThemMiB, freshMiB, workingPeakMiB, restingMiB };
}

async function resting(pid: number): Promise<number> {
  await delay(REST_MS);
  return residentMiB(pid);
}

/** So many of them, evenly from first to last. */
const spread = (open: readonly EntryInput[], count: number): EntryInput[] =>
  Array.from({ length: count }, (_, n) => open[Math.floor((n * open.length) / count)]!);
