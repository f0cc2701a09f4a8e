import { describe, expect, it } from '@jest/globals';
import { SHIPPED_CALENDAR } from '../calendar/shipped-calendar.js';
import { buildCalendar } from '../calendar/working-calendar.js';
import type { Actor } from '../words.js';
import { mayHold, mayRelease, retentionOf, type EndedEntry, type Keeping } from './retention.js';

const ended = (changes: Partial<EndedEntry> = {}): EndedEntry => ({
  ...{ at: '2024-02-29T03:00:00.000Z', state: 'exited', exitGround: 'expired' },
  terms: { listKind: 'black', retention: 'P5Y' },
  ...changes,
});
const calendar = buildCalendar(SHIPPED_CALENDAR);

describe('how long an entry is kept (R8.5)', () => {
  it.each<[string, Partial<EndedEntry>, unknown]>([
    ['expired', {}, { ground: 'retentionEnded', term: 'P5Y', until: '2029-02-28T16:00:00.000Z' }],
    ['withdrawn', { state: 'withdrawn', exitGround: null }, { until: '2029-02-28T16:00:00.000Z' }],
    [
      'in seconds, for the rehearsal',
      { terms: { listKind: 'black', retention: 'PT3M' } },
      { until: '2024-02-29T03:03:00.000Z' },
    ],
    [
      'R3.2 dismissed: not at all',
      { state: 'dismissed', exitGround: null },
      { ground: 'objectionSustained', term: null, until: '2024-02-29T03:00:00.000Z' },
    ],
    [
      'a red candidate that was dismissed',
      { state: 'dismissed', exitGround: null, terms: { listKind: 'red', retention: 'P5Y' } },
      { ground: 'retentionEnded' },
    ],
  ])('%s', (_, changes, expected) => {
    expect(retentionOf(ended(changes), calendar)).toMatchObject(expected as object);
  });

  it.each<[string, Partial<EndedEntry>]>([
    ['still open', { state: 'recognised', exitGround: null }],
    ['misidentified: its correction orders the erasure', { exitGround: 'misidentified' }],
  ])('%s: no retention runs', (_, changes) => {
    expect(retentionOf(ended(changes), calendar)).toBeNull();
  });
});

describe('a hold (R8.5)', () => {
  const head: Actor = { id: 'h', departmentId: 'd', roles: ['head'] };
  const keeping: Keeping = { departmentId: 'd', ground: 'retentionEnded', held: false, begun: false };
  const ruleOf = (verdict: ReturnType<typeof mayHold>) => (verdict.allowed ? null : verdict.rule);

  it.each<[string, Partial<Keeping>, Partial<Actor>, boolean, string | null]>([
    ['by the head, with a reason', {}, {}, true, null],
    ['by a maker', {}, { roles: ['maker'] }, true, 'role-required'],
    ['by another department', {}, { departmentId: 'e' }, true, 'other-department'],
    ['when it has begun', { begun: true }, {}, true, 'erasure-begun'],
    ['twice', { held: true }, {}, true, 'retention-held'],
    ['without a reason', {}, {}, false, 'reason-required'],
  ])('%s', (_, kept, actor, reasonGiven, rule) => {
    expect(ruleOf(mayHold({ ...keeping, ...kept }, { by: { ...head, ...actor }, reasonGiven }))).toBe(rule);
  });

  it.each<[string, Partial<Keeping>, Partial<Actor>, boolean, string | null]>([
    ['released by the head', { held: true }, {}, true, null],
    ['of nothing held', {}, {}, true, 'retention-not-held'],
    ['by a checker', { held: true }, { roles: ['checker'] }, true, 'role-required'],
    ['without a reason', { held: true }, {}, false, 'reason-required'],
  ])('%s', (_, kept, actor, reasonGiven, rule) => {
    expect(ruleOf(mayRelease({ ...keeping, ...kept }, { by: { ...head, ...actor }, reasonGiven }))).toBe(
      rule,
    );
  });
});
