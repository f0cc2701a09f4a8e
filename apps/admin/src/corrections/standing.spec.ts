import { describe, expect, it } from '@jest/globals';
import type { Correction } from '../api/types.js';
import { bySoonest, isOver, standingOf } from './standing.js';

const one = (given: Partial<Correction>): Correction => ({
  ...{ entryId: 'e', entryNo: 'HEI-2026-000001', list: 'black', departmentId: 'd', openedAt: '2026-03-02' },
  ...{ waitsFor: [], toldAt: null, needs: [], dues: [], rung: null, orderedAt: null, erasedAt: null },
  ...given,
});
const due = (dueAt: string): Partial<Correction> => ({
  dues: [{ kind: 'letters', dueOn: '2026-03-03', dueAt }],
});

describe('where a correction stands', () => {
  it.each([
    ['open', { needs: ['told'] }],
    ['ready', {}],
    ['ordered', { orderedAt: '2026-03-04' }],
    ['erased', { orderedAt: '2026-03-04', erasedAt: '2026-03-05' }],
  ] as [string, Partial<Correction>][])('%s', (standing, given) =>
    expect(standingOf(one(given))).toBe(standing),
  );

  it('is late from the instant that its due date ends', () => {
    const at = new Date().toISOString();
    expect(isOver({ kind: 'letters', dueOn: at.slice(0, 10), dueAt: at })).toBe(true);
    expect(isOver({ kind: 'letters', dueOn: '2999-01-01', dueAt: '2999-01-01T16:00:00.000Z' })).toBe(false);
  });

  it('the soonest due comes first, what nothing is due of last', () => {
    const rows = [one({}), one(due('2026-03-05T16:00:00.000Z')), one(due('2026-03-03T16:00:00.000Z'))];
    expect(rows.sort(bySoonest).map(({ dues }) => dues[0]?.dueAt)).toEqual([
      ...['2026-03-03T16:00:00.000Z', '2026-03-05T16:00:00.000Z', undefined],
    ]);
  });
});
