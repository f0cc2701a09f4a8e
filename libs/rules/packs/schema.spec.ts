import { describe, expect, it } from '@jest/globals';
import { parsePack } from './schema.js';
import { SHIPPED_PACKS } from './shipped-packs.js';

type Json = Record<string, unknown>;

/** A copy of the seed with the value at a dotted path set, or taken out when it is undefined. */
function seedWith(...changes: [path: string, value: unknown][]): Json {
  const pack = JSON.parse(JSON.stringify(SHIPPED_PACKS[0])) as Json;
  for (const [path, value] of changes) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Json>((node, key) => node[key] as Json, pack);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return pack;
}

const faultsOf = (json: unknown): string[] => {
  const parsed = parsePack(json);
  return parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path}: ${message}`);
};
const pathsOf = (json: unknown): string[] => {
  const parsed = parsePack(json);
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
};

describe('a broken pack is refused with the path of each fault (R1.1)', () => {
  it.each([
    ['a missing parameter', 'lists.black.windowToState', undefined, 'lists.black.windowToState'],
    ['a missing source', 'lists.red.approvers.source', undefined, 'lists.red.approvers.source'],
    ['an unknown certainty', 'lists.red.approvers.certainty', 'guess', 'lists.red.approvers.certainty'],
    ['no approver', 'lists.red.approvers.value', 0, 'lists.red.approvers.value'],
    [
      'zero working days',
      'lists.black.publicity.value',
      { workingDays: 0 },
      'lists.black.publicity.value.workingDays',
    ],
    [
      'negative days',
      'lists.black.publicity.value',
      { workingDays: -7 },
      'lists.black.publicity.value.workingDays',
    ],
    [
      'a zero duration',
      'lists.black.publicity.value',
      { duration: 'P0D' },
      'lists.black.publicity.value.duration',
    ],
    [
      'a negative duration',
      'lists.black.publicity.value',
      { duration: '-P7D' },
      'lists.black.publicity.value.duration',
    ],
    [
      'no duration at all',
      'lists.black.publicity.value',
      { duration: '7 days' },
      'lists.black.publicity.value.duration',
    ],
    [
      'a term of two kinds',
      'lists.black.publicity.value',
      { duration: 'P7D', workingDays: 7 },
      'lists.black.publicity.value',
    ],
    [
      'a term beyond reason',
      'lists.black.validity.single.max.value',
      'P999Y',
      'lists.black.validity.single.max.value',
    ],
    ['an impossible date', 'effectiveFrom', '2018-02-30', 'effectiveFrom'],
    ['no list of a kind', 'lists.warning', undefined, 'lists.warning'],
    ['a fifth list', 'lists.grey', {}, 'lists.grey'],
    [
      'an unknown property',
      'lists.black.validity.single.colour',
      'red',
      'lists.black.validity.single.colour',
    ],
    ['an unknown severity', 'lists.black.validity.awful', {}, 'lists.black.validity.awful'],
    ['an unknown step', 'lists.black.steps.0.step', 'prayer', 'lists.black.steps.0.step'],
    ['an unknown channel', 'lists.black.channels.all.value', ['myBlog'], 'lists.black.channels.all.value.0'],
    [
      'a channel twice',
      'lists.black.channels.all.value',
      ['creditZibo', 'creditZibo'],
      'lists.black.channels.all.value',
    ],
    ['one key field for a warning', 'common.warning.keyFields.value', 1, 'common.warning.keyFields.value'],
    [
      'the 31st for statistics',
      'common.statistics.dayOfMonth.value',
      31,
      'common.statistics.dayOfMonth.value',
    ],
    [
      'ID numbers published',
      'common.publicView.identityNumber.value',
      'full',
      'common.publicView.identityNumber.value',
    ],
    ['errors kept', 'common.misidentified.kept.value', 'everything', 'common.misidentified.kept.value'],
    [
      'a notice owed to nobody named',
      'lists.black.priorNotice.enterprise',
      undefined,
      'lists.black.priorNotice.enterprise',
    ],
    ['a version of words', 'version', 'latest', 'version'],
  ])('shape: %s', (_, path, value, expected) => {
    expect(pathsOf(seedWith([path, value]))).toEqual([expected]);
  });

  const rungs = (...before: unknown[]): unknown[] =>
    before.map((each, i) => ({ role: ['officer', 'head', 'creditOffice'][i], before: each }));
  const single = 'lists.black.validity.single';

  it.each<[string, [string, unknown][], string]>([
    ['end before begin', [['effectiveTo', '2018-07-30']], 'effectiveTo: not after effectiveFrom'],
    ['min above max', [[`${single}.min.value`, 'P61M']], `${single}.min.value: not surely P60M or shorter`],
    [
      'min not comparable',
      [
        [`${single}.min.value`, 'P30D'],
        [`${single}.max.value`, 'P1M'],
      ],
      `${single}.min.value: not surely P1M or shorter`,
    ],
    [
      'default above max',
      [[`${single}.default.value`, 'P6Y']],
      `${single}.default.value: not surely P60M or shorter`,
    ],
    [
      'default below min',
      [[`${single}.default.value`, 'P11M']],
      `${single}.min.value: not surely P11M or shorter`,
    ],
    [
      'repair after the end',
      [[`${single}.repairableAfter.value`, 'P61M']],
      `${single}.repairableAfter.value: not surely P60M or shorter`,
    ],
    [
      'escalated before warned',
      [['lists.black.filing.rungs.value', rungs({ workingDays: 1 }, { workingDays: 2 }, null)]],
      'lists.black.filing.rungs.value.0.before: not earlier than the next rung',
    ],
    [
      'no rung at the deadline',
      [['lists.black.filing.rungs.value', rungs({ workingDays: 2 })]],
      'lists.black.filing.rungs.value.0.before: the last rung is the deadline itself (null)',
    ],
    [
      'a rung after the deadline',
      [['lists.black.filing.rungs.value', rungs(null, { workingDays: 2 }, null)]],
      'lists.black.filing.rungs.value.0.before: the deadline itself is the last rung',
    ],
    [
      'warned before recognition',
      [['lists.black.filing.municipal.value', { workingDays: 2 }]],
      'lists.black.filing.rungs.value.0.before: not shorter than the term of filing.municipal',
    ],
    [
      'rung of another unit',
      [
        ['lists.black.filing.municipal.value', { duration: 'P9D' }],
        ['lists.black.filing.rungs.value', rungs({ workingDays: 2 }, null)],
      ],
      'lists.black.filing.rungs.value.0.before: not shorter than the term of filing.municipal',
    ],
    [
      'no notice for natural persons',
      [['lists.black.priorNotice.naturalPerson.value', 'officerDecides']],
      'lists.black.priorNotice.naturalPerson.value: prior notice is mandatory for natural persons (§6)',
    ],
    [
      'notice owed, no step',
      [['lists.watch.priorNotice.enterprise.value', 'required']],
      'lists.watch.priorNotice: notice is owed but is no step',
    ],
    [
      'review without a step',
      [['lists.black.legalReview.value', true]],
      'lists.black.legalReview.value: contradicts the steps',
    ],
    [
      'watch step without watch list',
      [['lists.black.exit.watchAfterExit.value', null]],
      'lists.black.exit.watchAfterExit.value: contradicts the steps',
    ],
    [
      'watch beyond the watch list',
      [['lists.black.exit.watchAfterExit.value', { validity: 'P25M' }]],
      'lists.black.exit.watchAfterExit.value.validity: outside the bounds of the watch list',
    ],
    [
      'red exit onto the watch list',
      [
        ['lists.red.exit.watchAfterExit.value', { validity: 'P6M' }],
        ['lists.red.steps.7.step', 'watchListing'],
      ],
      'lists.red.exit.watchAfterExit.value: only a black exit leads onto the watch list (§17)',
    ],
    [
      'repair without its ground',
      [['lists.black.repair', null]],
      'lists.black.repair: contradicts the exit grounds',
    ],
    [
      'error is no ground',
      [['lists.red.exit.grounds.value', ['expired']]],
      'lists.red.exit.grounds.value: misidentified is missing (§19)',
    ],
    [
      'no end',
      [['lists.watch.exit.grounds.value', ['misidentified']]],
      'lists.watch.exit.grounds.value: expired is missing',
    ],
    ['no validity', [['lists.red.validity', {}]], 'lists.red.validity: no class has a validity'],
    [
      'endless warnings',
      [['common.warning.withdrawnWhenBelow.value', false]],
      'lists.warning.validity.single: needed: warnings are not withdrawn by themselves',
    ],
    [
      'half a warning',
      [['common.warning.keyFields.value', null]],
      'common.warning.withdrawnWhenBelow.value: null exactly when keyFields is null',
    ],
    [
      'verified before answered',
      [['lists.red.objection.answerWithin.value', { workingDays: 10 }]],
      'lists.red.objection.answerWithin.value: not shorter than the term that follows it',
    ],
    [
      'answer not comparable',
      [['lists.red.objection.answerWithin.value', { duration: 'P3D' }]],
      'lists.red.objection.answerWithin.value: cannot be compared with the term that follows it',
    ],
    [
      'fed back before acknowledged',
      [['common.measures.acknowledgeWithin.value', { workingDays: 20 }]],
      'common.measures.acknowledgeWithin.value: not shorter than the term that follows it',
    ],
    [
      'session shorter than idle',
      [['common.security.sessionAbsolute.value', 'PT10M']],
      'common.security.sessionAbsolute.value: not surely PT15M or longer',
    ],
    [
      'audit log too short',
      [['common.security.auditRetention.value', 'P3M']],
      'common.security.auditRetention.value: not surely P6M or longer',
    ],
    [
      'seconds in earnest',
      [['lists.black.publicity.value', { duration: 'PT5S' }]],
      'lists.black.publicity.value.duration: exact time is for rehearsals only',
    ],
    [
      'a step twice',
      [['lists.watch.steps.1.step', 'preliminaryList']],
      'lists.watch.steps.1.step: this step is there twice',
    ],
    [
      'no second comparison',
      [['lists.red.steps.4.step', 'redListRemoval']],
      'lists.red.steps: the step secondComparison is missing',
    ],
    [
      'approval after recognition',
      [
        ['lists.watch.steps.1.step', 'recognition'],
        ['lists.watch.steps.2.step', 'approval'],
      ],
      'lists.watch.steps.2.step: comes after recognition',
    ],
  ])('sense: %s', (_, changes, expected) => {
    expect(faultsOf(seedWith(...changes))).toEqual([expected]);
  });

  it('names all faults at once', () => {
    const broken = seedWith(
      ['version', 1],
      ['lists.red.approvers.value', 'one'],
      ['lists.black.retention.value', 'P0Y'],
    );
    expect(pathsOf(broken).sort()).toEqual([
      'lists.black.retention.value',
      'lists.red.approvers.value',
      'version',
    ]);
  });

  it('refuses classes beside "single"', () => {
    const bounds = (seedWith().lists as Json & { black: { validity: { single: unknown } } }).black.validity
      .single;
    expect(faultsOf(seedWith(['lists.black.validity.minor', bounds]))).toEqual([
      'lists.black.validity: single stands alone, or there are classes of severity',
    ]);
  });

  it.each([[null], ['a string'], [42], [[]], [{}]])('refuses %j without throwing', (json) => {
    expect(faultsOf(json).length).toBeGreaterThan(0);
  });
});
