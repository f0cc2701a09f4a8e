import { describe, expect, it } from '@jest/globals';
import { arePassages, lieWithin, wordsAt } from './passages.js';

describe('passages that the public does not read (R6.4)', () => {
  it.each([
    ['none', []],
    ['one', [[0, 2]]],
    [
      'one behind the other',
      [
        [0, 2],
        [2, 9],
      ],
    ],
  ] as [string, [number, number][]][])('%s: may be withheld', (_, spans) => {
    expect(arePassages(spans.map(([from, to]) => ({ from, to })))).toBe(true);
  });

  it.each([
    ['of one character', [[3, 4]]],
    ['turned round', [[9, 3]]],
    [
      'overlapping',
      [
        [0, 4],
        [3, 8],
      ],
    ],
    [
      'not in the order of the text',
      [
        [6, 9],
        [0, 4],
      ],
    ],
    ['before the text', [[-2, 4]]],
    ['between characters', [[0.5, 4]]],
  ] as [string, [number, number][]][])('%s: unclear', (_, spans) => {
    expect(arePassages(spans.map(([from, to]) => ({ from, to })))).toBe(false);
  });

  it('stand where they were marked, and nowhere beyond the end', () => {
    const text = '以样例配方甲生产';
    expect(wordsAt(text, [{ from: 1, to: 6 }])).toEqual(['样例配方甲']);
    expect([lieWithin([{ from: 1, to: 8 }], text), lieWithin([{ from: 1, to: 9 }], text)]).toEqual([
      true,
      false,
    ]);
  });
});
