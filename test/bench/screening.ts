import { DataSource } from 'typeorm';
import { Pool } from 'undici';
import type { components } from '../../libs/api-client/schema.js';
import { ScreeningRepository } from '../../libs/persistence/repositories/screening.repository.js';
import { accessTokenHash } from '../../libs/platform/crypto/access-token.js';
import { KeyedIndex } from '../../libs/platform/crypto/keyed-index.js';
import { newSystem } from '../e2e/support/systems.js';
import { BARE_STATEMENTS } from './bare-statements.js';
import { figure, medians, ratioOf, spread, total } from './figures.js';
import { emptyRegister } from './filled.js';
import { inLanes } from './life.js';
import { officer } from './officers.js';
import { cpuPerPiece } from './processes.js';
import { beside } from './program.js';
import { progress } from './progress.js';
import { Asking, callsOf, type Ask, type Question } from './questions.js';
import type { Register } from './register.js';
import { inTurns } from './rounds.js';
import type { BenchServers } from './servers.js';

type Schemas = components['schemas'];

export interface ScreeningSettings {
  /** In force, at last; a hundredth of them first. */
  entries: number;
  rounds: number;
  clients: number;
  /** Of one number, in a round. Larger questions are asked less often. */
  calls: number;
  questions: readonly Question[];
}

const CONTENDERS = ['bare', 'minglu'] as const;
type Contender = (typeof CONTENDERS)[number];

interface Round {
  perSecond: number;
  answerMs: number[];
  cpu: Record<string, number>;
}

/** The gateway's own number of connections. */
const CONNECTIONS = 10;
const FEW = 100;
/** A credential allows 6,000 calls a minute at most: each client is a system of its own. */
const MOST_A_MINUTE = 6000;
const MOST_A_DAY = 1_000_000;

/** Screening against a bare handler with the same statements, with few entries and with many. */
export function screening(servers: BenchServers, settings: ScreeningSettings, filled?: Register) {
  const env = {
    ...{ DATABASE_URL: servers.postgres.url, CONNECTIONS: String(CONNECTIONS) },
    STATEMENTS: JSON.stringify(BARE_STATEMENTS),
  };
  return beside('./bare-screening.ts', env, async (bare) => {
    const register = filled ?? (await emptyRegister(servers));
    const ways = await Ways.open(servers, bare as string, settings);
    try {
      const sizes = [Math.ceil(settings.entries / FEW), settings.entries];
      const measured = [];
      for (const entries of sizes) {
        await register.growTo(entries);
        // It remembers for minutes what the statistics say; no register grows a hundredfold within those.
        await servers.app.gateway.restart();
        measured.push(await ways.measure(entries));
      }
      const [withFew, withMany] = measured as [Measured, Measured];
      return {
        settings,
        few: withFew,
        many: withMany,
        growth: growth(settings.questions, withFew, withMany),
      };
    } finally {
      await ways.close();
    }
  });
}

/** How the product and the bare handler are asked. */
class Ways {
  private constructor(
    private readonly servers: BenchServers,
    private readonly pools: Record<Contender, Pool>,
    private readonly secrets: readonly string[],
    private readonly settings: ScreeningSettings,
  ) {}

  static async open(servers: BenchServers, bare: string, settings: ScreeningSettings): Promise<Ways> {
    const connections = settings.clients;
    const pools = {
      bare: new Pool(bare, { connections, headersTimeout: 0 }),
      minglu: new Pool(servers.app.baseUrl, { connections, headersTimeout: 0 }),
    };
    return new Ways(servers, pools, await secretsFor(servers, settings.clients), settings);
  }

  async close(): Promise<void> {
    for (const pool of Object.values(this.pools)) await pool.close();
  }

  async measure(entries: number): Promise<Measured> {
    const { candidates } = this.servers;
    const index = candidates.get(KeyedIndex);
    const asking = new Asking(new ScreeningRepository(candidates.get(DataSource), index), index, entries);
    const figures = {} as Measured;
    for (const question of this.settings.questions) {
      const count = callsOf(question, this.settings.calls);
      const play = async (name: Contender, calls: number) => {
        const asks = await Promise.all(Array.from({ length: calls }, () => asking.ask(question)));
        return this.round(name, asks, `${entries} entries, ${question}`);
      };
      for (const name of CONTENDERS) await play(name, Math.ceil(count / 4));
      figures[question] = compared(
        await inTurns(CONTENDERS, this.settings.rounds, (name) => play(name, count)),
      );
    }
    return figures;
  }

