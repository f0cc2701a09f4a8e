import { describe, expect, it } from '@jest/globals';
import { factsOf, officer } from '../testing/terms.js';
import { BLACK_LIST } from './black-list.js';
import type { EntryFacts } from './facts.js';
import { judge, type Command } from './judge.js';
import { nextFacts } from './next-facts.js';
import { RED_LIST } from './red-list.js';
import type { Procedure } from './transition.js';

const NOW = '2026-03-10T02:00:00.000Z';

type Given =
  | { name: 'holdForObjection'; data: { caseId: string } }
  | { name: 'settleObjection'; data: { caseId: string; outcome: 'rejected' | 'sustained' } };

const holds = (caseId: string): Given => ({ name: 'holdForObjection', data: { caseId } });
const settles = (caseId: string, outcome: 'rejected' | 'sustained'): Given => ({
  ...{ name: 'settleObjection', data: { caseId, outcome } },
});

function after(procedure: Procedure, facts: EntryFacts, ...orders: Given[]): EntryFacts | string {
  let now = facts;
  for (const { name, data } of orders) {
    const command: Command = { name, by: 'system', data, reasonGiven: false };
    const judged = judge(procedure, now, command, NOW);
    if (!judged.allowed) return judged.rule;
    now = nextFacts(now, judged.transition, { name, data, actorId: null }, NOW);
  }
  return now;
}

describe('cases that hold an entry before recognition (§6, §7, R3.2)', () => {
  const announced = factsOf({ state: 'publicity', publicity: 'running' });

  it('goes on from where it was when the case is rejected, and ends when it is upheld', () => {
    expect(after(BLACK_LIST, announced, holds('a'), settles('a', 'rejected'))).toMatchObject({
      ...{ state: 'publicity', objection: null, objectionsRejected: 1 },
    });
    expect(after(BLACK_LIST, announced, holds('a'), settles('a', 'sustained'))).toMatchObject({
      ...{ state: 'dismissed', objection: null },
    });
  });

  it('stays held until the last of several is settled, whatever their order', () => {
    const three = [holds('a'), holds('b'), holds('c')];
    expect(after(BLACK_LIST, announced, ...three, settles('b', 'rejected'))).toMatchObject({
      ...{ state: 'objectionHeld', objection: { id: 'a', waiting: ['c'], heldFrom: 'publicity' } },
    });
    const two = [settles('b', 'rejected'), settles('a', 'rejected')];
    expect(after(BLACK_LIST, announced, ...three, ...two)).toMatchObject({
      ...{ state: 'objectionHeld', objection: { id: 'c', waiting: [] } },
    });
    expect(after(BLACK_LIST, announced, ...three, ...two, settles('c', 'rejected'))).toMatchObject({
      ...{ state: 'publicity', objection: null, objectionsRejected: 3 },
    });
  });

  it('ends when one that waits is upheld first', () => {
    expect(after(BLACK_LIST, announced, holds('a'), holds('b'), settles('b', 'sustained'))).toMatchObject({
      ...{ state: 'dismissed', objection: null },
    });
  });

  it('holds once for each case, and is let go by no other', () => {
    expect(after(BLACK_LIST, announced, holds('a'), holds('a'))).toBe('objection-undecided');
    expect(after(BLACK_LIST, announced, holds('a'), settles('b', 'rejected'))).toBe('not-in-this-state');
  });

  it('is not decided at the entry: its case is', () => {
    const held = after(BLACK_LIST, announced, holds('a')) as EntryFacts;
    const command: Command = {
      ...{ name: 'decideObjection', by: officer('c', 'checker'), data: { outcome: 'rejected' } },
      reasonGiven: true,
    };
    expect(judge(BLACK_LIST, held, command, NOW)).toMatchObject({ rule: 'objection-is-a-case' });
  });

  it('a challenge holds a red candidate while it is compared too', () => {
    const comparing = factsOf({ state: 'comparingAgain' }, { listKind: 'red' });
    expect(after(RED_LIST, comparing, holds('a'))).toMatchObject({ state: 'objectionHeld' });
  });

  it('comes too late once the entry is recognised', () => {
    expect(after(BLACK_LIST, factsOf({ state: 'recognised' }), holds('a'))).toBe('not-in-this-state');
  });
});
