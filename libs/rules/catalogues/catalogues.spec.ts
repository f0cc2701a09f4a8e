import { describe, expect, it } from '@jest/globals';
import { parseCatalogue, SHIPPED_CATALOGUES } from './kinds.js';
import { mayApprove, mayBegin, versionInForce } from './versions.js';

const version = (number: number, effectiveFrom: string, approved = true) => ({
  ...{ version: number, effectiveFrom, approved, authorId: 'first' as string | null },
});

describe('versions of a catalogue (R6.2, R7.1)', () => {
  it.each([
    ['2026-05-31', 1],
    ['2026-06-01', 3],
    ['2026-07-01', 4],
    ['2018-01-01', null],
  ])('on %s version %s is in force', (day, expected) => {
    const versions = [
      ...[version(1, '2018-07-30'), version(2, '2026-01-01', false), version(3, '2026-06-01')],
      ...[version(4, '2026-07-01'), version(5, '2026-06-15', false)],
    ];
    expect(versionInForce(versions, day)?.version ?? null).toBe(expected);
  });

  it.each([
    ['by its author', { officerId: 'first' }, 'catalogue-four-eyes'],
    ['twice', { draft: version(2, '2026-06-01', true) }, 'catalogue-approved'],
    ['after its first day', { today: '2026-06-02' }, 'catalogue-begins-too-early'],
    ['after a later one', { others: [version(3, '2026-08-01')] }, 'catalogue-overtaken'],
    ['by a second officer', {}, null],
    ['on its first day', { today: '2026-06-01' }, null],
  ])('is approved %s or refused', (_, change, rule) => {
    const approval = {
      ...{ draft: version(2, '2026-06-01', false), others: [version(1, '2018-07-30')] },
      ...{ officerId: 'second', today: '2026-05-01', ...change },
    };
    const verdict = mayApprove(approval);
    expect(verdict.allowed ? null : verdict.rule).toBe(rule);
  });

  it('does not begin before the day on which it is drafted', () => {
    expect(mayBegin('2026-05-01', '2026-05-02').allowed).toBe(false);
    expect(mayBegin('2026-05-02', '2026-05-02').allowed).toBe(true);
  });

  it('is read with every fault and its place', () => {
    const given = { ...SHIPPED_CATALOGUES.sharing, version: 0, issuedBy: ' ', items: [{ item: 'facts' }] };
    const parsed = parseCatalogue('sharing', given);
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path).sort()).toEqual([
      ...['issuedBy', 'items.0.basis', 'items.0.to', 'version'],
    ]);
    expect(parseCatalogue('measures', SHIPPED_CATALOGUES.measures).ok).toBe(true);
  });
});
