import { describe, expect, it } from '@jest/globals';
import { LIST_KINDS, SUBJECT_KINDS } from '../words.js';
import { parsePack } from './schema.js';
import type { PolicyPack } from './schema.js';
import { DEFAULT_PACK_CODE, SHIPPED_PACKS } from './shipped-packs.js';

const pack = (code: string): PolicyPack => {
  const found = SHIPPED_PACKS.find((each) => each.code === code);
  if (!found) throw new Error(`no pack ${code}`);
  return found;
};
const zhangdian = pack('zhangdian-2018');
const national = pack('national-2026');
const rehearsal = pack('rehearsal');

/** The value at a dotted path. */
const at = (root: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], root);

const wd = (workingDays: number): object => ({ workingDays });

describe('the shipped packs (R1.2)', () => {
  it('are the three, with the seed as default, and survive a round trip through the schema', () => {
    expect(SHIPPED_PACKS.map(({ code }) => code)).toEqual(['zhangdian-2018', 'national-2026', 'rehearsal']);
    expect(DEFAULT_PACK_CODE).toBe('zhangdian-2018');
    for (const each of SHIPPED_PACKS) {
      expect(parsePack(JSON.parse(JSON.stringify(each)))).toEqual({ ok: true, pack: each });
    }
  });

  it('are dated as their documents are', () => {
    expect(SHIPPED_PACKS.map(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo])).toEqual([
      ['2018-07-30', '2023-07-29'],
      ['2026-04-01', null],
      ['2018-07-30', null],
    ]);
  });

  it.each([
    ['lists.black.windowToState.value', wd(5), wd(5), 'default'],
    ['lists.black.servedByPublicationAfter.value', { duration: 'P30D' }, { duration: 'P30D' }, 'default'],
    ['lists.black.publicity.value', wd(7), wd(7), 'default'],
    ['lists.red.publicity.value', wd(7), wd(7), 'default'],
    ['lists.black.publicityRequired.value', false, false, 'policy'],
    ['lists.red.publicityRequired.value', true, true, 'policy'],
    ['lists.black.legalReview.value', false, true, 'default'],
    ['lists.black.approvers.value', 1, 1, 'default'],
    ['common.platformSnapshotMaxAge.value', wd(1), wd(1), 'default'],
    ['lists.black.filing.municipal.value', wd(7), wd(7), 'policy'],
    ['lists.black.filing.provincial.value', wd(10), wd(10), 'policy'],
    ['lists.black.filing.national.value', wd(10), wd(10), 'policy'],
    ['lists.black.validity.single.min.value', 'P12M', undefined, 'default'],
    ['lists.black.validity.single.max.value', 'P60M', undefined, 'default'],
    ['lists.black.validity.single.default.value', null, undefined, 'policy'],
    ['lists.red.validity.single.default.value', 'P24M', 'P24M', 'default'],
    ['lists.watch.validity.single.default.value', 'P6M', 'P6M', 'default'],
    ['lists.black.exit.watchAfterExit.value', { validity: 'P12M' }, null, 'default'],
    ['lists.black.repair.decideWithin.value', wd(10), wd(10), 'default'],
    ['lists.black.objection.answerWithin.value', wd(3), wd(3), 'default'],
    ['lists.black.objection.verifyWithin.value', wd(10), wd(10), 'default'],
    ['lists.black.objection.extension.value', { times: 1, by: wd(10) }, null, 'default'],
    ['lists.black.objection.markedWhilePending.value', true, true, 'default'],
    ['common.reconsiderationWithin.value', { duration: 'P60D' }, { duration: 'P60D' }, 'law'],
    ['common.measures.acknowledgeWithin.value', wd(3), wd(3), 'default'],
    ['common.measures.feedBackWithin.value', wd(15), wd(15), 'default'],
    ['common.measures.stopConfirmedWithin.value', wd(3), wd(3), 'default'],
    ['common.removalRequestAnsweredWithin.value', wd(5), wd(5), 'default'],
    ['common.warning.keyFields.value', 3, null, 'policy'],
    ['common.warning.withdrawnWhenBelow.value', true, null, 'default'],
    ['common.statistics.dayOfMonth.value', 18, 18, 'policy'],
    ['common.statistics.whenNoWorkingDay.value', 'before', 'before', 'default'],
    ['lists.black.retention.value', 'P5Y', 'P5Y', 'default'],
    ['common.misidentified.kept.value', 'nothing', 'nothing', 'policy'],
    ['common.misidentified.erasedWithin.value', wd(1), wd(1), 'default'],
    ['common.publicView.naturalPersonName.value', 'masked', 'masked', 'default'],
    ['common.publicView.identityNumber.value', 'hidden', 'hidden', 'policy'],
    ['common.security.sessionIdle.value', 'PT15M', 'PT15M', 'default'],
    ['common.security.sessionAbsolute.value', 'PT12H', 'PT12H', 'default'],
    ['common.security.lockOutAfter.value', 5, 5, 'default'],
    ['common.security.lockOutFor.value', 'PT15M', 'PT15M', 'default'],
    ['common.security.auditRetention.value', 'P3Y', 'P3Y', 'law|default'],
  ])('%s: %j, national %j (%s)', (path, ours, theirs, certainty) => {
    expect(at(zhangdian, path)).toEqual(ours);
    expect(at(national, path)).toEqual(theirs);
    expect(certainty.split('|')).toContain(at(zhangdian, path.replace(/value$/, 'certainty')));
  });

  it('warn two days and one day before a filing deadline and escalate at it (R6.3)', () => {
    for (const each of [zhangdian, national]) {
      for (const kind of LIST_KINDS) {
        expect(each.lists[kind].filing.rungs.value).toEqual([
          { role: 'officer', before: wd(2) },
          { role: 'head', before: wd(1) },
          { role: 'creditOffice', before: null },
        ]);
      }
    }
  });

  it('owe prior notice of a black listing to natural persons, the national one to everyone (R3.1)', () => {
    const owed = (each: PolicyPack): string[] =>
      SUBJECT_KINDS.filter((kind) => each.lists.black.priorNotice[kind].value === 'required');
    expect(owed(zhangdian)).toEqual(['naturalPerson']);
    expect(owed(national)).toEqual([...SUBJECT_KINDS]);
  });

  it.each([
    ['minor', 'P0M', 'P3M', 'P0M', false],
    ['general', 'P3M', 'P12M', 'P3M', true],
    ['serious', 'P12M', 'P36M', 'P12M', true],
  ] as const)(
    'national black, %s: %s to %s, repairable after %s',
    (severity, min, max, repairableAfter, published) => {
      const bounds = national.lists.black.validity[severity];
      expect([
        bounds?.min.value,
        bounds?.max.value,
        bounds?.repairableAfter.value,
        bounds?.published.value,
      ]).toEqual([min, max, repairableAfter, published]);
      expect(bounds?.max.certainty).toBe('law');
    },
  );

  it('mark as second-hand what nobody has read in the law itself', () => {
    const { repair, objection } = national.lists.black;
    const marks = [repair?.decideWithin, objection.answerWithin, objection.verifyWithin].map(
      (each) => each?.certainty,
    );
    expect(marks).toEqual(['secondHand', 'secondHand', 'secondHand']);
  });

  it('publish on the channels of §10 for the kind of subject', () => {
    const { all, also } = zhangdian.lists.black.channels;
    expect(all.value).toEqual([
      'departmentPortal',
      'creditZhangdian',
      'creditZibo',
      'creditShandong',
      'creditChina',
    ]);
    expect(also.enterprise?.value).toEqual(['enterprisePublicity']);
    expect(also.socialOrganisation?.value).toEqual(['socialOrganisationsNet']);
    expect(also.governmentBody?.value).toEqual(['institutionsNet']);
    expect(also.naturalPerson).toBeUndefined();
    expect(zhangdian.lists.warning.channels.all.value).toEqual(['creditZhangdian', 'creditZibo']);
  });
});

