import { describe, expect, it } from '@jest/globals';
import { calendarYearSchema } from './calendar-year-schema.js';
import { isWeekend } from './dates.js';
import { SHIPPED_CALENDAR } from './shipped-calendar.js';
import { buildCalendar, lastWorkingDayOnOrBefore } from './working-calendar.js';

const calendar = buildCalendar(SHIPPED_CALENDAR);

const year = (change: object): unknown => ({
  year: 2027,
  certainty: 'confirmed',
  documentNo: '国办发明电〔2026〕0号',
  days: [{ date: '2027-01-01', kind: 'holiday', name: '元旦' }],
  ...change,
});
const faultsOf = (change: object): string[] =>
  (calendarYearSchema.safeParse(year(change)).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('the working-day calendar (R1.6)', () => {
  it.each([
    ['2026-02-13', true, 'workday', 'confirmed'],
    ['2026-02-14', true, 'makeUpDay', 'confirmed'],
    ['2026-02-15', false, 'holiday', 'confirmed'],
    ['2026-02-23', false, 'holiday', 'confirmed'],
    ['2026-02-28', true, 'makeUpDay', 'confirmed'],
    ['2026-03-01', false, 'weekend', 'confirmed'],
    ['2018-12-29', true, 'makeUpDay', 'confirmed'],
    ['2019-05-02', false, 'holiday', 'confirmed'],
    ['2019-05-05', true, 'makeUpDay', 'confirmed'],
    ['2020-01-31', false, 'holiday', 'confirmed'],
    ['2020-02-01', false, 'holiday', 'confirmed'],
    ['2027-01-01', true, 'workday', 'provisional'],
    ['2027-01-02', false, 'weekend', 'provisional'],
    ['2017-10-02', true, 'workday', 'provisional'],
  ])('%s: worked %s (%s, %s)', (date, working, why, certainty) => {
    expect(calendar.day(date)).toMatchObject({ date, working, why, certainty });
  });

  it('names the holiday and the documents of the year', () => {
    expect(calendar.day('2026-02-15').name).toBe('春节');
    expect(calendar.day('2026-02-13')).not.toHaveProperty('name');
    expect(calendar.documentsOf(2020)).toEqual(['国办发明电〔2019〕16号', '国办发明电〔2020〕1号']);
    expect(calendar.documentsOf(2027)).toEqual([]);
  });

  it('ships 2018 to 2026, confirmed; every statutory holiday is in, every make-up day is on a weekend', () => {
    expect(SHIPPED_CALENDAR.years.map(({ year: number }) => number)).toEqual([
      2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    for (const { year: number, certainty, documentNo, days } of SHIPPED_CALENDAR.years) {
      expect([certainty, documentNo]).toEqual([
        'confirmed',
        expect.stringMatching(/^国办发明电〔20\d\d〕\d+号/),
      ]);
      for (const day of ['01-01', '05-01', '10-01', '10-02', '10-03']) {
        expect(calendar.day(`${String(number)}-${day}`).why).toBe('holiday');
      }
      for (const { date } of days.filter(({ kind }) => kind === 'makeUp')) expect(isWeekend(date)).toBe(true);
    }
  });

  it('is 2026 with 248 working days', () => {
    const days = Array.from({ length: 365 }, (_, i) =>
      new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
    );
    expect(days.filter((date) => calendar.day(date).working)).toHaveLength(248);
  });

  it('refuses a year given twice', () => {
    const [first] = SHIPPED_CALENDAR.years;
    expect(() => buildCalendar({ years: [first!, first!], revision: 1 })).toThrow(RangeError);
  });
});

describe('a year of the calendar as data', () => {
  it('is accepted when sound', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ certainty: 'provisional', documentNo: null, days: [] })).toEqual([]);
    expect(faultsOf({ days: [{ date: '2027-01-02', kind: 'makeUp', name: '元旦' }] })).toEqual([]);
  });

  const day = (date: string, kind = 'holiday'): object => ({ date, kind, name: '元旦' });
  it.each([
    ['no such date', { days: [day('2027-02-29')] }, ['days.0.date: no such date (YYYY-MM-DD)']],
    ['another year', { days: [day('2026-12-31')] }, ['days.0.date: outside the year']],
    ['twice', { days: [day('2027-01-01'), day('2027-01-01')] }, ['days.1.date: this date is there twice']],
    [
      'make-up on a Friday',
      { days: [day('2027-01-01', 'makeUp')] },
      ['days.0.date: a make-up day falls on a Saturday or Sunday'],
    ],
    ['confirmed by nothing', { documentNo: null }, ['documentNo: a confirmed year names its document']],
  ])('is refused: %s', (_, change, expected) => {
    expect(faultsOf(change)).toEqual(expected);
  });

  it.each([
    ['an unknown kind', { days: [day('2027-01-01', 'halfDay')] }],
    ['an unknown property', { note: 'x' }],
    ['a nameless holiday', { days: [{ ...day('2027-01-01'), name: ' ' }] }],
    ['a year far off', { year: 20270 }],
  ])('is refused: %s', (_, change) => {
    expect(faultsOf(change).length).toBeGreaterThan(0);
  });
});

describe('the last working day on or before a date (R7.5)', () => {
  it.each([
    ['2026-06-18', '2026-06-18'],
    ['2026-07-18', '2026-07-17'],
    ['2026-01-18', '2026-01-16'],
    ['2026-02-18', '2026-02-14'],
    ['2026-10-05', '2026-09-30'],
  ])('%s → %s', (date, expected) => {
    expect(lastWorkingDayOnOrBefore(date, calendar)).toBe(expected);
  });

  it('says so when the table leaves no working day at all', () => {
    const days = Array.from({ length: 365 }, (_, i) => ({
      date: new Date(Date.UTC(2027, 0, 1 + i)).toISOString().slice(0, 10),
      kind: 'holiday' as const,
      name: '停工',
    }));
    const closed = buildCalendar({
      years: [{ year: 2027, certainty: 'provisional', documentNo: null, days }],
      revision: 1,
    });
    expect(() => lastWorkingDayOnOrBefore('2027-06-01', closed)).toThrow(RangeError);
  });
});
