import { describe, expect, it } from '@jest/globals';
import { placeIn, withPassage } from './passages.js';

describe('passages that an officer marks (R6.4)', () => {
  it('come in the order of the text, and those that touch become one', () => {
    const two = withPassage(withPassage([], { from: 8, to: 12 }), { from: 0, to: 3 });
    expect(two).toEqual([
      { from: 0, to: 3 },
      { from: 8, to: 12 },
    ]);
    expect(withPassage(two, { from: 3, to: 9 })).toEqual([{ from: 0, to: 12 }]);
  });

  it('are found where they stand, however line breaks are written', () => {
    expect(placeIn('一\r\n二三', 2)).toBe(3);
    expect(placeIn('一\n二三', 2)).toBe(2);
    expect(placeIn('一二', 9)).toBe(2);
  });
});
