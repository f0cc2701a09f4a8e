import { describe, expect, it } from '@jest/globals';
import { addDuration } from './add-duration.js';
import { termSchema } from './term-schema.js';
import { compareDurations, compareTerms, isZeroTerm, parseDuration } from './term.js';

describe('durations', () => {
  it.each([
    ['P24M', 'calendar', false],
    ['P1Y2M3W4D', 'calendar', false],
    ['PT30S', 'clock', false],
    ['PT1H30M', 'clock', false],
    ['P0D', 'calendar', true],
    ['PT0S', 'clock', true],
  ])('%s is read', (text, kind, isZero) => {
    expect(parseDuration(text)).toMatchObject({ kind, isZero });
  });

  it.each([
    'P',
    'PT',
    '',
    'P1',
    'P1DT1S',
    'P0.5Y',
    '+P1D',
    '-P1D',
    'P1S',
    'PT1Y',
    'p1d',
    ' P1D',
    'P1D\n',
    'P99999M',
    'P101Y',
  ])('"%s" is refused', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it.each([
    ['P12M', 'P1Y', 0],
    ['P1W', 'P7D', 0],
    ['PT60S', 'PT1M', 0],
    ['P12M', 'P60M', -1],
    ['P32D', 'P1M', 1],
    ['P27D', 'P1M', -1],
    ['PT5M', 'PT20S', 1],
    ['PT5M', 'P1D', -1],
    ['P0D', 'PT0S', 0],
    ['P30D', 'P1M', null],
    ['P365D', 'P1Y', null],
  ])('%s against %s: %s', (a, b, expected) => {
    expect(compareDurations(a, b)).toBe(expected);
    expect(compareDurations(b, a)).toBe(expected === null ? null : 0 - expected);
  });

  it('cannot compare working days with a duration', () => {
    expect(compareTerms({ workingDays: 7 }, { workingDays: 10 })).toBe(-1);
    expect(compareTerms({ workingDays: 7 }, { duration: 'P7D' })).toBeNull();
    expect(compareTerms({ duration: 'P7D' }, { workingDays: 7 })).toBeNull();
    expect(compareTerms({ duration: 'P7D' }, { duration: 'P8D' })).toBe(-1);
  });

  it('knows a term of no time', () => {
    expect(isZeroTerm({ duration: 'P0M' })).toBe(true);
    expect(isZeroTerm({ duration: 'P1M' })).toBe(false);
    expect(isZeroTerm({ workingDays: 1 })).toBe(false);
  });
});

describe('the schema of a term (R1.1)', () => {
  it.each([[{ workingDays: 7 }], [{ duration: 'P24M' }], [{ duration: 'PT4S' }]])('accepts %j', (term) => {
    expect(termSchema.parse(term)).toEqual(term);
  });

  it.each([
    [{}],
    [{ workingDays: 0 }],
    [{ workingDays: -3 }],
    [{ workingDays: 1.5 }],
    [{ workingDays: '7' }],
    [{ workingDays: 99_999 }],
    [{ duration: 'P0D' }],
    [{ duration: 'PT0S' }],
    [{ duration: '7 days' }],
    [{ duration: 'P1D', workingDays: 1 }],
    [{ days: 7 }],
    ['P7D'],
    [null],
  ])('refuses %j', (term) => {
    expect(termSchema.safeParse(term).success).toBe(false);
  });
});

describe('adding a duration', () => {
  it.each([
    ['2018-11-01', 'P24M', '2020-11-01'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2018-10-31T16:30:00Z', 'P1M', '2018-11-30T16:30:00.000Z'],
    ['2026-02-10T00:00:00Z', 'PT90S', '2026-02-10T00:01:30.000Z'],
  ])('%s + %s = %s', (from, duration, expected) => {
    expect(addDuration(from, duration)).toBe(expected);
  });

  it('refuses hours on a bare date, and what is no date', () => {
    expect(() => addDuration('2018-11-01', 'PT1H')).toThrow(RangeError);
    expect(() => addDuration('2018-02-30', 'P1D')).toThrow(RangeError);
    expect(() => addDuration('2018-11-01', 'soon')).toThrow(RangeError);
  });
});
