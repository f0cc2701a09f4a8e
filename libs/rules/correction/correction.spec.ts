import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../words.js';
import { BENEFIT_STANDINGS, openedCorrection, type CorrectionFacts } from './correction-facts.js';
import {
  factsAfterCommand,
  factsAfterLook,
  judgeCorrection,
  mayWork,
  needsOf,
  runningDeadlines,
  type CorrectionDemand,
} from './judge-correction.js';

const AT = '2026-03-02T02:00:00.000Z';
const TODAY = '2026-03-02';
const officer = (id: string, role: 'maker' | 'head' = 'maker', departmentId = 'd'): Actor => ({
  ...{ id, departmentId, roles: [role] },
});
const opened = (list: 'red' | 'black', benefitTaskIds: string[] = []): CorrectionFacts =>
  openedCorrection({
    ...{ entryId: 'e', departmentId: 'd', list, openedAt: AT, benefitTaskIds },
    terms: { within: { workingDays: 1 }, rungs: [] },
  });
const ask = (facts: CorrectionFacts, demand: CorrectionDemand, by: Actor, reasonGiven = true) =>
  judgeCorrection(facts, { ...demand, by, reasonGiven }, AT);
const ruleOf = (...asked: Parameters<typeof ask>) => {
  const judgement = ask(...asked);
  return judgement.allowed ? null : judgement.rule;
};
const done = (facts: CorrectionFacts, demand: CorrectionDemand, by = officer('a')) =>
  factsAfterCommand(facts, { ...demand, by, reasonGiven: true }, AT);

const STEPS: CorrectionDemand[] = [
  { name: 'issueLetter', letter: 'apology', documentId: 'x' },
  { name: 'serveLetter', letter: 'apology', method: 'direct', on: TODAY },
  { name: 'issueLetter', letter: 'clarification', documentId: 'y' },
  { name: 'serveLetter', letter: 'clarification', method: 'post', on: TODAY },
  { name: 'registerCompensation', standing: 'noneClaimed', amountFen: null, on: TODAY },
];
const ORDER: CorrectionDemand = { name: 'orderErasure' };
const ready = (list: 'red' | 'black' = 'black') =>
  STEPS.reduce((facts, demand) => done(facts, demand), factsAfterLook(opened(list), [], AT));

describe('the order of an erasure (R9.4)', () => {
  it('R9.4 whatever was done in whatever order, it is allowed when and only when nothing else is owed', () => {
    const anything = fc.record({
      steps: fc.array(fc.constantFrom(...STEPS), { maxLength: 14 }),
      told: fc.boolean(),
      benefit: fc.constantFrom(...BENEFIT_STANDINGS),
    });
    fc.assert(
      fc.property(anything, ({ steps, told, benefit }) => {
        let facts = factsAfterLook(opened('red', ['t']), told ? [] : ['filings'], AT);
        facts = done(facts, { name: 'answerBenefit', taskId: 't', standing: benefit });
        for (const demand of steps) if (ask(facts, demand, officer('a')).allowed) facts = done(facts, demand);
        const { apology, clarification } = facts.letters;
        const nothingOwed =
          told &&
          benefit !== 'pending' &&
          facts.compensation !== null &&
          apology?.servedOn &&
          clarification?.servedOn;
        expect(ask(facts, ORDER, officer('h', 'head')).allowed).toBe(Boolean(nothingOwed));
        expect(facts.readyAt !== null).toBe(Boolean(nothingOwed));
      }),
    );
  });

  it('takes a head of the department who did not work on the letters', () => {
    expect(ruleOf(ready(), ORDER, officer('b'))).toBe('role-required');
    expect(ruleOf(ready(), ORDER, officer('a', 'head'))).toBe('correction-four-eyes');
    expect(ruleOf(ready(), ORDER, officer('b', 'head', 'other'))).toBe('other-department');
    expect(ruleOf(ready(), ORDER, officer('b', 'head'))).toBeNull();
    expect(mayWork(ready(), officer('b', 'head'))).toContain('orderErasure');
  });

  it('ends everything but compensation, which may be paid later', () => {
    const ordered = done(ready(), ORDER, officer('b', 'head'));
    expect(ruleOf(ordered, STEPS[0]!, officer('a'))).toBe('correction-erasure-ordered');
    const paid = { name: 'registerCompensation', standing: 'paid', amountFen: 1, on: TODAY } as const;
    expect(ruleOf(ordered, paid, officer('a'))).toBeNull();
    expect(ruleOf(done(ordered, paid), paid, officer('a'))).toBe('correction-compensation-paid');
    expect(runningDeadlines(ordered)).toEqual([]);
  });

  it('is due from when nothing else is owed; the letters from the exit', () => {
    expect(runningDeadlines(opened('black'))).toEqual([{ kind: 'letters', from: AT }]);
    expect(runningDeadlines(ready())).toEqual([{ kind: 'erasure', from: AT }]);
  });
});

describe('letters and compensation (R9.4, R9.5)', () => {
  it.each<[string, CorrectionFacts, CorrectionDemand, boolean, string]>([
    ['an unissued letter', opened('black'), STEPS[1]!, true, 'correction-letter-not-issued'],
    ['a letter served twice', ready(), STEPS[1]!, true, 'correction-letter-served'],
    [
      'no apology for a black entry',
      opened('black'),
      { name: 'waiveApology' },
      true,
      'correction-apology-owed',
    ],
    ['R9.5 a waiver without a reason', opened('red'), { name: 'waiveApology' }, false, 'reason-required'],
    [
      'an amount of nothing',
      opened('black'),
      { ...STEPS[4]!, amountFen: 5 } as never,
      true,
      'correction-amount',
    ],
    [
      'a day that has not come',
      opened('black'),
      { ...STEPS[4]!, on: '2026-03-03' } as never,
      true,
      'correction-date-impossible',
    ],
    [
      'R9.5 an incentive that was not received',
      opened('red'),
      { name: 'answerBenefit', taskId: 't', standing: 'reclaimed' },
      true,
      'correction-no-such-benefit',
    ],
    [
      'R9.5 what cannot be reclaimed, without a reason',
      opened('red', ['t']),
      { name: 'answerBenefit', taskId: 't', standing: 'irrecoverable' },
      false,
      'reason-required',
    ],
  ])('%s is refused', (_, facts, demand, reasonGiven, rule) => {
    expect(ruleOf(facts, demand, officer('b', 'head'), reasonGiven)).toBe(rule);
  });

  it('R9.5 waived for a wrongly red entry, the clarification is still owed', () => {
    const waived = done(opened('red'), { name: 'waiveApology' }, officer('b', 'head'));
    expect(needsOf(waived)).toEqual(['told', 'clarification', 'compensation']);
    expect(ruleOf(waived, STEPS[0]!, officer('a'))).toBe('correction-apology-waived');
  });
});
