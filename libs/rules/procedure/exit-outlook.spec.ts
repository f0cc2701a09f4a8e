import { describe, expect, it } from '@jest/globals';
import { SHIPPED_CALENDAR } from '../calendar/shipped-calendar.js';
import { buildCalendar } from '../calendar/working-calendar.js';
import { factsOf, officer } from '../testing/terms.js';
import type { EntryFacts } from './facts.js';
import { exitOutlooks } from './exit-outlook.js';
import { PROCEDURES, type ProcedureName } from './procedures.js';

const NOW = '2026-03-10T02:00:00.000Z';
const at = { now: NOW, calendar: buildCalendar(SHIPPED_CALENDAR) };
const listed: Partial<EntryFacts> = {
  listedAt: '2026-03-02T02:00:00.000Z',
  validity: 'P24M',
  deadlines: { validity: '2028-03-02T16:00:00.000Z' },
};
const recognised = (repairable: boolean): Partial<EntryFacts> => ({
  ...listed,
  state: 'recognised',
  recognition: {
    ...{ at: NOW, officerId: 'checker', severity: 'single', repairable },
    ...{ repairMethod: null, repairPeriod: null },
  },
});
const head = officer('head', 'head');
const asked = (list: ProcedureName, facts: Partial<EntryFacts>, who = head) =>
  exitOutlooks(PROCEDURES[list], factsOf(facts, { listKind: list }), who, at);
const rules = (list: ProcedureName, facts: Partial<EntryFacts>, who = head) =>
  Object.fromEntries(
    asked(list, facts, who).map(({ exit, verdict }) => [
      exit.ground,
      verdict.allowed ? 'allowed' : verdict.rule,
    ]),
  );

describe('the exits that an officer is shown', () => {
  it.each([
    ['black', recognised(true), { expired: 'exit-by-itself', repaired: 'allowed', misidentified: 'allowed' }],
    ['black', recognised(false), { repaired: 'not-repairable', standardChanged: 'exit-by-itself' }],
    ['black', { state: 'submitted' }, { expired: 'not-in-this-state', repaired: 'not-in-this-state' }],
    ['black', { ...listed, state: 'exited' }, { expired: 'entry-ended', misidentified: 'entry-ended' }],
    ['red', recognised(false), { incentivesMisused: 'allowed', listedBlackOrWatch: 'exit-by-itself' }],
    ['watch', { ...listed, state: 'listed' }, { movedToBlack: 'exit-by-itself', misidentified: 'allowed' }],
    ['warning', { state: 'listed' }, { belowKeyFields: 'exit-by-itself', misidentified: 'allowed' }],
  ] as const)('%s %#', (list, facts, expected) => {
    expect(rules(list, facts)).toMatchObject(expected);
  });

  it('are refused to who drafted, to another role and to another department', () => {
    expect(rules('red', recognised(false), officer('maker', 'head'))).toMatchObject({
      incentivesMisused: 'four-eyes',
    });
    expect(rules('red', recognised(false), officer('legal', 'legalReviewer'))).toMatchObject({
      incentivesMisused: 'role-required',
    });
    expect(rules('red', recognised(false), { ...head, departmentId: 'department-b' })).toMatchObject({
      misidentified: 'other-department',
    });
  });
});

describe('what follows an exit', () => {
  const black = (ground: string) =>
    asked('black', recognised(true)).find(({ exit }) => exit.ground === ground)!;

  it('R8.3 by the clock: at the end of the validity, the watch list from there, kept for five years', () => {
    expect(black('expired')).toMatchObject({
      at: '2028-03-02T16:00:00.000Z',
      follows: {
        announced: true,
        watchList: { validity: 'P12M', until: '2029-03-03' },
        keptUntil: '2033-03-03',
      },
    });
  });

  it('by a decision: counted from now; R9.4 of what was mistaken nothing is kept', () => {
    expect(black('repaired').follows).toMatchObject({
      watchList: { until: '2027-03-10' },
      keptUntil: '2031-03-10',
    });
    expect(black('misidentified').follows).toEqual({ announced: true, watchList: null, keptUntil: null });
  });

  it('cannot be said while no validity runs', () => {
    const [expired] = asked('black', { ...recognised(true), deadlines: {} });
    expect(expired).toMatchObject({ at: null, follows: null });
  });

  it('§16 a move to the black list is no announcement of its own', () => {
    const moved = asked('watch', { ...listed, state: 'listed' }).find(
      ({ exit }) => exit.ground === 'movedToBlack',
    );
    expect(moved?.follows).toMatchObject({ announced: false, watchList: null });
  });
});
