import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RemedyCaseRepository } from '../../libs/persistence/repositories/remedy-case.repository.js';
import { LiveServer } from '../support/live-server.js';
import { until } from '../support/until.js';
import { CaseHand } from '../workflows/case-hand.js';
import { ruleOf, type EntryHand } from '../workflows/time-machine.js';

const LANES = 5;
const LONG = { withinMs: 60_000 };
const LONGEST_STEP = 640;

/** By how much one side starts before the other: towards whichever lost, in longer steps while the same one loses. */
class Start {
  #last = 0;
  #step: number;

  constructor(
    public lag: number,
    private readonly firstStep: number,
  ) {
    this.#step = firstStep;
  }

  favour(side: -1 | 1): void {
    this.#step = side === this.#last ? Math.min(this.#step * 2, LONGEST_STEP) : this.firstStep;
    this.#last = side;
    this.lag += side * this.#step;
  }
}

describe('cases against time and each other (R3.2, R8.1, R9.1)', () => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await LiveServer.start();
  });
  afterAll(() => server?.stop());

  const officer = (role: 'maker' | 'checker' | 'head') => server.stage.officer(role, randomUUID());
  const stateOf = async ({ input }: EntryHand) => (await server.stage.entries.find(input.entryId))?.state;
  const caseOf = async ({ id }: CaseHand) => (await server.stage.app.get(RemedyCaseRepository).find(id))!;

  async function waived(terms: object = {}): Promise<EntryHand> {
    const entry = await (await server.draft({ terms })).approved();
    await entry.give('waivePriorProcedure', server.stage.officer('head'), {});
    return entry;
  }

  async function inLanes<T>(count: number, one: (index: number) => Promise<T>): Promise<T[]> {
    const done: T[] = [];
    let next = 0;
    const lane = async () => {
      while (next < count) done.push(await one(next++));
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return done;
  }

  it('R3.2 an objection at the instant of recognition holds the entry or finds it recognised, fifty times, and stays open', async () => {
    const start = new Start(0, 10);
    const races = await inLanes(50, async () => {
      const entry = await waived();
      const objection = await CaseHand.prepared(entry, 'objection');
      const lag = start.lag;
      const filing = delay(Math.max(0, -lag)).then(() => objection.file());
      await delay(Math.max(0, lag));
      const recognising = entry.recognised().then(
        () => null,
        (error: unknown) => ruleOf(Promise.reject(error as Error)),
      );
      const [filed, rule] = await Promise.all([filing, recognising]);
      const state = await until(
        'it is decided who was first',
        async () => {
          const found = await stateOf(entry);
          return found !== 'awaitingRecognition' && found;
        },
        LONG,
      );
      start.favour(state === 'objectionHeld' ? -1 : 1);
      const { row } = await caseOf(objection);
      return { filed: filed.state, state, rule, row: row.state };
    });
    expect(races).toHaveLength(50);
    for (const race of races) {
      expect(race).toMatchObject({ filed: 'received', row: 'received' });
      expect(['objectionHeld', 'recognised']).toContain(race.state);
      expect(race.rule === null).toBe(race.state === 'recognised');
    }
    expect(new Set(races.map(({ state }) => state)).size).toBe(2);
  });

  it('R8.1 repair consented at the instant of expiry ends the listing once, by one of the two', async () => {
    const bounds = { min: 'PT1S', max: 'PT60S', published: true };
    const start = new Start(-150, 40);
    const races = await inLanes(20, async () => {
      const entry = await waived({ validity: { single: bounds } });
      const recognisedAt = Date.parse(
        (await entry.recognised({ validity: 'PT3S', repairPeriod: 'PT1S' })).at,
      );
      const repair = await CaseHand.about(entry, 'repair');
      await server.passTo(new Date(recognisedAt + 3000).toISOString(), start.lag);
      await repair.give('uphold', officer('checker'));
      const done = await repair.carriedOut('upheld');
      await until('it has ended', async () => (await stateOf(entry)) === 'exited', LONG);
      const found = (await server.stage.entries.find(entry.input.entryId))!;
      start.favour(found.exitGround === 'repaired' ? 1 : -1);
      const exits = (await entry.events()).filter((type) => type === 'exited');
      return { ground: found.exitGround, done, exits: exits.length };
    });
    for (const { ground, done, exits } of races) {
      expect(exits).toBe(1);
      expect(done).toEqual(
        ground === 'repaired' ? { result: 'entryExited', ground } : { result: 'entryBeyond' },
      );
    }
    expect(new Set(races.map(({ ground }) => ground))).toEqual(new Set(['repaired', 'expired']));
  });

  it('the same command ten times at once is one event', async () => {
    const entry = await waived();
    const objection = await CaseHand.about(entry, 'objection');
    const [id, maker] = [randomUUID(), officer('maker')];
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => objection.give('accept', maker, { id })),
    );
    expect(new Set(answers.map(({ seq, state }) => `${String(seq)} ${state}`)).size).toBe(1);
    expect((await objection.events()).filter((type) => type === 'accepted')).toHaveLength(1);
  });

  it('of two decisions at once one is obeyed', async () => {
    const objection = await CaseHand.about(await waived(), 'objection');
    await objection.give('accept', officer('maker'));
    const outcomes = await Promise.allSettled([
      objection.give('uphold', officer('checker')),
      objection.give('reject', officer('head')),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const decided = (await objection.events()).filter((type) => ['upheld', 'rejected'].includes(type));
    expect(decided).toHaveLength(1);
  });
});
