import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shanghaiDate } from '../calendar/shanghai.js';
import { SHIPPED_CALENDAR } from '../calendar/shipped-calendar.js';
import { buildCalendar } from '../calendar/working-calendar.js';
import { SHIPPED_PACKS } from '../packs/shipped-packs.js';
import type { Actor, Role } from '../words.js';
import { compiled } from './compilation.js';
import { remindersOf, statisticsCloseAt, statisticsDue, statisticsTermsOf } from './due.js';
import { correctedFigures, figureKey, isFigureName, totalOf, type Figure } from './figures.js';
import { daysOf, isMonth, lastWholeMonth, monthAfter, monthsOwed, periodOf } from './period.js';
import { judgeReturn, returnStanding } from './returns.js';

const CALENDAR = buildCalendar({ years: SHIPPED_CALENDAR.years, revision: 1 });
const TERMS = statisticsTermsOf(SHIPPED_PACKS.find(({ code }) => code === 'zhangdian-2018')!);
const due = (month: string) => statisticsDue(month, TERMS, CALENDAR);

/** Every month that is due in a year of the calendar. */
const YEARS = SHIPPED_CALENDAR.years.map(({ year }) => year);
const MONTHS: string[] = [];
for (
  let month = `${String(Math.min(...YEARS) - 1)}-12`;
  month < `${String(Math.max(...YEARS))}-12`;
  month = monthAfter(month)
)
  MONTHS.push(month);

describe('the period of the statistics (§十一, R7.5)', () => {
  it('is the whole calendar month, to the instant, in Shanghai', () => {
    expect(periodOf('2026-02')).toEqual({
      month: '2026-02',
      from: '2026-01-31T16:00:00.000Z',
      until: '2026-02-28T16:00:00.000Z',
    });
    expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(lastWholeMonth('2026-01-31T15:59:59.999Z')).toBe('2025-12');
    expect(lastWholeMonth('2026-01-31T16:00:00.000Z')).toBe('2026-01');
  });

  it.each(['2026-13', '2026-00', '2026-1', '0000-01', '2026-01-01', ''])('refuses %j', (text) => {
    expect(isMonth(text)).toBe(false);
    expect(() => periodOf(text)).toThrow(RangeError);
  });

  it('counts every instant in one month and no other', () => {
    const instant = fc.date({
      min: new Date('2018-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (date) => {
        const at = date.toISOString();
        const month = shanghaiDate(at).slice(0, 7);
        const { from, until } = periodOf(month);
        expect(from <= at && at < until).toBe(true);
        expect(periodOf(monthAfter(month)).from).toBe(until);
      }),
    );
  });
});

describe('the months that are owed', () => {
  const now = '2026-04-18T04:00:00.000Z';
  it('are all since the last one begun, however long the service was down', () => {
    const owed = monthsOwed({ lastBegun: '2025-11', firstEntryAt: '2020-01-01T00:00:00.000Z' }, now);
    expect(owed).toEqual(['2025-12', '2026-01', '2026-02', '2026-03']);
  });
  it('begin with the month of the first entry; without entries nothing is owed', () => {
    const owed = monthsOwed({ lastBegun: null, firstEntryAt: '2026-01-31T16:00:00.000Z' }, now);
    expect(owed).toEqual(['2026-02', '2026-03']);
    expect(monthsOwed({ lastBegun: null, firstEntryAt: null }, now)).toEqual([]);
    expect(monthsOwed({ lastBegun: '2026-03', firstEntryAt: null }, now)).toEqual([]);
  });
});

describe('the due date (每月18日前)', () => {
  it('is a working day on or before the 18th of the month after, for every month of the calendar', () => {
    expect(MONTHS.length).toBe(12 * YEARS.length);
    for (const month of MONTHS) {
      const { dueOn, namedDay, steps, certainty } = due(month);
      expect(namedDay).toBe(`${monthAfter(month)}-18`);
      expect(dueOn <= namedDay && dueOn >= `${monthAfter(month)}-01`).toBe(true);
      expect(CALENDAR.day(dueOn).working).toBe(true);
      expect(steps.slice(0, -1).some(({ working }) => working)).toBe(false);
      expect(certainty).toBe(CALENDAR.day(dueOn).certainty);
    }
  });

  it('explains itself: the days looked at, and the document that made them free', () => {
    const { dueOn, dueAt, steps, documentNos } = due('2026-01');
    expect(steps[0]).toMatchObject({ date: '2026-02-18', why: 'holiday', working: false });
    expect(dueOn).toBe(steps.at(-1)!.date);
    expect(dueOn < '2026-02-18').toBe(true);
    expect(shanghaiDate(new Date(Date.parse(dueAt) - 1).toISOString())).toBe(dueOn);
    expect(documentNos.length).toBeGreaterThan(0);
  });

  it('goes to the next working day where the pack says so, and is provisional in a year not published', () => {
    const after = statisticsDue('2026-01', { dayOfMonth: 18, whenNoWorkingDay: 'after' }, CALENDAR);
    expect(after.dueOn > '2026-02-18' && CALENDAR.day(after.dueOn).working).toBe(true);
    expect(due('2040-03').certainty).toBe('provisional');
  });

  it('is reminded of before, in order, and for the credit office when it is reached', () => {
    const date = due('2026-09');
    const reminders = remindersOf(date, TERMS, CALENDAR);
    expect(reminders.map(({ role }) => role)).toEqual(['officer', 'head', 'creditOffice']);
    expect(reminders.map(({ at }) => at)).toEqual(reminders.map(({ at }) => at).sort());
    expect(reminders[0]!.at < date.dueAt && reminders.at(-1)!.at === date.dueAt).toBe(true);
  });

  it('leaves time for supplements: until the next due date after it was opened', () => {
    expect(statisticsCloseAt('2026-01', '2026-02-01T00:00:00.000Z', TERMS, CALENDAR)).toBe(
      due('2026-02').dueAt,
    );
    const late = statisticsCloseAt('2026-01', due('2026-05').dueAt, TERMS, CALENDAR);
    expect(late).toBe(due('2026-06').dueAt);
  });
});