describe('the rehearsal pack (R1.2)', () => {
  /** Every path of a file, with list elements by number and terms as leaves. */
  function pathsOf(node: unknown, path = ''): string[] {
    if (typeof node !== 'object' || node === null) return [path];
    if ('workingDays' in node || 'duration' in node) return [path];
    return Object.entries(node).flatMap(([key, child]) => pathsOf(child, `${path}.${key}`));
  }

  it('has the structure of zhangdian-2018', () => {
    const { documents: _a, ...ours } = zhangdian;
    const { documents: _b, ...theirs } = rehearsal;
    expect(pathsOf(theirs)).toEqual(pathsOf(ours));
  });

  it('has the steps of zhangdian-2018, and seconds wherever that has days', () => {
    const text = JSON.stringify(rehearsal.lists);
    expect(text).not.toMatch(/workingDays|"P\d/);
    for (const kind of LIST_KINDS) expect(rehearsal.lists[kind].steps).toEqual(zhangdian.lists[kind].steps);
    expect(rehearsal.lists.black.validity.single?.default.value).toBe('PT20S');
    expect(rehearsal.lists.black.exit.watchAfterExit.value).toEqual({ validity: 'PT10S' });
  });

  it('does not shorten sessions, lock-out or the audit log', () => {
    expect(rehearsal.common.security).toEqual(zhangdian.common.security);
  });
});
