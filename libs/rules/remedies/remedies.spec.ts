import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SHIPPED_PACKS } from '../packs/shipped-packs.js';
import { DEPARTMENT, factsOf, officer } from '../testing/terms.js';
import { mayFileCase } from './admissible.js';
import { filedCase, type CaseFacts } from './case-facts.js';
import { CASE_PROCEDURES } from './case-procedure.js';
import { caseDue, caseTermsOf } from './case-terms.js';
import { CASE_COMMANDS, CASE_KINDS, type CaseKind } from './case-words.js';
import { caseActions, factsAfter, judgeCase, type CaseAgency, type CaseOrder } from './judge-case.js';

const FILED_AT = '2026-03-02T02:00:00.000Z';
const pack = (code: string) => SHIPPED_PACKS.find((one) => one.code === code)!;

const caseOf = (kind: CaseKind, more: Partial<CaseFacts> = {}): CaseFacts => ({
  ...filedCase({
    ...{ caseId: 'c', kind, entryId: kind === 'lead' ? null : 'e', departmentId: DEPARTMENT },
    ...{ party: 'concerned', filedAt: FILED_AT },
    terms: caseTermsOf(pack('zhangdian-2018'), kind, kind === 'challenge' ? 'red' : 'black'),
  }),
  ...more,
});

const maker = officer('m', 'maker');
const checker = officer('c', 'checker');
const head = officer('h', 'head');

const order = (name: CaseOrder['name'], by: CaseAgency, more: Partial<CaseOrder> = {}): CaseOrder => ({
  ...{ name, by, reasonGiven: true },
  ...more,
});

const answer = (facts: CaseFacts, given: CaseOrder) => {
  const judged = judgeCase(facts, given);
  return judged.allowed ? `${judged.transition.to} ${String(judged.outcome)}` : judged.rule;
};

/** The facts after these orders, each of which has to be allowed. */
const after = (facts: CaseFacts, ...orders: CaseOrder[]): CaseFacts =>
  orders.reduce((now, given) => {
    const judged = judgeCase(now, given);
    if (!judged.allowed) throw new Error(judged.rule);
    return factsAfter(now, judged, { by: given.by, at: FILED_AT });
  }, facts);