const figure = (kind: Figure['kind'], of: string, count: number): Figure => ({
  kind,
  list: 'black',
  of,
  count,
});

describe('figures', () => {
  it('are added up over departments, and corrected where a department says so', () => {
    const one = [figure('recognised', 'tax', 2), figure('exitedBy', 'repaired', 1)];
    const corrections = [
      { ...figure('recognised', 'tax', 0), reason: '样例' },
      { ...figure('exited', 'wages', 3), reason: '样例' },
    ];
    const reported = correctedFigures(one, corrections);
    expect(reported).toEqual([figure('exited', 'wages', 3), figure('exitedBy', 'repaired', 1)]);
    expect(totalOf([one, reported, one])).toContainEqual(figure('recognised', 'tax', 4));
  });

  it('a total is the sum, whatever the order of the departments', () => {
    const any = fc.record({
      kind: fc.constantFrom('recognised' as const, 'applied' as const),
      list: fc.constantFrom('red' as const, 'black' as const),
      of: fc.constantFrom('tax', 'wages'),
      count: fc.nat(1000),
    });
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(any, { selector: figureKey })), (all) => {
        const sum = (figures: readonly Figure[]) => figures.reduce((total, { count }) => total + count, 0);
        expect(sum(totalOf(all))).toBe(sum(all.flat()));
        expect(totalOf([...all].reverse())).toEqual(totalOf(all));
      }),
    );
  });

  it.each([
    ['recognised', 'tax', true],
    ['exitedBy', 'repaired', true],
    ['exitedBy', 'tax', false],
    ['applied', 'general-punishment', true],
    ['recognised', '样例甲', false],
    ['recognised', '=1+1', false],
  ] as const)('%s of %s: %s', (kind, of, real) => {
    expect(isFigureName({ kind, list: 'black', of })).toBe(real);
  });

  it('what is compiled names who has not reported and carries no number of a person', () => {
    const department = (code: string) => ({ code, name: `样例${code}` });
    const said = { corrections: [], narrative: '样例：来电13900000000，证号999999195309026737' };
    const content = compiled('2026-01', [
      { department: department('A'), prefilled: [figure('recognised', 'tax', 1)], confirmation: said },
      { department: department('B'), prefilled: [], confirmation: null },
    ]);
    expect(content).toMatchObject({ missing: ['B'], totals: [figure('recognised', 'tax', 1)] });
    expect(content.departments[0]!.narrative).toBe('样例：来电***，证号***');
  });
});

describe('a return', () => {
  const by = (role: Role, departmentId = 'own'): Actor => ({ id: 'x', departmentId, roles: [role] });
  const open = { departmentId: 'own', closed: false };

  it.each(['checker', 'head', 'implementingOfficer'] as const)('is confirmed by a %s', (role) => {
    expect(judgeReturn(open, { by: by(role), corrected: [] })).toMatchObject({ allowed: true, role });
  });

  it.each([
    ['other-department', open, by('creditOffice', 'office'), []],
    ['other-department', open, by('head', 'other'), []],
    ['role-required', open, by('maker'), []],
    ['statistics-closed', { ...open, closed: true }, by('head'), []],
    ['statistics-figure-unknown', open, by('head'), [figure('exitedBy', 'because', 1)]],
    ['statistics-figure-unknown', open, by('head'), [figure('exited', 'tax', 1), figure('exited', 'tax', 2)]],
  ] as const)('%s', (rule, facts, actor, corrected) => {
    expect(judgeReturn(facts, { by: actor, corrected })).toMatchObject({ allowed: false, rule });
  });

  it.each([
    [null, '2026-02-13T00:00:00.000Z', 'awaited'],
    [null, '2026-02-13T16:00:00.000Z', 'late'],
    ['2026-02-13T15:59:59.999Z', '2026-03-01T00:00:00.000Z', 'confirmed'],
    ['2026-02-14T00:00:00.000Z', '2026-03-01T00:00:00.000Z', 'confirmedLate'],
  ] as const)('first confirmed %s, looked at %s: %s', (firstConfirmedAt, now, standing) => {
    expect(returnStanding({ firstConfirmedAt, dueAt: '2026-02-13T16:00:00.000Z' }, now)).toBe(standing);
  });
});
