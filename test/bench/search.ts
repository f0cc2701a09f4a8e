import pg from 'pg';
import type { components } from '../../libs/api-client/schema.js';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { COUNT_CAP, filterOf } from '../../apps/gateway/entries/entries.reader.js';
import {
  countQuery,
  pageQuery,
  searchOf,
  type Query,
} from '../../libs/persistence/repositories/entry-list.repository.js';
import { limitOf } from '../../libs/persistence/cursor.js';
import { KeyedIndex } from '../../libs/platform/crypto/keyed-index.js';
import { figure, ratioOf, spread } from './figures.js';
import { emptyRegister } from './filled.js';
import { listsOf, type Lists } from './lists.js';
import { officer } from './officers.js';
import { progress } from './progress.js';
import type { Register } from './register.js';
import { inTurns } from './rounds.js';
import type { BenchServers } from './servers.js';

type Schemas = components['schemas'];
type Asked = ReturnType<Lists[string]>;

export interface SearchSettings {
  /** In force. */
  entries: number;
  rounds: number;
  /** Of each kind, in a round; one after another. */
  calls: number;
}

const CONTENDERS = ['bare', 'minglu'] as const;
type Contender = (typeof CONTENDERS)[number];
type Times = Record<Contender, number[][]>;

/** Lists and search through the API against the bare SQL of their page and count, asked by pg. */
export async function search(servers: BenchServers, settings: SearchSettings, filled?: Register) {
  const register = filled ?? (await emptyRegister(servers));
  await register.growTo(settings.entries);
  const bare = new pg.Client({ connectionString: servers.postgres.url });
  await bare.connect();
  try {
    const reader = new Reader(bare, await officer(servers, 'maker.a'), servers.candidates.get(KeyedIndex));
    const lists = await listsOf(servers, settings.entries);
    const figures: Record<string, ReturnType<typeof compared>> = {};
    for (const [kind, asked] of Object.entries(lists))
      figures[kind] = await measured(reader, kind, asked, settings);
    // What an answer costs with nothing in it: the session, the way there and back.
    return {
      settings,
      emptyAnswerMs: spread(await reader.nothing(settings.calls)),
      aim: 'ratio of at most 2',
      ...figures,
    };
  } finally {
    await bare.end();
  }
}

async function measured(reader: Reader, kind: string, asked: () => Asked, { rounds, calls }: SearchSettings) {
  const play = async (name: Contender, count: number) => {
    const times: number[] = [];
    while (times.length < count) {
      const one = asked();
      const began = performance.now();
      await reader[name](one);
      times.push(performance.now() - began);
    }
    return times;
  };
  for (const name of CONTENDERS) await play(name, Math.ceil(calls / 10));
  const found = compared(await inTurns(CONTENDERS, rounds, (name) => play(name, calls)));
  progress(`search: ${kind}: p95 ${found.bare.p95} ms bare, ${found.minglu.p95} ms`);
  return found;
}

/** Asks one after another, as an officer does. */
class Reader {
  constructor(
    private readonly client: pg.Client,
    private readonly officer: Officer,
    private readonly index: KeyedIndex,
  ) {}

  async minglu(asked: Asked): Promise<void> {
    if (asked.q !== undefined) await this.officer.post<Schemas['EntriesPage']>('/entries/search', asked);
    else await this.officer.get<Schemas['EntriesPage']>(`/entries?${String(parametersOf(asked))}`);
  }

  /** The page, and the count where the product counts: when there are more pages than one. */
  async bare(asked: Asked): Promise<void> {
    const filter = filterOf(asked);
    const looked = searchOf(filter, this.index);
    const page = { cursor: asked.cursor };
    const rows = await this.query(pageQuery(filter, looked, page, 'drafted'));
    const single = rows.length <= limitOf(page) && asked.cursor === undefined;
    if (!single) await this.query(countQuery(filter, looked, COUNT_CAP));
  }

  async nothing(calls: number): Promise<number[]> {
    const times: number[] = [];
    while (times.length < calls) {
      const began = performance.now();
      await this.officer.get('/me');
      times.push(performance.now() - began);
    }
    return times;
  }

  private async query({ sql, parameters }: Query): Promise<unknown[]> {
    return (await this.client.query<object>(sql, parameters)).rows;
  }
}

const parametersOf = (asked: Asked): URLSearchParams =>
  new URLSearchParams(Object.entries(asked).map(([name, value]): [string, string] => [name, String(value)]));

function compared(times: Times) {
  const p95s = (name: Contender) => times[name].map((round) => spread(round).p95);
  const [bare, minglu] = [spread(times.bare.flat()), spread(times.minglu.flat())];
  return {
    ...{ bare, minglu },
    ratio: figure(p95s('minglu').map((p95, n) => p95 / p95s('bare')[n]!)),
    ratioOfMedians: ratioOf(minglu.median, bare.median),
  };
}
