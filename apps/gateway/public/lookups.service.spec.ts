import { randomBytes } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import type {
  PublicEntry,
  PublicEntryRepository,
} from '../../../libs/persistence/repositories/public-entry.repository.js';
import type { ScreeningRepository } from '../../../libs/persistence/repositories/screening.repository.js';
import { KeyedIndex } from '../../../libs/platform/crypto/keyed-index.js';
import { MasterKey } from '../../../libs/platform/crypto/master-key.js';
import { LookupsService } from './lookups.service.js';
import type { PublicView, Shown } from './public-view.js';

const index = new KeyedIndex(new MasterKey(randomBytes(32)));

/** Candidates of these names, whatever was asked; each token is in so many names. */
function lookups(names: readonly string[], inNames = 1) {
  const byNameTokens = jest.fn(() => Promise.resolve(names as unknown as PublicEntry[]));
  const byNumber = jest.fn(() => Promise.resolve([] as PublicEntry[]));
  const view = (entries: readonly unknown[]) =>
    entries.map((name) => ({
      entry: { facts: {} } as PublicEntry,
      items: { publicSubject: { name: name as string, uscc: null, lei: null, legalRepresentative: null } },
    }));
  const service = new LookupsService(
    { byNameTokens, byNumber } as unknown as PublicEntryRepository,
    { namesWithRarest: () => Promise.resolve(inNames) } as unknown as ScreeningRepository,
    index,
    {
      of: (entries: PublicEntry[]): Promise<Shown[]> => Promise.resolve(view(entries)),
    } as unknown as PublicView,
  );
  return { service, byNameTokens, byNumber };
}

describe('a look-up of the public', () => {
  it('opens candidates and shows those that hold what was typed, however it is written', async () => {
    const { service } = lookups(['样例ＡＢ商贸', '样例B商贸A']);
    const found = await service.find('ab 商贸');
    expect(found).toMatchObject({ outcome: 'suggestions', more: false });
    expect(found.items.map(({ name }) => name)).toEqual(['样例ＡＢ商贸']);
    expect(await lookups(['样例B商贸A']).service.find('ab商贸')).toMatchObject({
      outcome: 'nobody',
      items: [],
    });
  });

  it('shows twenty, and says that there are more', async () => {
    const { service } = lookups(Array.from({ length: 21 }, (_, i) => `样例商贸${String(i)}`));
    const found = await service.find('样例商贸');
    expect([found.items.length, found.more]).toEqual([20, true]);
  });

  it('of what thousands are called nothing is read', async () => {
    const { service, byNameTokens } = lookups(['样例商贸'], 5001);
    expect(await service.find('商贸')).toEqual({ outcome: 'tooGeneral', items: [], more: false });
    expect(byNameTokens).not.toHaveBeenCalled();
  });

  it('a person’s number, a slip of the pen and a single character are asked of nobody', async () => {
    const { service, byNameTokens, byNumber } = lookups(['样']);
    for (const [typed, outcome] of [
      ['999999195309026737', 'personalNumber'],
      ['91999999H77112DG8A', 'wrongCode'],
      ['样', 'tooShort'],
    ] as const)
      expect(await service.find(typed)).toMatchObject({ outcome, items: [] });
    expect([byNameTokens.mock.calls, byNumber.mock.calls]).toEqual([[], []]);
  });
});
