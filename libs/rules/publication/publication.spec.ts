import { describe, expect, it } from '@jest/globals';
import { SHIPPED_PACKS } from '../packs/shipped-packs.js';
import { resolveTerms } from '../packs/resolve.js';
import { SUBJECT_KINDS, type ListKind } from '../words.js';
import { actsOf, type Showing } from './acts.js';
import { channelsFor } from './channels.js';
import { isPublic, notifiedOf } from './is-public.js';

const pack = (code: string) => SHIPPED_PACKS.find((one) => one.code === code)!;
const COMMON = ['departmentPortal', 'creditZhangdian', 'creditZibo', 'creditShandong', 'creditChina'];

const entry = (code: string, listKind: ListKind, severity: 'single' | 'minor' | 'serious' | null) => ({
  listKind,
  terms: resolveTerms(pack(code), { listKind, subjectKind: 'enterprise' }),
  facts: { recognition: severity && { severity } },
  public: false,
});

describe('where an entry is published (§10, R6.4)', () => {
  it.each([
    ['naturalPerson', []],
    ['enterprise', ['enterprisePublicity']],
    ['socialOrganisation', ['socialOrganisationsNet']],
    ['publicInstitution', []],
    ['governmentBody', ['institutionsNet']],
  ] as const)('a black entry of a %s on the common channels and those of its kind', (kind, further) => {
    for (const { lists } of SHIPPED_PACKS)
      expect(channelsFor(lists.black.channels, kind)).toEqual([...COMMON, ...further]);
  });

  it('a watch entry through the municipal platform only (§15)', () => {
    for (const kind of SUBJECT_KINDS)
      expect(channelsFor(pack('zhangdian-2018').lists.watch.channels, kind)).toEqual(['creditZibo']);
  });
});

describe('what is public (§10, §15, R6.6)', () => {
  it('the black list as the pack says for the severity', () => {
    expect(isPublic(entry('zhangdian-2018', 'black', 'single'))).toBe(true);
    expect(isPublic(entry('national-2026', 'black', 'minor'))).toBe(false);
    expect(isPublic(entry('national-2026', 'black', 'serious'))).toBe(true);
    expect(isPublic(entry('national-2026', 'black', null))).toBe(true);
  });

  it('the watch list as the officer chose, and nobody is notified of what was not chosen', () => {
    const watch = entry('zhangdian-2018', 'watch', null);
    expect([isPublic(watch), isPublic({ ...watch, public: true })]).toEqual([false, true]);
    expect(notifiedOf(watch)).toBeNull();
  });

  it('what must not be public is made known to who is over the subject', () => {
    expect(notifiedOf(entry('national-2026', 'black', 'minor'))).toBe('competentDepartment');
    expect(notifiedOf(entry('national-2026', 'black', 'serious'))).toBeNull();
    const forbidden = {
      ...entry('zhangdian-2018', 'black', 'single'),
      facts: { recognition: { severity: 'single', withheld: 'employer' } },
    } as const;
    expect(isPublic(forbidden)).toBe(false);
    expect(notifiedOf(forbidden)).toBe('employer');
  });
});

describe('what an occasion has done where', () => {
  const nothing: Showing = { channels: [], notified: null, shown: [], told: [] };

  it('recognition publishes on every channel', () => {
    const acts = actsOf('recognition', { ...nothing, channels: ['creditZibo', 'creditChina'] });
    expect(acts).toEqual([
      { act: 'publish', channel: 'creditZibo' },
      { act: 'publish', channel: 'creditChina' },
    ]);
  });

  it('a change updates where it stands, publishes where it does not yet, and takes down where it may not', () => {
    const acts = actsOf('change', {
      ...nothing,
      channels: ['creditZibo', 'creditChina'],
      shown: ['creditZibo', 'departmentPortal'],
    });
    expect(acts).toEqual([
      { act: 'update', channel: 'creditZibo' },
      { act: 'publish', channel: 'creditChina' },
      { act: 'takedown', channel: 'departmentPortal' },
    ]);
  });

  it('R8.5 an exit is taken down, then announced, through the original channels and no others', () => {
    const acts = actsOf('exit', {
      ...nothing,
      channels: ['creditZibo', 'creditChina'],
      shown: ['creditZibo'],
    });
    expect(acts).toEqual([
      { act: 'takedown', channel: 'creditZibo' },
      { act: 'announce', channel: 'creditZibo' },
    ]);
    expect(actsOf('exit', { ...nothing, channels: ['creditZibo'] })).toEqual([]);
  });

  it('R6.6 what is not public is notified, of its exit too, and never published', () => {
    const hidden: Showing = { ...nothing, notified: 'competentDepartment' };
    expect(actsOf('recognition', hidden)).toEqual([{ act: 'notify', channel: 'competentDepartment' }]);
    expect(actsOf('exit', { ...hidden, told: ['competentDepartment'] })).toEqual([
      { act: 'notify', channel: 'competentDepartment' },
    ]);
  });
});
