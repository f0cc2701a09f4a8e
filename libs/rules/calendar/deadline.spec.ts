import { describe, expect, it } from '@jest/globals';
import { dueOn, momentOf } from './deadline.js';
import { SHIPPED_CALENDAR } from './shipped-calendar.js';
import { buildCalendar } from './working-calendar.js';

const calendar = buildCalendar(SHIPPED_CALENDAR);

describe('deadlines in working days (R1.6)', () => {
  it('explains 7 working days from 2026-02-10 over the Spring Festival, make-up day counted', () => {
    const deadline = dueOn({ workingDays: 7 }, '2026-02-10', calendar);
    expect(deadline).toMatchObject({
      dueOn: '2026-02-26',
      dueAt: '2026-02-26T16:00:00.000Z',
      rule: 'workingDays',
      certainty: 'confirmed',
      documentNos: ['国办发明电〔2025〕7号'],
      term: { workingDays: 7 },
      from: '2026-02-10',
      calendarRevision: 1,
    });
    const holiday = (date: string): unknown[] => [date, null, 'holiday', '春节'];
    expect(deadline.steps.map(({ date, counted, why, name }) => [date, counted, why, name])).toEqual([
      ['2026-02-10', null, 'eventDay', undefined],
      ['2026-02-11', 1, 'workday', undefined],
      ['2026-02-12', 2, 'workday', undefined],
      ['2026-02-13', 3, 'workday', undefined],
      ['2026-02-14', 4, 'makeUpDay', '春节'],
      ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((day) => holiday(`2026-02-${day}`)),
      ['2026-02-24', 5, 'workday', undefined],
      ['2026-02-25', 6, 'workday', undefined],
      ['2026-02-26', 7, 'workday', undefined],
    ]);
  });

  it.each([
    ['§9: 10 working days', 10, '2018-08-01', '2018-08-15'],
    ['from a Friday', 1, '2026-03-06', '2026-03-09'],
    ['from a Saturday', 1, '2026-03-07', '2026-03-09'],
    ['from within a holiday', 1, '2026-02-20', '2026-02-24'],
    ['over the amended Labour Day of 2019', 3, '2019-04-30', '2019-05-07'],
    ['over the lengthened Spring Festival of 2020', 1, '2020-01-23', '2020-02-03'],
  ])('%s', (_, workingDays, from, expected) => {
    expect(dueOn({ workingDays }, from, calendar).dueOn).toBe(expected);
  });

  it.each([
    ['2026-03-05T15:59:59.999Z', '2026-03-06'],
    ['2026-03-05T16:00:00.000Z', '2026-03-09'],
    ['2026-03-06T23:59:59+08:00', '2026-03-09'],
    ['2026-03-06T23:59:59-11:00', '2026-03-09'],
  ])('the day of the event is the Shanghai day of %s', (from, expected) => {
    expect(dueOn({ workingDays: 1 }, from, calendar).dueOn).toBe(expected);
  });

  it('is provisional as soon as one day of the count lies in an unpublished year', () => {
    const within = dueOn({ workingDays: 2 }, '2026-12-29', calendar);
    expect([within.dueOn, within.certainty]).toEqual(['2026-12-31', 'confirmed']);
    const beyond = dueOn({ workingDays: 3 }, '2026-12-29', calendar);
    expect([beyond.dueOn, beyond.certainty, beyond.steps.at(-1)?.certainty]).toEqual([
      '2027-01-01',
      'provisional',
      'provisional',
    ]);
    expect(beyond.documentNos).toEqual(['国办发明电〔2025〕7号']);
  });

  it('moves when the calendar is edited, and says by which revision', () => {
    const days = [{ date: '2027-01-01', kind: 'holiday' as const, name: '元旦' }];
    const edited = buildCalendar({
      years: [
        ...SHIPPED_CALENDAR.years,
        { year: 2027, certainty: 'confirmed', documentNo: '国办发明电〔2026〕0号', days },
      ],
      revision: 2,
    });
    const after = dueOn({ workingDays: 3 }, '2026-12-29', edited);
    expect([after.dueOn, after.certainty, after.calendarRevision]).toEqual(['2027-01-04', 'confirmed', 2]);
    expect(after.documentNos).toEqual(['国办发明电〔2025〕7号', '国办发明电〔2026〕0号']);
  });

  it.each([0, -1, 1.5, 2501, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses a term of %s working days',
    (workingDays) => {
      expect(() => dueOn({ workingDays }, '2026-02-10', calendar)).toThrow(RangeError);
    },
  );

  it.each([
    '2026-02-30',
    '2026-2-1',
    '2026-02-10T08:00:00',
    '2026-02-10 08:00Z',
    'tomorrow',
    '',
    '0000-01-01',
  ])('refuses to count from "%s"', (from) => {
    expect(() => dueOn({ workingDays: 1 }, from, calendar)).toThrow(RangeError);
  });
});

describe('deadlines of calendar periods (R1.6, R8.2)', () => {
  it.each([
    ['validity of two years', 'P24M', '2018-11-01', '2020-11-01', '2020-11-01T16:00:00.000Z'],
    ['30 days', 'P30D', '2018-11-01T10:00:00+08:00', '2018-12-01', '2018-12-01T16:00:00.000Z'],
    ['month end clamps', 'P1M', '2018-01-31', '2018-02-28', '2018-02-28T16:00:00.000Z'],
    ['month end clamps in a leap year', 'P1M', '2024-01-31', '2024-02-29', '2024-02-29T16:00:00.000Z'],
    ['a year after 29 February', 'P1Y', '2024-02-29', '2025-02-28', '2025-02-28T16:00:00.000Z'],
    [
      'the Shanghai day of an evening instant',
      'P1D',
      '2018-10-31T16:00:00Z',
      '2018-11-02',
      '2018-11-02T16:00:00.000Z',
    ],
    ['ends on a holiday: not moved', 'P1M', '2018-09-01', '2018-10-01', '2018-10-01T16:00:00.000Z'],
    ['weeks', 'P2W', '2018-11-01', '2018-11-15', '2018-11-15T16:00:00.000Z'],
    ['when Shanghai kept summer time', 'P1M', '1990-04-01', '1990-05-01', '1990-05-01T15:00:00.000Z'],
  ])('%s', (_, duration, from, day, at) => {
    const deadline = dueOn({ duration }, from, calendar);
    expect(deadline).toMatchObject({ dueOn: day, dueAt: at, rule: 'calendarPeriod', certainty: 'confirmed' });
    expect(deadline.documentNos).toEqual([]);
    expect(deadline.steps).toHaveLength(2);
    expect(deadline.steps.map(({ counted }) => counted)).toEqual([null, null]);
    expect(deadline.steps.at(-1)?.date).toBe(day);
  });
});

describe('deadlines of exact time (R1.2)', () => {
  it('adds seconds to an instant, for the rehearsal', () => {
    expect(dueOn({ duration: 'PT30S' }, '2026-02-10T15:59:45Z', calendar)).toMatchObject({
      dueAt: '2026-02-10T16:00:15.000Z',
      dueOn: '2026-02-11',
      rule: 'exactTime',
    });
  });

  it('keeps milliseconds', () => {
    expect(dueOn({ duration: 'PT4S' }, '2026-02-10T08:00:00.123+08:00', calendar).dueAt).toBe(
      '2026-02-10T00:00:04.123Z',
    );
  });

  it('runs from the end of a bare date, as the day of the event never counts', () => {
    expect(dueOn({ duration: 'PT4S' }, '2026-02-10', calendar).dueAt).toBe('2026-02-10T16:00:04.000Z');
  });

  it('is over at once when no time is given', () => {
    expect(dueOn({ duration: 'P0D' }, '2026-02-10T01:00:00Z', calendar).dueAt).toBe(
      '2026-02-10T01:00:00.000Z',
    );
    expect(dueOn({ duration: 'P0M' }, '2026-02-10', calendar).dueAt).toBe('2026-02-09T16:00:00.000Z');
  });

  it.each(['', 'P', 'PT', 'P1DT1H', 'P1.5M', '-P1D', 'P-1D', '30 days', 'P200Y', 'PT1D', 'P1M2Y'])(
    'refuses the duration "%s"',
    (duration) => {
      expect(() => dueOn({ duration }, '2026-02-10', calendar)).toThrow(RangeError);
    },
  );
});

describe('the moment of an event known by its date', () => {
  const now = '2026-02-10T01:00:00Z';
  it('is now when that is today in Shanghai, else the date', () => {
    expect(momentOf('2026-02-10', now)).toBe(now);
    expect(momentOf('2026-02-09', now)).toBe('2026-02-09');
    expect(momentOf('2026-02-10', '2026-02-09T16:00:00Z')).toBe('2026-02-09T16:00:00Z');
  });

  it('makes no difference to a term in working days', () => {
    const term = { workingDays: 5 };
    expect(dueOn(term, momentOf('2026-02-10', now), calendar).dueAt).toBe(
      dueOn(term, '2026-02-10', calendar).dueAt,
    );
  });
});
