import { describe, expect, it } from '@jest/globals';
import { axisOf, placeOf, spansOf, yearsOn, type Lived } from './spans.js';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const entry = (given: Partial<Lived>): Lived => ({
  draftedAt: '2025-06-01T00:00:00Z',
  recognisedAt: null,
  validUntil: null,
  exitedAt: null,
  state: 'draft',
  ...given,
});
const listed = entry({
  ...{ state: 'recognised', recognisedAt: '2025-12-01T00:00:00Z', validUntil: '2027-06-01T00:00:00Z' },
});

describe('the axis of a subject', () => {
  it('runs from the first draft to the last end, and at least to now', () => {
    const drafted = entry({});
    expect(axisOf([drafted], NOW)).toEqual({ from: Date.parse(drafted.draftedAt), until: NOW, now: NOW });
    expect(axisOf([drafted, listed], NOW).until).toBe(Date.parse('2027-06-01T00:00:00Z'));
  });

  it('has a length even where everything happened this instant', () => {
    const { from, until } = axisOf([entry({ draftedAt: new Date(NOW).toISOString() })], NOW);
    expect(until).toBeGreaterThan(from);
  });

  it('shows an entry under way up to now, and one that ended without listing as a point', () => {
    const axis = axisOf([listed], NOW);
    expect(spansOf(entry({}), axis)).toEqual({
      ...{ underWay: { left: 0, width: placeOf(NOW, axis) }, listed: null, ahead: null },
    });
    expect(spansOf(entry({ state: 'withdrawn' }), axis).underWay).toEqual({ left: 0, width: 0 });
  });

  it('tells what has passed of a listing from what is to come', () => {
    const axis = axisOf([listed], NOW);
    const spans = spansOf(listed, axis);
    expect(spans.listed!.left + spans.listed!.width).toBeCloseTo(placeOf(NOW, axis));
    expect(spans.ahead!.left + spans.ahead!.width).toBeCloseTo(100);
  });

  it('ends a listing that was left early at its exit, not at its validity', () => {
    const left = { ...listed, state: 'exited', exitedAt: '2026-01-01T00:00:00Z' } as const;
    const axis = axisOf([left], NOW);
    const spans = spansOf(left, axis);
    expect(spans.ahead).toBeNull();
    expect(spans.listed!.left + spans.listed!.width).toBeCloseTo(placeOf(Date.parse(left.exitedAt), axis));
  });

  it('marks the years, thinned out over a long life', () => {
    const until = Date.parse('2046-06-01T00:00:00Z');
    const long = yearsOn({ from: Date.parse('2018-06-01T00:00:00Z'), until, now: NOW });
    expect(long.length).toBeLessThanOrEqual(8);
    expect(long[0]!.year).toBe(2019);
    expect(yearsOn({ from: NOW, until: NOW + 1, now: NOW })).toEqual([]);
  });
});
