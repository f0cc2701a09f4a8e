import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsOf, officer } from '../testing/terms.js';
import type { EntryTerms } from '../packs/entry-terms.js';
import type { CommandData, CommandName } from './commands.js';
import type { EntryFacts } from './facts.js';
import { judge, type Agency, type Command } from './judge.js';
import { cancelledBy, nextFacts } from './next-facts.js';
import { isEnded } from './states.js';
import type { Transition } from './transition.js';
import { WATCH_LIST } from './watch-list.js';

const NOW = '2026-03-10T02:00:00.000Z';
const DUE = '2026-03-17T16:00:00.000Z';
const HEARING: Partial<EntryTerms> = { listKind: 'watch', noticeIsStep: true, priorNotice: 'required' };
const AGENTS: Agency[] = [
  officer('maker', 'maker'),
  officer('maker', 'maker', 'checker', 'head'),
  officer('checker', 'checker'),
  officer('head', 'head'),
  'clock',
  'system',
];
const SERVICE = { method: 'direct', servedOn: '2026-03-09', proofDocumentId: 'doc' } as const;
const DATA: Partial<Record<CommandName, object>> = {
  serveNotice: SERVICE,
  withholdPassages: { passages: [{ from: 0, to: 4 }] },
  correctServiceDate: { servedOn: '2026-03-09' },
  serveWarning: { ...SERVICE, validity: 'P12M', public: false },
  expire: { ground: 'expired' },
  exit: { ground: 'misidentified' },
};
/** Ways out, and the listing by law (§17), which asks nobody. */
const BESIDE: ReadonlySet<CommandName> = new Set<CommandName>(['withdraw', 'return', 'listAgain']);
const NAMES = [...new Set(WATCH_LIST.transitions.map(({ command }) => command))];

const commands: fc.Arbitrary<Command> = fc
  .record({
    name: fc.constantFrom(...NAMES.filter((name) => !BESIDE.has(name))),
    by: fc.constantFrom(...AGENTS),
    reasonGiven: fc.constant(true),
  })
  .map((given) => ({ ...given, data: (DATA[given.name] ?? {}) as CommandData[CommandName] }));

const play = (
  given: Partial<EntryTerms>,
  sequence: Command[],
  check: (before: EntryFacts, after: EntryFacts) => void,
) => {
  let facts = factsOf({}, given);
  for (const command of sequence) {
    const judgement = judge(WATCH_LIST, facts, command, NOW);
    if (!judgement.allowed) continue;
    const actorId = typeof command.by === 'string' ? null : command.by.id;
    const after = nextFacts(facts, judgement.transition, { ...command, actorId }, NOW);
    check(facts, after);
    facts = after;
  }
};

describe('a watch candidate, whatever is tried in whatever order', () => {
  const SEQUENCES = fc.array(commands, { minLength: 60, maxLength: 200, size: 'max' });

  it('R3.1 R5.1 is not listed unheard where notice is owed', () => {
    let listings = 0;
    fc.assert(
      fc.property(SEQUENCES, (sequence) => {
        play(HEARING, sequence, (before, after) => {
          if (after.state !== 'listed' || before.state === 'listed') return;
          listings += 1;
          expect(before).toMatchObject({ state: 'awaitingRecognition', notice: { method: 'direct' } });
        });
      }),
      { numRuns: 300 },
    );
    expect(listings).toBeGreaterThan(20);
  });

  it('R5.1 is listed straight from the approval where notice is no step', () => {
    let listings = 0;
    fc.assert(
      fc.property(SEQUENCES, (sequence) => {
        play({ ...HEARING, noticeIsStep: false }, sequence, (before, after) => {
          expect(after.state).not.toBe('windowToState');
          if (after.state === 'listed' && before.state !== 'listed') {
            listings += 1;
            expect(before.state).toBe('approved');
          }
        });
      }),
      { numRuns: 300 },
    );
    expect(listings).toBeGreaterThan(20);
  });
});

describe('the watch list’s table', () => {
  it('leads from the first state to every other, and out of every state that is not an end', () => {
    const reached = new Set<string>([WATCH_LIST.first.state]);
    for (let grown = true; grown;) {
      const found = WATCH_LIST.transitions.filter(({ from, to }) => reached.has(from) && !reached.has(to));
      found.forEach(({ to }) => reached.add(to));
      grown = found.length > 0;
    }
    expect([...reached].sort()).toEqual([...WATCH_LIST.states].sort());
    for (const state of WATCH_LIST.states) {
      const ways = WATCH_LIST.transitions.filter(({ from, to }) => from === state && to !== state);
      expect(ways.length > 0).toBe(!isEnded(state));
    }
  });
});

describe('a black exit that lists a candidate whose party is being heard (§17)', () => {
  const heard: Partial<EntryFacts> = {
    ...{ state: 'windowToState', notice: { method: 'direct', servedOn: '2026-03-09' } },
    deadlines: { windowToState: DUE },
  };
  const relisted = (facts: EntryFacts) => {
    const data = { validity: 'P12M', byEntryId: 'black' };
    const command: Command = { name: 'listAgain', by: 'system', data, reasonGiven: false };
    const { transition } = judge(WATCH_LIST, facts, command, NOW) as { transition: Transition };
    const after = nextFacts(facts, transition, { name: 'listAgain', data, actorId: null }, NOW);
    return { after, cancelled: cancelledBy(facts, transition) };
  };

  it('R8.3 ends the window, which nothing waits for any more', () => {
    const { after, cancelled } = relisted(factsOf(heard, HEARING));
    expect(cancelled).toEqual(['windowToState']);
    expect(after).toMatchObject({ state: 'listed', validity: 'P12M', listedAt: NOW, deadlines: {} });
  });

  it('R8.3 ends the suspension of a window that stood still', () => {
    const suspensions = [{ kind: 'windowToState' as const, since: NOW, dueAt: DUE, until: null }];
    const { after } = relisted(factsOf({ ...heard, deadlines: {}, suspensions }, HEARING));
    expect(after.suspensions).toEqual([{ ...suspensions[0], until: NOW }]);
  });
});