describe('the cases that people bring (§14, §20–§22)', () => {
  it('R9.1 an objection is accepted, verified, decided by somebody else, and stays open for reconsideration', () => {
    const accepted = after(caseOf('objection'), order('accept', checker));
    expect(answer(caseOf('objection'), order('uphold', head))).toBe('remedy-not-in-this-state');
    expect(answer(accepted, order('uphold', checker))).toBe('remedy-four-eyes');
    expect(answer(accepted, order('uphold', maker))).toBe('role-required');
    expect(answer(accepted, order('reject', head, { reasonGiven: false }))).toBe('reason-required');
    const rejected = after(accepted, order('reject', head));
    expect(rejected).toMatchObject({ state: 'decided', outcome: 'rejected', decidedAt: FILED_AT });
    expect(answer(rejected, order('close', 'clock'))).toBe('closed rejected');
  });

  it('R9.1 what a reconsideration finds replaces the outcome, or leaves it', () => {
    const asked = after(
      caseOf('objection', { state: 'verifying', acceptedBy: 'm' }),
      order('reject', head),
      order('registerReconsideration', maker),
    );
    expect(answer(asked, order('recordReconsideration', head))).toBe('remedy-outcome-required');
    const overturned = { outcome: 'overturned' } as const;
    expect(answer(asked, order('recordReconsideration', head, overturned))).toBe('closed overturned');
    const kept = { outcome: 'rejected' } as const;
    expect(answer(asked, order('recordReconsideration', head, kept))).toBe('closed rejected');
    expect(answer(asked, order('close', 'clock'))).toBe('remedy-not-in-this-state');
  });

  it('is declined with a reason, before it is accepted only', () => {
    expect(answer(caseOf('challenge'), order('decline', checker))).toBe('closed declined');
    expect(answer(caseOf('challenge', { state: 'verifying' }), order('decline', checker))).toBe(
      'remedy-not-in-this-state',
    );
  });

  it.each(['repair', 'inaccuracy', 'lead'] as const)('%s is decided without being accepted first', (kind) => {
    expect(answer(caseOf(kind), order('uphold', checker))).toBe('closed upheld');
    expect(answer(caseOf(kind), order('accept', checker))).toBe('role-required');
  });

  it('verification is extended as often as the pack says, with a reason', () => {
    const verifying = caseOf('objection', { state: 'verifying' });
    const once = after(verifying, order('extend', head));
    expect(answer(verifying, order('extend', maker))).toBe('role-required');
    expect(answer(verifying, order('extend', head, { reasonGiven: false }))).toBe('reason-required');
    expect(answer(once, order('extend', head))).toBe('remedy-not-extendable');
    const national = caseOf('objection', {
      ...{ state: 'verifying', terms: caseTermsOf(pack('national-2026'), 'objection', 'black') },
    });
    expect(answer(national, order('extend', head))).toBe('remedy-not-extendable');
  });

  it('the party withdraws what it has brought or adds evidence, and does nothing else', () => {
    expect(answer(caseOf('objection'), order('withdraw', 'party'))).toBe('closed withdrawn');
    for (const name of CASE_COMMANDS.filter((one) => one !== 'withdraw' && one !== 'addEvidence'))
      expect(answer(caseOf('objection', { state: 'verifying' }), order(name, 'party'))).toBe('role-required');
  });

  it('evidence is added by the party alone, while nothing is decided, and moves nothing', () => {
    const addition = order('addEvidence', 'party', { reasonGiven: false });
    for (const kind of CASE_KINDS) {
      expect(answer(caseOf(kind), addition)).toBe('received null');
      for (const by of [maker, checker, head])
        expect(answer(caseOf(kind), order('addEvidence', by))).toBe('role-required');
      for (const state of ['decided', 'inReconsideration', 'closed'] as const)
        expect(answer(caseOf(kind, { state }), addition)).toBe('remedy-evidence-over');
    }
    const verifying = caseOf('objection', {
      state: 'verifying',
      acceptedBy: 'm',
      deadlines: { decision: 'd' },
    });
    expect(after(verifying, addition)).toEqual({ ...verifying, additions: 1 });
    expect(answer(verifying, addition)).toBe('verifying null');
  });

  it('evidence is added ten times at most, also to a case from before it was counted', () => {
    const addition = order('addEvidence', 'party');
    const full = after(caseOf('repair'), ...Array.from({ length: 10 }, () => addition));
    expect(answer(full, addition)).toBe('remedy-evidence-full');
    expect(answer(full, order('uphold', head))).toBe('closed upheld');
  });

  it('no officer is shown what only a party may do', () => {
    const commands = caseActions(caseOf('objection'), head).map(({ command }) => command);
    expect(commands).toContain('withdraw');
    expect(commands).not.toContain('addEvidence');
  });

  it('another department learns nothing, not even that the case is closed', () => {
    const stranger = { ...head, departmentId: 'department-b' };
    for (const name of CASE_COMMANDS)
      expect(answer(caseOf('objection', { state: 'closed' }), order(name, stranger))).toBe(
        'other-department',
      );
    expect(answer(caseOf('objection', { state: 'closed' }), order('uphold', head))).toBe('remedy-closed');
  });

  it('every procedure ends: from each state a way leads to the end, and none leads out of it', () => {
    for (const kind of CASE_KINDS) {
      const rows = CASE_PROCEDURES[kind];
      expect(rows.filter(({ from }) => from === 'closed')).toEqual([]);
      for (const { to } of rows.filter(({ to }) => to !== 'closed'))
        expect(rows.some(({ from, to: next }) => from === to && next !== from)).toBe(true);
    }
  });

  it('no order of commands decides without a reason, or twice', () => {
    const names = fc.constantFrom(...CASE_COMMANDS);
    const people = fc.constantFrom<CaseAgency>(maker, checker, head, 'party', 'clock');
    const given = fc.record({ name: names, by: people, reasonGiven: fc.boolean() });
    fc.assert(
      fc.property(fc.constantFrom(...CASE_KINDS), fc.array(given, { maxLength: 12 }), (kind, orders) => {
        let facts = caseOf(kind);
        let decisions = 0;
        for (const one of orders) {
          const judged = judgeCase(facts, { ...one, outcome: 'rejected' });
          if (!judged.allowed) continue;
          const { event } = judged.transition;
          if (['upheld', 'rejected', 'declined'].includes(event)) {
            expect(one.reasonGiven).toBe(true);
            decisions += 1;
          }
          facts = factsAfter(facts, judged, { by: one.by, at: FILED_AT });
        }
        expect(decisions).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the terms of a case', () => {
  it.each([
    ['objection', { workingDays: 3 }, { workingDays: 10 }],
    ['challenge', { workingDays: 3 }, { workingDays: 10 }],
    ['repair', null, { workingDays: 10 }],
    ['inaccuracy', null, { workingDays: 10 }],
    ['lead', null, null],
  ] as const)('%s: answered within %j, decided within %j', (kind, answerWithin, decideWithin) => {
    const facts = caseOf(kind);
    expect(caseDue('answer', facts)).toEqual(answerWithin && { term: answerWithin, from: FILED_AT });
    expect(caseDue('decision', facts)).toEqual(decideWithin && { term: decideWithin, from: FILED_AT });
  });

  it('an extension lengthens the term from the filing; in the rehearsal too', () => {
    const extended = (code: string) =>
      caseDue('decision', {
        ...caseOf('objection', { extensions: 1 }),
        terms: caseTermsOf(pack(code), 'objection', 'black'),
      });
    expect(extended('zhangdian-2018')?.term).toEqual({ workingDays: 20 });
    expect(extended('rehearsal')?.term).toEqual({ duration: 'PT30S' });
  });

  it('reconsideration may be asked for within sixty days of the decision', () => {
    expect(caseDue('reconsideration', caseOf('objection'))).toBeNull();
    const decidedAt = '2026-03-20T02:00:00.000Z';
    expect(caseDue('reconsideration', caseOf('objection', { decidedAt }))).toEqual({
      ...{ term: { duration: 'P60D' }, from: decidedAt },
    });
    expect(caseDue('reconsideration', caseOf('challenge', { decidedAt }))).toBeNull();
  });
});

describe('whether a case can be brought', () => {
  const now = '2026-03-02T02:00:00.000Z';
  const recognised = (repairable: boolean) =>
    factsOf({
      ...{ state: 'recognised', listedAt: '2026-01-05T02:00:00.000Z', validity: 'P12M' },
      recognition: {
        ...{ at: '2026-01-05T02:00:00.000Z', officerId: 'h', severity: 'single', repairable },
        ...{ repairMethod: repairable ? 'performObligation' : null, repairPeriod: null },
      },
    });
  const ask = (
    kind: Parameters<typeof mayFileCase>[0],
    list: 'black' | 'red' | 'watch',
    facts = recognised(true),
    repairUnderWay = false,
  ) => {
    const verdict = mayFileCase(kind, { list, facts, repairUnderWay }, now);
    return verdict.allowed ? 'allowed' : verdict.rule;
  };

  it('each kind has its lists', () => {
    expect(ask('objection', 'watch')).toBe('allowed');
    expect(ask('objection', 'red')).toBe('remedy-other-list');
    expect(ask('challenge', 'black')).toBe('remedy-other-list');
    expect(ask('challenge', 'red')).toBe('allowed');
    expect(ask('inaccuracy', 'red')).toBe('allowed');
  });

  it('nothing is brought about a draft, or what has ended', () => {
    expect(ask('objection', 'black', factsOf({ state: 'submitted' }))).toBe('remedy-too-early');
    expect(ask('objection', 'black', factsOf({ state: 'exited' }))).toBe('entry-ended');
    expect(ask('objection', 'black', factsOf({ state: 'publicity' }))).toBe('allowed');
    expect(ask('inaccuracy', 'black', factsOf({ state: 'publicity' }))).toBe('remedy-not-in-force');
  });

  it('R8.1 repair: not of what is not repairable, not too early, not twice at once', () => {
    expect(ask('repair', 'black')).toBe('allowed');
    expect(ask('repair', 'black', recognised(false))).toBe('not-repairable');
    expect(ask('repair', 'black', recognised(true), true)).toBe('repair-under-way');
    const bounds = { min: 'P3M', max: 'P12M', default: null, repairableAfter: 'P3M', published: true };
    const early = recognised(true);
    const facts = { ...early, terms: { ...early.terms, validity: { single: bounds } } };
    expect(ask('repair', 'black', facts)).toBe('repair-too-early');
  });
});
