import { figure, medians, spread } from './figures.js';
import { emptyTally, inLanes, live, RECOGNITION, TooEarly, type Life, type Tally } from './life.js';
import type { LifecycleSettings } from './lifecycle.js';
import { setTimeout as delay } from 'node:timers/promises';
import { Refused, type Officer } from '../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise } from '../../scripts/rehearsal/subjects.mjs';
import { officer } from './officers.js';
import { cpuPerPiece } from './processes.js';
import { progress } from './progress.js';
import type { BenchServers } from './servers.js';
import type { CommandData } from '../../libs/rules/procedure/commands.js';
import type { Role } from '../../libs/rules/words.js';
import type { SkeletonCommand } from './skeleton.messages.js';

const OFFICERS = { maker: 'maker.a', checker: 'checker.a', legalReviewer: 'legal', head: 'head' } as const;
type Office = Record<keyof typeof OFFICERS, Officer>;

const LOOK_EVERY_MS = 500;

/** The same life through the HTTP API: sign-in, CSRF, idempotency keys, sealing, audit log, a document of proof. */
export async function httpLives(servers: BenchServers, { lives, rounds, clients }: LifecycleSettings) {
  const office = await signedIn(servers);
  const perSecond: number[] = [];
  const cpuPerLife: Record<string, number>[] = [];
  const tally = emptyTally();
  await inLanes(upTo(clients), clients, () => oneLife(office, emptyTally()));
  for (let n = 0; n < rounds; n += 1) {
    const began = performance.now();
    const { cpu } = await cpuPerPiece(lives, () =>
      inLanes(upTo(lives), clients, () => oneLife(office, tally)),
    );
    perSecond.push(lives / ((performance.now() - began) / 1000));
    cpuPerLife.push(cpu);
    progress(`http: ${perSecond.at(-1)!.toFixed(2)} lives/s`);
  }
  return {
    settings: { lives, rounds, clients },
    livesPerSecond: figure(perSecond),
    cpuMsPerLife: medians(cpuPerLife),
    refusedAsTooEarly: tally.refusedAsTooEarly,
    answerMs: spread(tally.answerMs),
  };
}

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);

async function signedIn(servers: BenchServers): Promise<Office> {
  const entries = await Promise.all(
    Object.entries(OFFICERS).map(async ([role, name]) => [role, await officer(servers, name)] as const),
  );
  return Object.fromEntries(entries) as unknown as Office;
}

async function oneLife(office: Office, tally: Tally): Promise<void> {
  const life = new HttpLife(office);
  await life.draft();
  const proof = await office.maker.attach(life.entryId, 'serviceProof', 'proof.pdf', PROOF);
  await live({ ...bound(life), draft: () => Promise.resolve() }, proof, tally);
}

const bound = (life: HttpLife): Life => ({
  draft: () => life.draft(),
  give: (name, role, data) => life.give(name, role, data),
  ended: () => life.ended(),
});

const PROOF = '%PDF-1.4\n% 样例送达回证\n%%EOF\n';

class HttpLife implements Life {
  entryId = '';

  constructor(private readonly office: Office) {}

  async draft(): Promise<void> {
    const { id } = await this.office.maker.post<{ id: string }>('/entries', {
      ...inventedEnterprise(),
      list: 'black',
      field: 'tax',
      facts: '样例事实：逾期不缴',
      bases: [{ kind: 'administrativePenalty', documentNo: '样例罚字〔2026〕1号', date: '2026-01-05' }],
      pack: 'bench',
    });
    this.entryId = id;
  }

  async give<C extends SkeletonCommand>(name: C, role: Role, data: CommandData[C]): Promise<void> {
    try {
      await this.office[role as keyof Office].command(this.entryId, name, bodyOf(name, data));
    } catch (error) {
      if (error instanceof Refused && error.problem.rule === 'not-in-this-state') throw new TooEarly();
      throw error;
    }
  }

  async ended(): Promise<void> {
    while ((await this.state()) !== 'exited') await delay(LOOK_EVERY_MS);
  }

  private async state(): Promise<string> {
    const { state } = await this.office.maker.get<{ state: string }>(`/entries/${this.entryId}`);
    return state;
  }
}

/** What the API wants beside the command's data. */
function bodyOf(name: SkeletonCommand, data: object): object {
  if (name === 'fileObjection') return { by: 'other', text: '样例异议', documentIds: [], reason: '样例' };
  if (name === 'recognise') return { ...RECOGNITION, reason: '样例理由' };
  return { ...data, reason: '样例理由' };
}
