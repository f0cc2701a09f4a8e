import { describe, expect, it } from '@jest/globals';
import { SHIPPED_PACKS } from '../packs/shipped-packs.js';
import { LIST_KINDS } from '../words.js';
import { factsOf } from '../testing/terms.js';
import { watchListingAfter } from './after-exit.js';
import { EXITS, exitFor, exitsOf } from './exits.js';
import { PROCEDURES } from './procedures.js';

describe('the exits (§17, §18)', () => {
  it.each([
    ['black', 'expired', 'clock', 'watchList', 'kept'],
    ['black', 'repaired', ['checker', 'head'], 'watchList', 'kept'],
    ['black', 'standardChanged', 'system', 'watchList', 'kept'],
    ['black', 'misidentified', ['head'], 'nothing', 'erased'],
    ['black', 'doubled', ['checker', 'head'], 'nothing', 'kept'],
    ['red', 'expired', 'clock', 'nothing', 'kept'],
    ['red', 'listedBlackOrWatch', 'system', 'nothing', 'kept'],
    ['red', 'incentivesMisused', ['checker', 'head'], 'nothing', 'kept'],
    ['red', 'standardChanged', 'system', 'nothing', 'kept'],
    ['red', 'misidentified', ['head'], 'nothing', 'erased'],
    ['red', 'doubled', ['checker', 'head'], 'nothing', 'kept'],
    ['watch', 'expired', 'clock', 'nothing', 'kept'],
    ['watch', 'movedToBlack', 'system', 'nothing', 'kept'],
    ['watch', 'standardChanged', 'system', 'nothing', 'kept'],
    ['watch', 'misidentified', ['head'], 'nothing', 'erased'],
    ['watch', 'doubled', ['checker', 'head'], 'nothing', 'kept'],
    ['warning', 'belowKeyFields', 'system', 'nothing', 'kept'],
    ['warning', 'misidentified', ['head'], 'nothing', 'erased'],
  ] as const)('%s · %s: by %j, followed by %s, record %s', (list, ground, by, follows, record) => {
    expect(exitFor(list, ground)).toMatchObject({ by, follows, record });
  });

  it('are all there, each once', () => {
    const named = EXITS.map(({ list, ground }) => `${list}/${ground}`);
    expect(named).toHaveLength(18);
    expect(new Set(named).size).toBe(named.length);
  });

  it.each(SHIPPED_PACKS.flatMap((pack) => LIST_KINDS.map((list) => [pack.code, list, pack] as const)))(
    '%s knows for the %s list the grounds that the table has',
    (_code, list, pack) => {
      const known = pack.lists[list].exit.grounds.value;
      expect(exitsOf(list).map(({ ground }) => ground)).toEqual(expect.arrayContaining(known));
    },
  );

  it.each(LIST_KINDS)('every exit of the %s list is a row of its procedure, and no other', (list) => {
    const rows = PROCEDURES[list].transitions.filter(({ to }) => to === 'exited');
    const drawn = rows.map(({ command, article, by }) => ({ command, article, by }));
    expect(drawn).toEqual(exitsOf(list).map(({ command, article, by }) => ({ command, article, by })));
  });

  it('R8.3 the watch list follows the black exits that the table says, where the pack wants it', () => {
    const exited = (exitGround: 'expired' | 'repaired' | 'standardChanged' | 'misidentified') =>
      factsOf({ state: 'exited', exitGround });
    expect(watchListingAfter(exited('expired'))).toEqual({ validity: 'P12M' });
    expect(watchListingAfter(exited('repaired'))).toEqual({ validity: 'P12M' });
    expect(watchListingAfter(exited('standardChanged'))).toEqual({ validity: 'P12M' });
    expect(watchListingAfter(exited('misidentified'))).toBeNull();
    const national = factsOf({ state: 'exited', exitGround: 'expired' }, { watchAfterExit: null });
    expect(watchListingAfter(national)).toBeNull();
  });
});
