import { randomUUID } from 'node:crypto';
import type { EntryInput } from '../../libs/contract/entry.messages.js';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { noneRunning, workOfEngine, type EngineWork } from './engine.js';
import { figure, medians, ratioOf, spread, total } from './figures.js';
import { emptyTally, inLanes, live, type Life, type Tally } from './life.js';
import { askedAgain, EntryLife, SkeletonLife } from './lives.js';
import { cpuPerPiece } from './processes.js';
import { progress } from './progress.js';
import { inTurns } from './rounds.js';
import type { BenchServers } from './servers.js';
import { SKELETON_WATCH_WORKFLOW } from './skeleton.messages.js';
import { besideSkeleton } from './skeleton-process.js';

export interface LifecycleSettings {
  /** Lives in one round. */
  lives: number;
  rounds: number;
  /** Lives under way at a time. */
  clients: number;
}

interface Contender {
  watchWorkflow: string;
  lifeOf: (input: EntryInput) => Life & { workflowId: string };
}

interface Round extends Tally {
  livesPerSecond: number;
  cpu: Record<string, number>;
  askedAgain: number;
  /** What the engine did for one of the lives, without the watch listing that followed. */
  engine: EngineWork;
}

/** The product's life against the bare skeleton's, in alternating rounds on one server. */
export async function lifecycle(servers: BenchServers, settings: LifecycleSettings) {
  return besideSkeleton(servers.temporal, async () => ({
    settings,
    ...(await againstSkeleton(servers, settings)),
  }));
}

async function againstSkeleton(servers: BenchServers, settings: LifecycleSettings) {
  const contenders: Record<'skeleton' | 'minglu', Contender> = {
    skeleton: {
      watchWorkflow: SKELETON_WATCH_WORKFLOW,
      lifeOf: (input) => new SkeletonLife(servers.client, input),
    },
    minglu: {
      watchWorkflow: WORKFLOW_TYPES.watch,
      lifeOf: (input) => new EntryLife(servers.client, input),
    },
  };
  const names = ['skeleton', 'minglu'] as const;
  const play = async (name: (typeof names)[number], lives: number) => {
    const played = await round(servers, contenders[name], { ...settings, lives });
    progress(`lifecycle: ${name} ${played.livesPerSecond.toFixed(2)} lives/s`);
    return played;
  };
  for (const name of names) await play(name, settings.clients);
  const rounds = await inTurns(names, settings.rounds, (name) => play(name, settings.lives));
  return compared(rounds);
}

async function round(
  servers: BenchServers,
  { watchWorkflow, lifeOf }: Contender,
  { lives, clients }: LifecycleSettings,
): Promise<Round> {
  const ahead = (await servers.candidates.prepare(lives)).map(lifeOf);
  const [first] = ahead;
  const tally = emptyTally();
  const askedBefore = askedAgain.count;
  const began = performance.now();
  const { cpu } = await cpuPerPiece(lives, async () => {
    await inLanes(ahead, clients, (life) => live(life, randomUUID(), tally));
    // The watch listings that followed have ended too.
    await noneRunning(servers.client, watchWorkflow);
  });
  const livesPerSecond = lives / ((performance.now() - began) / 1000);
  const engine = await workOfEngine(servers.client, [first!.workflowId]);
  return { livesPerSecond, cpu, ...tally, askedAgain: askedAgain.count - askedBefore, engine };
}

function compared(rounds: { skeleton: Round[]; minglu: Round[] }) {
  const [skeleton, minglu] = [summary(rounds.skeleton), summary(rounds.minglu)];
  const ratios = rounds.minglu.map(
    ({ livesPerSecond }, n) => livesPerSecond / rounds.skeleton[n]!.livesPerSecond,
  );
  return {
    ...{ skeleton, minglu },
    ratio: figure(ratios),
    aim: 'ratio of at least 0.7',
    // Of rates when nothing but processors is short; unlike the ratio of rates hardly moved by what else runs here.
    ratioByCpu: ratioOf(total(skeleton.cpuMsPerLife), total(minglu.cpuMsPerLife)),
  };
}

function summary(rounds: Round[]) {
  return {
    livesPerSecond: figure(rounds.map(({ livesPerSecond }) => livesPerSecond)),
    cpuMsPerLife: medians(rounds.map(({ cpu }) => cpu)),
    answerMs: spread(rounds.flatMap(({ answerMs }) => answerMs)),
    engine: rounds[0]!.engine,
    refusedAsTooEarly: total(rounds.map((round) => round.refusedAsTooEarly)),
    askedAgain: total(rounds.map((round) => round.askedAgain)),
  };
}
