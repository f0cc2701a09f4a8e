import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsOf, officer } from '../testing/terms.js';
import type { EntryTerms } from '../packs/entry-terms.js';
import { BLACK_LIST } from './black-list.js';
import type { CommandData, CommandName } from './commands.js';
import type { EntryFacts } from './facts.js';
import { judge, type Agency, type Command } from './judge.js';
import { nextFacts } from './next-facts.js';
import { SELECTORS } from './selectors.js';
import { HOLDABLE_STATES, isEnded } from './states.js';

const NOW = '2026-03-10T02:00:00.000Z';
const AGENTS: Agency[] = [
  officer('maker', 'maker'),
  officer('maker', 'maker', 'checker', 'head'),
  officer('checker', 'checker'),
  officer('head', 'head'),
  officer('legal', 'legalReviewer'),
  { id: 'stranger', departmentId: 'department-b', roles: ['checker', 'head'] },
  'clock',
];
/** Given by cases, and by nobody else. */
const OF_CASES: ReadonlySet<CommandName> = new Set<CommandName>(['holdForObjection', 'settleObjection']);
const DATA: Partial<Record<CommandName, object[]>> = {
  serveNotice: [{ method: 'direct', servedOn: '2026-03-09', proofDocumentId: 'doc' }],
  decideObjection: [{ outcome: 'rejected' }, { outcome: 'sustained' }],
  fileObjection: [{ objectionId: 'o', by: 'subject', documentIds: [] }],
  holdForObjection: [{ caseId: 'a' }, { caseId: 'b' }],
  settleObjection: [
    { caseId: 'a', outcome: 'rejected' },
    { caseId: 'b', outcome: 'rejected' },
    { caseId: 'b', outcome: 'sustained' },
  ],
  recognise: [
    {
      severity: 'single',
      validity: 'P24M',
      repairable: false,
      repairMethod: null,
      repairPeriod: null,
      basisNumbers: [1],
    },
  ],
  expire: [{ ground: 'expired' }],
  exit: [{ ground: 'repaired' }, { ground: 'misidentified' }],
  extend: [{ validity: 'P48M' }],
  withholdPassages: [{ passages: [{ from: 0, to: 4 }] }],
  correctServiceDate: [{ servedOn: '2026-03-09' }],
};
const NAMES = [...new Set(BLACK_LIST.transitions.map(({ command }) => command))];

// Ways out of the procedure, and what leaves it where it is, are rare among the tries, or few would come to recognition.
const RARE: ReadonlySet<CommandName> = new Set<CommandName>([
  'withdraw',
  'return',
  'failLegalReview',
  'fileObjection',
  'holdForObjection',
  'withholdPassages',
]);
const names = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...NAMES.filter((name) => !RARE.has(name))) },
  { weight: 1, arbitrary: fc.constantFrom(...RARE) },
);

const commands = names.chain((name) =>
  fc.record({
    name: fc.constant(name),
    by: OF_CASES.has(name) ? fc.constant<Agency>('system') : fc.constantFrom(...AGENTS),
    data: fc.constantFrom(...(DATA[name] ?? [{}])) as fc.Arbitrary<CommandData[CommandName]>,
    reasonGiven: fc.boolean(),
  }),
) as fc.Arbitrary<Command>;

const SEQUENCES = fc.array(commands, { minLength: 100, maxLength: 400, size: 'max' });

const terms: fc.Arbitrary<Partial<EntryTerms>> = fc.record({
  priorNotice: fc.constantFrom('required' as const, 'officerDecides' as const),
  publicityRequired: fc.boolean(),
  legalReview: fc.boolean(),
  approvers: fc.integer({ min: 1, max: 2 }),
});

/** Plays commands as an entry would, and hands each accepted step to the check. */
function play(
  given: Partial<EntryTerms>,
  sequence: Command[],
  check: (before: EntryFacts, after: EntryFacts, c: Command) => void,
) {
  let facts = factsOf({}, given);
  for (const command of sequence) {
    const judgement = judge(BLACK_LIST, facts, command, NOW);
    if (!judgement.allowed) continue;
    const actorId = typeof command.by === 'string' ? null : command.by.id;
    const after = nextFacts(facts, judgement.transition, { ...command, actorId }, NOW);
    check(facts, after, command);
    facts = after;
  }
  return facts;
}

