import { setTimeout as delay } from 'node:timers/promises';
import { SWEEP_WIDTH } from '../../activities/sweep/sweep.activities.js';
import type { components } from '../../libs/api-client/schema.js';
import { addDays } from '../../libs/rules/calendar/dates.js';
import { figure, medians, ratioOf, total } from './figures.js';
import { inLanes } from './life.js';
import { bareListings, listings, LONG_MS } from './listings.js';
import { officer } from './officers.js';
import { cpuPerPiece } from './processes.js';
import { progress } from './progress.js';
import { inTurns } from './rounds.js';
import type { BenchServers } from './servers.js';
import { skeletonLeave } from './skeleton.messages.js';
import { besideSkeleton } from './skeleton-process.js';

type Schemas = components['schemas'];

export interface SweepSettings {
  /** Entries that no longer meet the new version of their standard. */
  entries: number;
  rounds: number;
}

interface Round {
  perSecond: number;
  cpu: Record<string, number>;
}

const CONTENDERS = ['skeleton', 'minglu'] as const;
const WARM_UP = 100;
const LOOK_EVERY_MS = 250;

/** No entry of the bench rests on a criminal penalty: all fall out. */
const VERSION = {
  level: 'national',
  issuingBody: '税务主管部门（示范）',
  text: '样例：只有受到刑事处罚的，才列入（虚构）',
  criteria: { bases: { kinds: ['criminalPenalty'] } },
};
const FIRST_DAY = '2019-01-01';

/** A sweep, from its approval to its report, against as many bare updates that end as many bare workflows. */
export function sweep(servers: BenchServers, settings: SweepSettings) {
  return besideSkeleton(servers.temporal, async () => {
    const play = async (name: (typeof CONTENDERS)[number], entries: number) => {
      const round = await (name === 'skeleton' ? bareUpdates : swept)(servers, entries);
      progress(`sweep: ${entries} ${name}, ${round.perSecond.toFixed(1)}/s`);
      return round;
    };
    for (const name of CONTENDERS) await play(name, Math.min(WARM_UP, settings.entries));
    const rounds = await inTurns(CONTENDERS, settings.rounds, (name) => play(name, settings.entries));
    return { settings, ...compared(rounds) };
  });
}

/** As many at a time as a sweep allows itself. */
async function bareUpdates(servers: BenchServers, entries: number): Promise<Round> {
  const ids = await bareListings(servers, entries, Date.now() + LONG_MS);
  return timed(entries, () =>
    inLanes(ids, SWEEP_WIDTH, async (id) => {
      await servers.client.workflow.getHandle(id).executeUpdate(skeletonLeave);
    }),
  );
}

async function swept(servers: BenchServers, entries: number): Promise<Round> {
  const { earlier, newer } = await newVersion(servers);
  await listings(servers, entries, Date.now() + LONG_MS, { listKind: 'red', standardVersionId: earlier });
  const maker = await officer(servers, 'maker.a');
  const { id } = await maker.post<Schemas['SweepDto']>('/sweeps', { standardVersionId: newer });
  const checker = await officer(servers, 'checker.a');
  const reaches = async (state: Schemas['SweepDto']['state']) => {
    while ((await checker.get<Schemas['SweepDto']>(`/sweeps/${id}`)).state !== state)
      await delay(LOOK_EVERY_MS);
  };
  await reaches('awaitingApproval');
  return timed(entries, async () => {
    await checker.post(`/sweeps/${id}/commands/approve`, { reason: '样例：同意' });
    await reaches('done');
    const { items } = await checker.get<{ items: Schemas['SweepItemDto'][] }>(
      `/sweeps/${id}/report?format=json`,
    );
    const exited = items.filter(({ outcome }) => outcome === 'exited').length;
    if (exited !== entries) throw new Error(`the sweep put ${exited} of ${entries} out`);
  });
}

/** One more version of the standard of red-listed taxpayers, in force from the day after the one before. */
async function newVersion(servers: BenchServers): Promise<{ earlier: string; newer: string }> {
  const credit = await officer(servers, 'credit');
  const { items } = await credit.get<Schemas['StandardsPage']>('/standards?field=tax&list=red');
  const { id: standard } = items[0]!;
  const { versions } = await credit.get<Schemas['StandardDto']>(`/standards/${standard}`);
  const { id } = await credit.post<Schemas['StandardVersionDto']>(`/standards/${standard}/versions`, {
    ...VERSION,
    documentNo: `样例〔2019〕${versions.length}号`,
    effectiveFrom: addDays(FIRST_DAY, versions.length),
  });
  return { earlier: versions.at(-1)!.id, newer: id };
}

async function timed(entries: number, work: () => Promise<void>): Promise<Round> {
  const began = performance.now();
  const { cpu } = await cpuPerPiece(entries, work);
  return { perSecond: entries / ((performance.now() - began) / 1000), cpu };
}

function compared(rounds: Record<(typeof CONTENDERS)[number], Round[]>) {
  const [skeleton, minglu] = [summary(rounds.skeleton), summary(rounds.minglu)];
  return {
    ...{ skeleton, minglu },
    ratio: figure(rounds.minglu.map(({ perSecond }, n) => perSecond / rounds.skeleton[n]!.perSecond)),
    ratioByCpu: ratioOf(total(skeleton.cpuMsPerEntry), total(minglu.cpuMsPerEntry)),
  };
}

const summary = (rounds: Round[]) => ({
  perSecond: figure(rounds.map(({ perSecond }) => perSecond)),
  cpuMsPerEntry: medians(rounds.map(({ cpu }) => cpu)),
});
