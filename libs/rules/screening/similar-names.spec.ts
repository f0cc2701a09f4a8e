import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coreOfName, isWorthALook, likenessOf } from './similar-names.js';

describe('names that are alike (R7.3)', () => {
  it.each([
    ['山东样甲乙商贸有限公司', '样甲乙商贸'],
    ['淄博市张店区样甲乙商贸有限责任公司（虚构）', '样甲乙商贸虚构'],
    ['样甲', '样甲'],
    ['中国有限公司', '中国有限公司'],
  ])('are compared without places and legal forms: %s', (name, core) => {
    expect(coreOfName(name)).toBe(core);
  });

  it('say which characters they share', () => {
    const likeness = likenessOf('淄博样甲乙商贸有限公司', '样甲丙商贸股份有限公司');
    expect(likeness.compared).toEqual({ asked: '样甲乙商贸', found: '样甲丙商贸' });
    expect(likeness.shared).toEqual(['样甲', '商贸']);
    expect(likeness.score).toBeCloseTo(0.67);
    expect(isWorthALook(likeness, 'enterprise')).toBe(true);
    expect(isWorthALook(likeness, 'naturalPerson')).toBe(false);
  });

  it('are not two companies that share their legal form and town only', () => {
    const likeness = likenessOf('淄博市张店区样甲有限公司', '淄博市张店区例乙有限公司');
    expect(likeness).toMatchObject({ score: 0, shared: [] });
  });

  it('do not depend on width, case, blanks or brackets', () => {
    expect(likenessOf('ＡＢＣ 样例（虚构）', 'abc样例(虚构)').score).toBe(1);
  });

  it('are as alike one way round as the other, and a name is like itself', () => {
    const name = fc.string({
      unit: fc.constantFrom(...'样例甲乙丙丁商贸有限公司张店（）a1 '),
      maxLength: 20,
    });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(likenessOf(a, b).score).toBe(likenessOf(b, a).score);
        expect(likenessOf(a, a).score).toBe(coreOfName(a) === '' ? 0 : 1);
        for (const run of likenessOf(a, b).shared) expect(coreOfName(a)).toContain(run);
      }),
    );
  });
});
