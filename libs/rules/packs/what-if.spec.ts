import { describe, expect, it } from '@jest/globals';
import { SHIPPED_CALENDAR } from '../calendar/shipped-calendar.js';
import { buildCalendar } from '../calendar/working-calendar.js';
import { initialFacts, type EntryFacts } from '../procedure/facts.js';
import type { ListKind, SubjectKind } from '../words.js';
import { resolveTerms } from './resolve.js';
import { SHIPPED_PACKS } from './shipped-packs.js';
import { whatIf, type OpenDeadline } from './what-if.js';

const packOf = (code: string) => SHIPPED_PACKS.find((pack) => pack.code === code)!;
const NOW = '2026-04-10T02:00:00.000Z';
const calendar = buildCalendar(SHIPPED_CALENDAR);

interface Asked {
  list?: ListKind;
  subjectKind?: SubjectKind;
  from?: string;
  to?: string;
  facts?: Partial<EntryFacts>;
  deadlines?: OpenDeadline[];
}

/** An entry drafted under one pack, imagined under another. */
function asked({
  list = 'black',
  subjectKind = 'enterprise',
  from = 'zhangdian-2018',
  to = 'national-2026',
  facts = {},
  deadlines = [],
}: Asked) {
  const wanted = { listKind: list, subjectKind };
  const terms = resolveTerms(packOf(from), wanted);
  const given = {
    entryId: 'e',
    departmentId: 'd',
    makerId: 'm',
    terms,
    basisCount: 1,
    validity: null,
    public: false,
  };
  return whatIf({
    facts: { ...initialFacts(given, 'draft', '2026-04-01T02:00:00.000Z'), ...facts },
    ...{ deadlines, packNow: packOf(from), packThen: packOf(to), now: NOW, calendar },
    termsThen: resolveTerms(packOf(to), wanted),
  });
}

const recognised = (severity: 'single' | 'general', validity: string): Partial<EntryFacts> => ({
  ...{ state: 'recognised', listedAt: '2026-04-01T02:00:00.000Z', validity },
  recognition: {
    ...{ at: '2026-04-01T02:00:00.000Z', officerId: 'c', severity, repairable: false },
    ...{ repairMethod: null, repairPeriod: null },
  },
});

describe('an entry under another pack', () => {
  it('names each term that differs, with now and then, and no other', () => {
    const { terms } = asked({});
    const byPath = Object.fromEntries(terms.map(({ path, now, then }) => [path, [now, then]]));
    expect(byPath).toMatchObject({
      priorNotice: ['officerDecides', 'required'],
      legalReview: [false, true],
      watchAfterExit: [{ validity: 'P12M' }, null],
      warning: [{ keyFields: 3, withdrawnWhenBelow: true }, null],
    });
    expect(Object.keys(byPath)).toEqual(expect.arrayContaining(['validity.single', 'validity.serious']));
    expect(Object.keys(byPath)).not.toContain('publicity');
    expect(Object.keys(byPath)).not.toContain('packCode');
  });

  it('is the same under its own pack', () => {
    const same = asked({ to: 'zhangdian-2018', facts: recognised('single', 'P24M') });
    expect(same.terms).toEqual([]);
    expect(same.steps.every(({ now, then }) => now === then)).toBe(true);
    expect(same.validity).toMatchObject({ inside: true });
    expect(same.exits.every(({ now, then }) => JSON.stringify(now) === JSON.stringify(then))).toBe(true);
  });

  it('counts open deadlines from the same moment by the other terms', () => {
    const from = '2026-04-01T02:00:00.000Z';
    const open = [{ kind: 'filingMunicipal' as const, countedFrom: from, dueAt: '2026-04-13T16:00:00.000Z' }];
    const [same] = asked({ deadlines: open }).deadlines;
    expect(same).toEqual({
      ...{ kind: 'filingMunicipal', now: '2026-04-13T16:00:00.000Z' },
      ...{ then: '2026-04-13T16:00:00.000Z', thenOn: '2026-04-13' },
    });
    const [seconds] = asked({ to: 'rehearsal', deadlines: open }).deadlines;
    expect(Date.parse(seconds!.then) - Date.parse(from)).toBeLessThan(3_600_000);
  });

  it('service by publication counts after its term under the other pack too', () => {
    const notice = { method: 'publication' as const, servedOn: '2026-04-01' };
    const open = [
      { kind: 'windowToState' as const, countedFrom: '2026-04-01', dueAt: '2026-05-11T16:00:00.000Z' },
    ];
    const facts = { state: 'windowToState' as const, notice };
    expect(asked({ facts, deadlines: open }).deadlines).toMatchObject([{ thenOn: '2026-05-11' }]);
  });

  it.each([
    ['enterprise', 'chosen', 'owed'],
    ['naturalPerson', 'owed', 'owed'],
  ] as const)('prior notice to a %s is %s, and would be %s', (subjectKind, now, then) => {
    const { steps } = asked({ subjectKind });
    expect(steps.find(({ step }) => step === 'priorNotice')).toMatchObject({ now, then, done: false });
  });

  it('tells which owed step an entry in force would lack, and which would be absent', () => {
    const { steps } = asked({ facts: recognised('single', 'P24M') });
    const lacking = steps.filter((one) => one.lacking).map(({ step }) => step);
    expect(lacking).toEqual(expect.arrayContaining(['priorNotice', 'legalReview']));
    expect(steps.find(({ step }) => step === 'watchListing')).toMatchObject({ now: 'owed', then: 'absent' });
    expect(asked({}).steps.some((one) => one.lacking)).toBe(false);
  });

  it.each([
    ['P24M', true, { minor: false, general: false, serious: true }],
    ['P60M', false, { minor: false, general: false, serious: false }],
    ['P12M', true, { minor: false, general: true, serious: true }],
  ] as const)('a validity of %s would be inside: %s', (validity, inside, expected) => {
    const found = asked({ facts: recognised('single', validity) }).validity!;
    expect(found.inside).toBe(inside);
    const classes = Object.fromEntries(found.classes.map((one) => [one.severity, one.inside]));
    expect(classes).toEqual(expected);
  });

  it('its own class decides where the other pack has it', () => {
    const facts = recognised('general', 'P24M');
    expect(asked({ from: 'national-2026', to: 'national-2026', facts }).validity).toMatchObject({
      inside: false,
    });
    expect(asked({}).validity).toBeNull();
  });

  it('§17 no watch list would follow under the later law, and the validity decides from when records are kept', () => {
    const facts = { ...recognised('single', 'P24M') };
    const open = [
      {
        kind: 'validity' as const,
        countedFrom: '2026-04-01T02:00:00.000Z',
        dueAt: '2028-04-01T16:00:00.000Z',
      },
    ];
    const expired = asked({ facts, deadlines: open }).exits.find(({ ground }) => ground === 'expired')!;
    expect(expired.now.watchList).toEqual({ validity: 'P12M', until: '2029-04-02' });
    expect(expired.then).toMatchObject({ watchList: null, keptUntil: '2033-04-02' });
    expect(expired.knownThen).toBe(true);
  });

  it.each(['red', 'watch', 'warning'] as const)('can be asked of an entry of the %s list', (list) => {
    const { exits, steps } = asked({ list });
    expect(exits.length).toBeGreaterThan(1);
    expect(steps.length).toBeGreaterThan(2);
  });
});
