import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chaos, type ChaosReport } from './chaos.js';
import { startStack, type Stack } from './stack.js';

const SEED = 20180730;
const SETTINGS = { seed: SEED, forMs: 24_000, lanes: 4, restMs: 180_000 };

/** The same for people, longer and with any seed: `npm run chaos -- --minutes 10 --seed 1`. */
describe(`any process is killed at random, receivers fail, officers go on (seed ${String(SEED)})`, () => {
  let stack: Stack;
  let report: ChaosReport;

  beforeAll(async () => {
    stack = await startStack();
    report = await chaos(stack, SETTINGS);
  }, 330_000);
  afterAll(() => stack?.stop());

  it('there was havoc, and work was done in it', () => {
    const kills = Object.values(report.havoc.kills).reduce((sum, n) => sum + n, 0);
    expect(kills).toBeGreaterThan(4);
    expect(report.repeats).toBeGreaterThan(4);
    expect(report.acknowledged).toBeGreaterThan(20);
    expect(report.havoc.ended).toEqual([]);
  });

  const whole = (part: keyof ChaosReport['faults']) => () => expect(report.faults[part]).toEqual([]);

  it('nothing is stuck', whole('rest'));
  it('each acknowledged command is recorded once, and nothing besides', whole('commands'));
  it('every chain proves true', whole('chains'));
  it('each occasion is filed with everybody, in order, received and counted once', whole('filings'));
  it('channels show what is in force and nothing that has ended, each act done once', whole('publications'));
  it('each recognition has its round of measures, each exit the one that stops it', whole('measures'));
  it('the delta feed and the webhook tell everything once, in one order', whole('feed'));
  it('engine and record agree on every entry, and no workflow fails', whole('engine'));
});
