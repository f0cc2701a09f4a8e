import { setTimeout as delay } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { closings, noneRunning, workOfEngine, type EngineWork } from './engine.js';
import { figure, medians, ratioOf, total } from './figures.js';
import { bareListings, LISTING_WORKFLOWS, listings } from './listings.js';
import { cpuPerPiece } from './processes.js';
import { progress } from './progress.js';
import { inTurns } from './rounds.js';
import type { BenchServers } from './servers.js';
import { besideSkeleton } from './skeleton-process.js';

export interface ExpirySettings {
  /** Entries that are due at one instant. */
  entries: number;
  rounds: number;
  list: 'red' | 'black';
}

type Contender = 'skeleton' | ExpirySettings['list'];

interface Round {
  /** From the instant until the last one has ended. */
  seconds: number;
  /** Until all but a twentieth have. */
  secondsTo95: number;
  /** Until everything has come to rest: after a black exit its subject is watched. */
  secondsToRest: number;
  cpu: Record<string, number>;
  /** Of the last ones. */
  engine: EngineWork;
}

/** The instant leaves room for all to be in force before it: so much more than the last opening took. */
const ROOM = 2;
const LEAST_ROOM_MS = 10_000;
const WARM_UP = 100;
const LOOK_EVERY_MS = 500;
/** The histories of the last ones are looked at: they tell what the others waited for. */
const LATEST = 20;

const WATCHED = `SELECT count(*)::int AS count FROM entry WHERE predecessor_id = ANY($1) AND state = 'listed'`;

/** Entries due at one instant against as many bare timers, in rounds that take turns on one server. */
export function expiry(servers: BenchServers, settings: ExpirySettings) {
  return besideSkeleton(servers.temporal, async () => {
    const measure = new Expiry(servers);
    const { entries, rounds, list } = settings;
    const contenders = ['skeleton', list] as const;
    for (const name of contenders) await measure.round(name, Math.min(WARM_UP, entries));
    const played = await inTurns(contenders, rounds, (name) => measure.round(name, entries));
    return { settings, ...compared(played.skeleton, played[list], entries) };
  });
}

class Expiry {
  /** How long it took to open one, so far. */
  private readonly openingMs: Partial<Record<Contender, number>> = {};

  constructor(private readonly servers: BenchServers) {}

  async round(name: Contender, entries: number): Promise<Round> {
    const { client } = this.servers;
    const { until, entryIds } = await this.open(name, entries);
    await delay(until - Date.now());
    const { result, cpu } = await cpuPerPiece(entries, async () => {
      await noneRunning(client, LISTING_WORKFLOWS[name]);
      await this.atRest(name, entryIds);
      return Date.now();
    });
    const closed = await closings(client, LISTING_WORKFLOWS[name], until);
    if (closed.length !== entries) throw new Error(`${closed.length} of ${entries} ended after the instant`);
    await this.expectExits(entryIds);
    const at = (part: number) => (closed[Math.ceil(part * entries) - 1]!.at - until) / 1000;
    const engine = await workOfEngine(
      client,
      closed.slice(-LATEST).map(({ workflowId }) => workflowId),
    );
    progress(`expiry: ${entries} ${name} in ${at(1).toFixed(1)} s, 95 % of them in ${at(0.95).toFixed(1)} s`);
    const secondsToRest = (result - until) / 1000;
    return { seconds: at(1), secondsTo95: at(0.95), secondsToRest, cpu, engine };
  }

  private async open(name: Contender, entries: number) {
    const began = Date.now();
    const room = LEAST_ROOM_MS + ROOM * entries * (this.openingMs[name] ?? LEAST_ROOM_MS / WARM_UP);
    const until = Math.ceil((began + room) / 1000) * 1000;
    const entryIds = await this.opened(name, entries, until);
    this.openingMs[name] = (Date.now() - began) / entries;
    if (Date.now() >= until) throw new Error(`${entries} ${name} were not in force in time: too busy here`);
    return { until, entryIds };
  }

  private async opened(name: Contender, entries: number, until: number): Promise<string[]> {
    if (name === 'skeleton') {
      await bareListings(this.servers, entries, until);
      return [];
    }
    const inputs = await listings(this.servers, entries, until, { listKind: name });
    return inputs.map(({ entryId }) => entryId);
  }

  /** §17: the watch listings that follow a black exit are in the record, and their warnings have been counted. */
  private async atRest(name: Contender, entryIds: string[]): Promise<void> {
    if (name !== 'black') return;
    const source = this.servers.candidates.get(DataSource);
    const watched = () => source.query<[{ count: number }]>(WATCHED, [entryIds]);
    while ((await watched())[0].count < entryIds.length) await delay(LOOK_EVERY_MS);
    await noneRunning(this.servers.client, WORKFLOW_TYPES.bigDataWarning);
  }

  private async expectExits(entryIds: string[]): Promise<void> {
    const rows = await this.servers.candidates.get(EntryRepository).findMany(entryIds);
    const expired = rows.filter(({ state, exitGround }) => state === 'exited' && exitGround === 'expired');
    if (expired.length !== entryIds.length)
      throw new Error(`only ${expired.length} of ${entryIds.length} have expired in the record`);
  }
}

function compared(bare: Round[], product: Round[], entries: number) {
  const [skeleton, minglu] = [summary(bare, entries), summary(product, entries)];
  return {
    ...{ skeleton, minglu },
    ratio: figure(product.map(({ seconds }, n) => bare[n]!.seconds / seconds)),
    ratioTo95: figure(product.map(({ secondsTo95 }, n) => bare[n]!.secondsTo95 / secondsTo95)),
    aim: 'ratio of at least 0.7',
    ratioByCpu: ratioOf(total(skeleton.cpuMsPerEntry), total(minglu.cpuMsPerEntry)),
  };
}

const summary = (rounds: Round[], entries: number) => ({
  seconds: figure(rounds.map(({ seconds }) => seconds)),
  secondsTo95: figure(rounds.map(({ secondsTo95 }) => secondsTo95)),
  perSecond: figure(rounds.map(({ seconds }) => entries / seconds)),
  secondsToRest: figure(rounds.map(({ secondsToRest }) => secondsToRest)),
  cpuMsPerEntry: medians(rounds.map(({ cpu }) => cpu)),
  engineForTheLast: medians(rounds.map(({ engine }) => ({ ...engine }))),
});
