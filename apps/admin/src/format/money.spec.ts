import { describe, expect, it } from '@jest/globals';
import { fenOf, yuanOf } from './money.js';

describe('money', () => {
  it.each([
    ['1200', 120_000],
    [' 1,200.5 ', 120_050],
    ['0.29', 29],
    ['1.10', 110],
    ['4.35', 435],
    ['1000000000.00', 100_000_000_000],
  ])('%s yuan are fen without a fraction', (yuan, fen) => expect(fenOf(yuan)).toBe(fen));

  it.each(['', '-1', '1.234', '1e3', '一百', '.5', '1.'])('"%s" is no amount', (yuan) =>
    expect(fenOf(yuan)).toBeNull(),
  );

  it('is shown in yuan with two decimals', () => {
    expect([0, 5, 29, 120_050, 100_000_000_000].map(yuanOf)).toEqual([
      ...['0.00', '0.05', '0.29', '1,200.50', '1,000,000,000.00'],
    ]);
  });

  it('what is shown is read back as it was', () => {
    for (let fen = 1; fen < 100_000; fen += 7) expect(fenOf(yuanOf(fen))).toBe(fen);
  });
});