  private async round(name: Contender, asks: readonly Ask[], what: string): Promise<Round> {
    const { clients } = this.settings;
    const answerMs: number[] = [];
    const began = performance.now();
    const { cpu } = await cpuPerPiece(asks.length, () =>
      inLanes([...asks.entries()], clients, async ([n, ask]) => {
        const asked = performance.now();
        const listed = await this[name](ask, n);
        answerMs.push(performance.now() - asked);
        if (listed !== ask.listed) throw new Error(`${name} found ${listed} listed, not ${ask.listed}`);
      }),
    );
    const perSecond = asks.length / ((performance.now() - began) / 1000);
    progress(`screening: ${what}: ${name} ${perSecond.toFixed(1)} calls/s`);
    return { perSecond, answerMs, cpu };
  }

  private async minglu({ minglu: body }: Ask, n: number): Promise<number> {
    const headers = { authorization: `Bearer ${this.secretOf(n)}` };
    const answer = (await this.send('minglu', '/api/v1/screening', body, headers)) as Schemas['ScreeningDto'];
    return answer.items.filter(({ outcome }) => outcome === 'listed').length;
  }

  private secretOf(n: number): string {
    return this.secrets[n % this.secrets.length]!;
  }

  private async bare({ bare: body }: Ask, n: number): Promise<number> {
    const headers = { 'x-secret-hash': accessTokenHash(this.secretOf(n)).toString('hex') };
    const answer = (await this.send('bare', '/screening', body, headers)) as { listed: unknown[][] };
    return answer.listed.filter((entries) => entries.length > 0).length;
  }

  private async send(name: Contender, path: string, body: string, headers: Record<string, string> = {}) {
    const response = await this.pools[name].request({
      ...{ method: 'POST', path, body },
      headers: { 'content-type': 'application/json', ...headers },
    });
    if (response.statusCode !== 200)
      throw new Error(`${name}: ${response.statusCode} ${await response.body.text()}`);
    return response.body.json();
  }
}

/** As many systems of a department that applies measures. */
async function secretsFor(servers: BenchServers, count: number): Promise<string[]> {
  const credit = await officer(servers, 'credit');
  const { items } = await credit.get<Schemas['DepartmentsDto']>('/departments');
  const departmentId = items.find(({ kind }) => kind === 'implementing')!.id;
  const secrets: string[] = [];
  while (secrets.length < count) {
    const quota = { perMinute: MOST_A_MINUTE, perDay: MOST_A_DAY };
    const wanted = { party: 'implementingDepartment', departmentId, ...quota } as const;
    secrets.push((await newSystem(servers.app.baseUrl, credit, wanted)).secret);
  }
  return secrets;
}

type Compared = ReturnType<typeof compared>;
type Measured = Record<Question, Compared>;

function compared(rounds: Record<Contender, Round[]>) {
  const [bare, minglu] = [summary(rounds.bare), summary(rounds.minglu)];
  return {
    ...{ bare, minglu },
    ratio: figure(rounds.minglu.map(({ perSecond }, n) => perSecond / rounds.bare[n]!.perSecond)),
    aim: 'ratio of at least 0.5',
    ratioByCpu: ratioOf(served(bare), served(minglu)),
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
function growth(questions: readonly Question[], few: Measured, many: Measured) {
  const each = questions.map((question) => {
    const of = (name: Contender) => {
      const [small, large] = [few[question][name], many[question][name]];
      return {
        byRate: ratioOf(small.perSecond.median, large.perSecond.median),
        byCpu: ratioOf(served(large), served(small)),
        p99: ratioOf(large.answerMs.p99, small.answerMs.p99),
      };
    };
    return [question, { bare: of('bare'), minglu: of('minglu') }] as const;
  });
  return { ...Object.fromEntries(each), aim: 'at most 2' };
}
