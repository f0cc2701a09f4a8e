import { Pool } from 'undici';
import { figure, medians, ratioOf, spread, total } from './figures.js';
import { emptyRegister } from './filled.js';
import { inLanes } from './life.js';
import {
  PORTAL_QUESTIONS,
  PortalAsking,
  STATEMENTS,
  type PortalAsk,
  type PortalQuestion,
} from './portal-questions.js';
import { cpuPerPiece } from './processes.js';
import { beside } from './program.js';
import { progress } from './progress.js';
import type { Register } from './register.js';
import { inTurns } from './rounds.js';
import type { BenchServers } from './servers.js';

export interface PortalSettings {
  /** In force, at last; 10,000 of them first. */
  entries: number;
  rounds: number;
  clients: number;
  /** Of each question, in a round. */
  calls: number;
}

/** The bare handler, the public API, and the portal's page, which asks the API in the same process. */
const CONTENDERS = ['bare', 'api', 'page'] as const;
type Contender = (typeof CONTENDERS)[number];

interface Round {
  perSecond: number;
  answerMs: number[];
  cpu: Record<string, number>;
}

/** The gateway's own number of connections. */
const CONNECTIONS = 10;
const FEW = 10_000;

/** Look-ups and list pages of the portal against a bare handler with the same SQL, with few entries and with many. */
export function portal(servers: BenchServers, settings: PortalSettings, filled?: Register) {
  const env = {
    DATABASE_URL: servers.postgres.url,
    STATEMENTS: JSON.stringify(STATEMENTS),
    CONNECTIONS: String(CONNECTIONS),
  };
  return beside('./bare-portal.ts', env, async (bare) => {
    const register = filled ?? (await emptyRegister(servers));
    const ways = new Ways(servers, bare as string, settings);
    try {
      const sizes = [...new Set([Math.min(FEW, settings.entries), settings.entries])];
      const measured: Record<string, Measured> = {};
      for (const entries of sizes) {
        await register.growTo(entries);
        // It remembers for minutes what it counted and what the statistics say.
        await servers.app.gateway.restart();
        measured[entries] = await ways.measure(entries);
      }
      const [few, many] = sizes.map((entries) => measured[entries]!);
      return { settings, ...measured, ...(many && { growth: growth(few!, many) }) };
    } finally {
      await ways.close();
    }
  });
}

class Ways {
  readonly #pools: Record<Contender, Pool>;
  #asked = 0;

  constructor(
    private readonly servers: BenchServers,
    bare: string,
    private readonly settings: PortalSettings,
  ) {
    const to = (address: string) => new Pool(address, { connections: settings.clients, headersTimeout: 0 });
    this.#pools = { bare: to(bare), api: to(servers.app.baseUrl), page: to(servers.app.baseUrl) };
  }

  async close(): Promise<void> {
    for (const pool of Object.values(this.#pools)) await pool.close();
  }

  async measure(entries: number): Promise<Measured> {
    const asking = await PortalAsking.over(this.servers, entries);
    const figures = {} as Measured;
    for (const question of PORTAL_QUESTIONS) {
      const play = (name: Contender, calls: number) => {
        const asks = Array.from({ length: calls }, () => asking.ask(question));
        return this.#round(name, asks, `${entries} entries, ${question}`);
      };
      for (const name of CONTENDERS) await play(name, Math.ceil(this.settings.calls / 4));
      const turns = await inTurns(CONTENDERS, this.settings.rounds, (name) =>
        play(name, this.settings.calls),
      );
      figures[question] = compared(turns);
    }
    return figures;
  }

  async #round(name: Contender, asks: readonly PortalAsk[], what: string): Promise<Round> {
    const answerMs: number[] = [];
    const began = performance.now();
    const { cpu } = await cpuPerPiece(asks.length, () =>
      inLanes(asks, this.settings.clients, async (ask) => {
        const asked = performance.now();
        await this.#ask(name, ask);
        answerMs.push(performance.now() - asked);
      }),
    );
    const perSecond = asks.length / ((performance.now() - began) / 1000);
    progress(`portal: ${what}: ${name} ${perSecond.toFixed(1)} calls/s`);
    return { perSecond, answerMs, cpu };
  }

  async #ask(name: Contender, ask: PortalAsk): Promise<void> {
    const { path, body, type } = requestOf(name, ask);
    const headers = {
      'x-forwarded-for': this.#somebody(),
      ...(body !== undefined && { 'content-type': type }),
    };
    const method = body === undefined ? 'GET' : 'POST';
    const response = await this.#pools[name].request({ method, path, body, headers });
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`${name}: ${response.statusCode} ${text.slice(0, 300)}`);
    if (!FOUND[name].test(text)) throw new Error(`${name} found nothing: ${path} ${body ?? ''}`);
  }

  /** Each call comes from another address: the limits by address are not what is measured. */
  #somebody(): string {
    this.#asked += 1;
    const n = this.#asked;
    return `10.${String((n >> 16) & 255)}.${String((n >> 8) & 255)}.${String(n & 255)}`;
  }
}

/** Everything asked for is listed. */
const FOUND: Record<Contender, RegExp> = {
  bare: /"items":\[\{/,
  api: /"items":\[\{/,
  page: /\/portal\/entries\//,
};

function requestOf(
  name: Contender,
  { bare, api, page }: PortalAsk,
): { path: string; body?: string; type: string } {
  const json = 'application/json';
  if (name === 'bare') return { path: '/ask', body: JSON.stringify(bare), type: json };
  if (name === 'api') return { ...api, type: json };
  return { path: page.path, body: page.form, type: 'application/x-www-form-urlencoded' };
}

type Compared = ReturnType<typeof compared>;
type Measured = Record<PortalQuestion, Compared>;

function compared(rounds: Record<Contender, Round[]>) {
  const [bare, api, page] = [summary(rounds.bare), summary(rounds.api), summary(rounds.page)];
  const against = (name: Contender) =>
    figure(rounds[name].map(({ perSecond }, n) => perSecond / rounds.bare[n]!.perSecond));
  return {
    ...{ bare, api, page },
    ratio: against('api'),
    ratioOfPages: against('page'),
    aim: 'ratio of at least 0.5',
    ratioByCpu: ratioOf(served(bare), served(api)),
  };
}

const summary = (rounds: Round[]) => ({
  perSecond: figure(rounds.map(({ perSecond }) => perSecond)),
  answerMs: spread(rounds.flatMap(({ answerMs }) => answerMs)),
  cpuMsPerCall: medians(rounds.map(({ cpu }) => cpu)),
});

/** Without the client's own. */
const served = ({ cpuMsPerCall: { bench: _, ...others } }: ReturnType<typeof summary>): number =>
  total(others);

/** How many times longer a call takes with the many than with the few. */
function growth(few: Measured, many: Measured) {
  const each = PORTAL_QUESTIONS.map((question) => {
    const of = (name: Contender) => {
      const [small, large] = [few[question][name], many[question][name]];
      return {
        byRate: ratioOf(small.perSecond.median, large.perSecond.median),
        byCpu: ratioOf(served(large), served(small)),
        p99: ratioOf(large.answerMs.p99, small.answerMs.p99),
      };
    };
    return [question, { bare: of('bare'), api: of('api'), page: of('page') }] as const;
  });
  return { ...Object.fromEntries(each), aim: 'at most 2' };
}
