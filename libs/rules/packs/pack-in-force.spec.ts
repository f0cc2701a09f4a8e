import { describe, expect, it } from '@jest/globals';
import { packInForce, packNotice } from './pack-in-force.js';
import { SHIPPED_PACKS } from './shipped-packs.js';

const [zhangdian, national, rehearsal] = SHIPPED_PACKS as [
  (typeof SHIPPED_PACKS)[0],
  (typeof SHIPPED_PACKS)[0],
  (typeof SHIPPED_PACKS)[0],
];

describe('the notice shown with a pack (R1.2)', () => {
  it.each([
    ['the last day of the seed', zhangdian, '2023-07-29T15:59:59Z', null, null],
    ['the day after', zhangdian, '2023-07-29T16:00:00Z', 'lapsed', '2023-07-29'],
    ['years after', zhangdian, '2026-02-10T00:00:00Z', 'lapsed', '2023-07-29'],
    ['before the national pack', national, '2026-03-31T15:59:59Z', 'notYetInForce', '2026-04-01'],
    ['from its first day', national, '2026-03-31T16:00:00Z', null, null],
    ['always for the rehearsal', rehearsal, '2026-02-10T00:00:00Z', 'rehearsal', null],
  ])('%s', (_, pack, now, kind, date) => {
    const notice = packNotice(pack, now);
    expect(notice?.kind ?? null).toBe(kind);
    expect(notice?.date ?? null).toBe(date);
  });

  it('names the day in Chinese', () => {
    expect(packNotice(zhangdian, '2026-02-10T00:00:00Z')?.zh).toContain('2023年7月29日');
    expect(packNotice(national, '2026-02-10T00:00:00Z')?.zh).toContain('2026年4月1日');
  });
});

describe('the pack that a draft takes (R1.1, R1.3)', () => {
  const newer = { ...zhangdian, version: '1.10.0' };
  const older = { ...zhangdian, version: '1.9.0' };
  const successor = { ...zhangdian, version: '1.0.0', effectiveFrom: '2020-01-01' };
  const packs = [older, newer, successor, national];

  it.each([
    ['of one date, the highest version, not the last word in the alphabet', '2019-06-01T00:00:00Z', newer],
    ['a later beginning replaces an earlier one', '2021-06-01T00:00:00Z', successor],
    ['on its first Shanghai day', '2019-12-31T16:00:00Z', successor],
    ['lapsed, it may still be chosen', '2026-02-10T00:00:00Z', successor],
  ])('%s', (_, at, expected) => {
    expect(packInForce(packs, 'zhangdian-2018', at)).toBe(expected);
  });

  it('is none before its beginning, and none of an unknown code', () => {
    expect(packInForce(packs, 'zhangdian-2018', '2018-07-29T15:59:59Z')).toBeNull();
    expect(packInForce(packs, 'national-2026', '2026-03-01T00:00:00Z')).toBeNull();
    expect(packInForce(packs, 'national-1949', '2026-03-01T00:00:00Z')).toBeNull();
  });

  it('leaves the list of packs as it was', () => {
    const given = [older, newer];
    packInForce(given, 'zhangdian-2018', '2019-06-01T00:00:00Z');
    expect(given).toEqual([older, newer]);
  });
});
