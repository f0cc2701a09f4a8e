import { inspect, parseArgs } from 'node:util';
import { crossList } from './cross-list.js';
import { expiry } from './expiry.js';
import { emptyRegister } from './filled.js';
import { httpLives } from './http-lives.js';
import { importing } from './import.js';
import { lifecycle, type LifecycleSettings } from './lifecycle.js';
import { machine } from './machine.js';
import { memory } from './memory.js';
import { portal } from './portal.js';
import { progress } from './progress.js';
import { QUESTIONS, type Question } from './questions.js';
import { screening, type ScreeningSettings } from './screening.js';
import { search, type SearchSettings } from './search.js';
import { BenchServers } from './servers.js';
import { sweep } from './sweep.js';

const number = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${text} is no whole number above 0`);
  return value;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    lives: { type: 'string' },
    clients: { type: 'string' },
    rows: { type: 'string' },
    'checked-rows': { type: 'string' },
    entries: { type: 'string' },
    calls: { type: 'string' },
    questions: { type: 'string' },
  },
});

/** What is asked for, or what the bench takes by itself. */
const given = (name: keyof typeof values, usual: number): number => {
  const text = values[name];
  return text === undefined ? usual : number(text);
};

function questions(): readonly Question[] {
  const names = values.questions?.split(',') as Question[] | undefined;
  const unknown = names?.find((name) => !QUESTIONS.includes(name));
  if (unknown) throw new Error(`there is no question ${unknown}: ${QUESTIONS.join(', ')}`);
  return names ?? QUESTIONS;
}

const lifecycleSettings = (): LifecycleSettings => ({
  lives: given('lives', 120),
  rounds: given('rounds', 5),
  clients: given('clients', 32),
});

const screeningSettings = (): ScreeningSettings => ({
  entries: given('entries', 1_000_000),
  rounds: given('rounds', 3),
  clients: given('clients', 16),
  calls: given('calls', 2000),
  questions: questions(),
});

const searchSettings = (): SearchSettings => ({
  entries: given('entries', 1_000_000),
  rounds: given('rounds', 3),
  calls: given('calls', 60),
});

/** Both over one register, which takes longer to fill than to ask. */
async function lookups(servers: BenchServers) {
  const register = await emptyRegister(servers);
  const screened = await screening(servers, screeningSettings(), register);
  return { screening: screened, search: await search(servers, searchSettings(), register) };
}

/** What `npm run bench` leaves out when nothing is named: it is made of others. */
const ON_REQUEST: ReadonlySet<string> = new Set(['lookups']);

const BENCHES: Record<string, (servers: BenchServers) => Promise<unknown>> = {
  lifecycle: (servers) => lifecycle(servers, lifecycleSettings()),
  http: (servers) => httpLives(servers, lifecycleSettings()),
  import: (servers) =>
    importing(servers, { rows: given('rows', 10_000), checkedRows: given('checked-rows', 80_000) }),
  memory: (servers) => memory(servers, { entries: given('entries', 20_000) }),
  expiry: (servers) =>
    expiry(servers, { list: 'red', entries: given('entries', 5000), rounds: given('rounds', 2) }),
  'expiry-black': (servers) =>
    expiry(servers, { list: 'black', entries: given('entries', 1000), rounds: given('rounds', 2) }),
  'cross-list': (servers) =>
    crossList(servers, {
      entries: given('entries', 500),
      rounds: given('rounds', 2),
      clients: given('clients', 4),
    }),
  screening: (servers) => screening(servers, screeningSettings()),
  search: (servers) => search(servers, searchSettings()),
  lookups,
  portal: (servers) =>
    portal(servers, {
      entries: given('entries', 1_000_000),
      rounds: given('rounds', 3),
      clients: given('clients', 16),
      calls: given('calls', 1000),
    }),
  sweep: (servers) => sweep(servers, { entries: given('entries', 5000), rounds: given('rounds', 2) }),
};

/** Runs the named benches, each on servers of its own, and answers the figures. */
async function main(): Promise<Record<string, unknown>> {
  const names =
    positionals.length > 0 ? positionals : Object.keys(BENCHES).filter((name) => !ON_REQUEST.has(name));
  const unknown = names.find((name) => !(name in BENCHES));
  if (unknown) throw new Error(`there is no bench ${unknown}: ${Object.keys(BENCHES).join(', ')}`);
  const figures: Record<string, unknown> = { machine: await machine() };
  for (const name of names) figures[name] = await BenchServers.during(BENCHES[name]!);
  return figures;
}

main().then(
  (figures) => process.send!(figures, () => process.exit(0)),
  (error: unknown) => {
    progress(inspect(error));
    process.exit(1);
  },
);
