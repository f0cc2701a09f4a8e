import { describe, expect, it } from '@jest/globals';
import type { Overview } from '../api/types.js';
import { fieldRows, inForceOf, monthRows } from './matrix.js';

const OVERVIEW: Overview = {
  at: '2026-02-26T08:00:00.000Z',
  byField: [
    { list: 'black', field: 'tax', count: 3, query: 'list=black&field=tax' },
    { list: 'red', field: 'tax', count: 1, query: 'list=red&field=tax' },
    { list: 'black', field: 'wages', count: 7, query: 'list=black&field=wages' },
  ],
  months: { from: '2025-11-01', until: '2026-02-26' },
  byMonth: [{ list: 'watch', month: '2026-01', count: 2, query: 'list=watch' }],
  next30Days: { from: '2026-02-26', until: '2026-03-28' },
  ...{ expiring: [], exits: [], waiting: [] },
};

describe('numbers of the dashboard by line and list', () => {
  it('gathers each field once, the greatest first, and keeps the query of each number', () => {
    const rows = fieldRows(OVERVIEW);
    expect(rows.map(({ key, total }) => [key, total])).toEqual([
      ['wages', 7],
      ['tax', 4],
    ]);
    expect(rows[1]!.cells).toEqual({
      black: { count: 3, query: 'list=black&field=tax' },
      red: { count: 1, query: 'list=red&field=tax' },
    });
  });

  it('names every month of the period, newest first, over the turn of the year, also the empty ones', () => {
    expect(monthRows(OVERVIEW).map(({ key, total }) => [key, total])).toEqual([
      ['2026-02', 0],
      ['2026-01', 2],
      ['2025-12', 0],
      ['2025-11', 0],
    ]);
  });

  it('sums what is on a list now', () => {
    expect(inForceOf(OVERVIEW, 'black')).toBe(10);
    expect(inForceOf(OVERVIEW, 'warning')).toBe(0);
  });
});
