import { describe, expect, it } from '@jest/globals';
import { ANOMALIES, anomaliesOf, type Anomaly, type QuerierDay } from './anomalies.js';

const ORDINARY_DAY: QuerierDay = {
  ...{ system: false, workingDay: true, outsideHours: 0, subjects: 8, usualSubjects: 6, mostAtOne: 2 },
  ...{ asked: 8, missed: 1, newAddress: false },
};

const CASES: [Anomaly, Partial<QuerierDay>, Partial<QuerierDay>][] = [
  ['unusualHours', { outsideHours: 1 }, { outsideHours: 0 }],
  ['unusualHours', { workingDay: false }, { workingDay: true }],
  ['manySubjects', { subjects: 51, usualSubjects: null }, { subjects: 50, usualSubjects: null }],
  ['farAboveUsual', { subjects: 31 }, { subjects: 30 }],
  ['farAboveUsual', { subjects: 11, usualSubjects: 1 }, { subjects: 10, usualSubjects: 1 }],
  ['sameSubjectAgain', { mostAtOne: 5 }, { mostAtOne: 4 }],
  ['mostlyMissed', { asked: 20, missed: 18 }, { asked: 20, missed: 17 }],
  ['mostlyMissed', { asked: 20, missed: 20 }, { asked: 19, missed: 19 }],
  ['newAddress', { newAddress: true }, { newAddress: false }],
];

describe('anomalies in looks at personal data (R10.1)', () => {
  it('an ordinary day has none', () => {
    expect(anomaliesOf(ORDINARY_DAY)).toEqual([]);
  });

  it.each(CASES)('%s: %j shows, %j does not', (anomaly, odd, even) => {
    expect(anomaliesOf({ ...ORDINARY_DAY, ...odd })).toEqual([anomaly]);
    expect(anomaliesOf({ ...ORDINARY_DAY, ...even })).toEqual([]);
  });

  it('each of them can show', () => {
    expect(new Set(CASES.map(([anomaly]) => anomaly))).toEqual(new Set(ANOMALIES));
  });

  it('a system may ask by night and by the thousand, not five times its usual', () => {
    const night = { system: true, workingDay: false, outsideHours: 9, mostAtOne: 40 };
    expect(anomaliesOf({ ...ORDINARY_DAY, ...night, subjects: 5_000, usualSubjects: 4_000 })).toEqual([]);
    expect(anomaliesOf({ ...ORDINARY_DAY, ...night, subjects: 5_000, usualSubjects: 900 })).toEqual([
      'farAboveUsual',
    ]);
  });
});