describe('the table as a whole', () => {
  it('R3.1 nobody is recognised unheard, whatever is tried in whatever order', () => {
    let recognitions = 0;
    fc.assert(
      fc.property(terms, SEQUENCES, (given, sequence) => {
        play(given, sequence, (before, after) => {
          if (after.state !== 'recognised' || before.state === 'recognised') return;
          recognitions += 1;
          expect(before.state).toBe('awaitingRecognition');
          if (given.priorNotice === 'required') expect(before.notice).not.toBeNull();
          if (given.publicityRequired) expect(before.publicity).toBe('ended');
          if (given.legalReview) expect(before.legalReviewPassed).toBe(true);
          expect(before.notice !== null || before.publicity === 'ended' || before.priorProcedureWaived).toBe(
            true,
          );
          expect(before.objection).toBeNull();
          expect(new Set(before.approverIds).size).toBeGreaterThanOrEqual(given.approvers!);
        });
      }),
      { numRuns: 2500 },
    );
    // The sequences do get that far, so the property is not empty.
    expect(recognitions).toBeGreaterThan(20);
  });

  it('R2.3 the maker decides nothing, and a stranger does nothing', () => {
    const decisions: CommandName[] = [
      'approve',
      'recognise',
      'decideObjection',
      'passLegalReview',
      'waivePriorProcedure',
    ];
    fc.assert(
      fc.property(terms, SEQUENCES, (given, sequence) => {
        play(given, sequence, (_before, _after, { name, by }) => {
          const id = typeof by === 'string' ? by : by.id;
          expect(id).not.toBe('stranger');
          if (decisions.includes(name)) expect(id).not.toBe('maker');
        });
      }),
    );
  });

  it('R8.2 what has ended stays ended', () => {
    fc.assert(
      fc.property(terms, SEQUENCES, (given, sequence) => {
        play(given, sequence, (before) => expect(isEnded(before.state)).toBe(false));
      }),
    );
  });

  it('R3.2 a rejected objection leads back to exactly where it held the entry', () => {
    fc.assert(
      fc.property(terms, SEQUENCES, (given, sequence) => {
        let heldFrom: string | null = null;
        play(given, sequence, (before, after) => {
          if (before.state !== 'objectionHeld') heldFrom = before.state;
          if (before.state !== 'objectionHeld' || isEnded(after.state)) return;
          const waiting = after.objection !== null;
          expect(after.state).toBe(waiting ? 'objectionHeld' : heldFrom);
        });
      }),
    );
  });

  it('has exactly one row for each state, command, facts and content', () => {
    const choices = BLACK_LIST.states
      .flatMap((state) => NAMES.map((name) => ({ state, name, rows: rowsOf(state, name) })))
      .filter(({ rows }) => rows.length > 1);
    expect(choices).not.toHaveLength(0);
    for (const { state, name, rows } of choices) {
      for (const facts of variants(state)) {
        for (const data of DATA[name] ?? [{}]) {
          const fits = rows.filter((row) => SELECTORS[row.when!](facts, data as CommandData[CommandName]));
          expect(fits).toHaveLength(1);
        }
      }
    }
  });

  it('leads from the first state to every other, and out of every state that is not an end', () => {
    const reached = new Set<string>([BLACK_LIST.first.state]);
    for (let grown = true; grown;) {
      const found = BLACK_LIST.transitions.filter(({ from, to }) => reached.has(from) && !reached.has(to));
      found.forEach(({ to }) => reached.add(to));
      grown = found.length > 0;
    }
    expect([...reached].sort()).toEqual([...BLACK_LIST.states].sort());
    for (const state of BLACK_LIST.states) {
      const ways = BLACK_LIST.transitions.filter(({ from, to }) => from === state && to !== state);
      expect(ways.length > 0).toBe(!isEnded(state));
    }
  });
});

const rowsOf = (state: EntryFacts['state'], name: CommandName) =>
  BLACK_LIST.transitions.filter((row) => row.from === state && row.command === name);

function variants(state: EntryFacts['state']): EntryFacts[] {
  if (state === 'objectionHeld') {
    return HOLDABLE_STATES.map((heldFrom) => factsOf({ state, objection: { id: 'o', heldFrom } }));
  }
  return [1, 2].flatMap((approvers) =>
    [0, 1].map((n) => factsOf({ state, approverIds: Array(n).fill('x') }, { approvers })),
  );
}
