import type { EntryInput } from '../../libs/contract/entry.messages.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import type { CommandData } from '../../libs/rules/procedure/commands.js';
import { figure, ratioOf, spread } from './figures.js';
import { whileImporting } from './background-import.js';
import { inLanes } from './life.js';
import { listings, LONG_MS } from './listings.js';
import { EntryLife } from './lives.js';
import { progress } from './progress.js';
import { inTurns } from './rounds.js';
import type { BenchServers } from './servers.js';

export interface CrossListSettings {
  /** Subjects on the red list that are recognised as black, in one round. */
  entries: number;
  rounds: number;
  /** Recognitions under way at a time. */
  clients: number;
}

interface Pair {
  red: EntryInput;
  black: EntryInput;
}

interface Round {
  /** From the answer to the command until the red entry's workflow has closed, as a client sees it. */
  fromAnswerMs: number[];
  /** From the instant of the recognition to that of the exit, as the record has them. */
  recordedMs: number[];
  importedRowsPerSecond: number;
}

const CONTENDERS = ['alone', 'besideImport'] as const;
const LANES = 24;
const WARM_UP = 50;

const RECOGNITION: CommandData['recognise'] = {
  ...{ severity: 'single', validity: 'P24M', repairable: false, repairMethod: null, repairPeriod: null },
  basisNumbers: [1],
};

/** §六: how long a subject stays on the red list after its black recognition, without and beside an import. */
export async function crossList(servers: BenchServers, settings: CrossListSettings) {
  const play = async (name: (typeof CONTENDERS)[number], entries: number) => {
    const round = await (name === 'alone' ? alone : besideImport)(servers, { ...settings, entries });
    const { median, p99 } = spread(round.fromAnswerMs);
    progress(`cross-list: ${entries} ${name}, median ${median} ms, p99 ${p99} ms`);
    return round;
  };
  await play('alone', Math.min(WARM_UP, settings.entries));
  const rounds = await inTurns(CONTENDERS, settings.rounds, (name) => play(name, settings.entries));
  return { settings, ...compared(rounds) };
}

async function alone(servers: BenchServers, settings: CrossListSettings): Promise<Round> {
  const pairs = await onBothLists(servers, settings.entries);
  return { ...(await recognised(servers, pairs, settings)), importedRowsPerSecond: 0 };
}

async function besideImport(servers: BenchServers, settings: CrossListSettings): Promise<Round> {
  const pairs = await onBothLists(servers, settings.entries);
  const { result, rowsPerSecond } = await whileImporting(servers, () => recognised(servers, pairs, settings));
  return { ...result, importedRowsPerSecond: rowsPerSecond };
}

/** Subjects with a red entry in force, and a black one that only waits for its recognition. */
async function onBothLists(servers: BenchServers, count: number): Promise<Pair[]> {
  const reds = await listings(servers, count, Date.now() + LONG_MS, { listKind: 'red' });
  const blacks = await servers.candidates.prepare(count, { pack: 'zhangdian-2018' });
  const pairs = reds.map((red, n) => ({ red, black: { ...blacks[n]!, subjectId: red.subjectId } }));
  await inLanes(pairs, LANES, async ({ black }) => {
    const life = new EntryLife(servers.client, black);
    await life.draft();
    await life.give('submit', 'maker', {});
    await life.give('approve', 'checker', {});
    await life.give('waivePriorProcedure', 'head', {});
  });
  return pairs;
}

async function recognised(servers: BenchServers, pairs: Pair[], { clients }: CrossListSettings) {
  const fromAnswerMs: number[] = [];
  await inLanes(pairs, clients, async ({ red, black }) => {
    await new EntryLife(servers.client, black).give('recognise', 'head', RECOGNITION);
    const answered = performance.now();
    await new EntryLife(servers.client, red).ended();
    fromAnswerMs.push(performance.now() - answered);
  });
  return { fromAnswerMs, recordedMs: await inTheRecord(servers, pairs) };
}

async function inTheRecord({ candidates }: BenchServers, pairs: Pair[]): Promise<number[]> {
  const ids = pairs.flatMap(({ red, black }) => [red.entryId, black.entryId]);
  const rows = await candidates.get(EntryRepository).findMany(ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return pairs.map(({ red, black }) => {
    const { exitedAt, exitGround } = byId.get(red.entryId)!;
    if (!exitedAt || exitGround !== 'listedBlackOrWatch')
      throw new Error(`a red entry ended with ${exitGround ?? 'nothing'}`);
    return exitedAt.getTime() - byId.get(black.entryId)!.recognisedAt!.getTime();
  });
}

function compared(rounds: Record<(typeof CONTENDERS)[number], Round[]>) {
  const [alone, beside] = [summary(rounds.alone), summary(rounds.besideImport)];
  return {
    ...{ alone, besideImport: beside },
    /** So many times longer beside the import. */
    timesLonger: {
      median: ratioOf(beside.fromAnswerMs.median, alone.fromAnswerMs.median),
      p99: ratioOf(beside.fromAnswerMs.p99, alone.fromAnswerMs.p99),
    },
  };
}

const summary = (rounds: Round[]) => ({
  fromAnswerMs: spread(rounds.flatMap(({ fromAnswerMs }) => fromAnswerMs)),
  recordedMs: spread(rounds.flatMap(({ recordedMs }) => recordedMs)),
  importedRowsPerSecond: figure(rounds.map(({ importedRowsPerSecond }) => importedRowsPerSecond)),
});
