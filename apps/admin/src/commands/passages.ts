import type { Passage } from '../api/types.js';

/**
 * Where a place of the text as it stands in a text area lies in the text itself: there a line break is one character
 * however it is written.
 */
export function placeIn(text: string, shown: number): number {
  let place = 0;
  for (let seen = 0; seen < shown && place < text.length; seen += 1)
    place += text.startsWith('\r\n', place) ? 2 : 1;
  return place;
}

/** The passages with one more, in the order of the text; those that it touches become one with it. */
export function withPassage(passages: readonly Passage[], added: Passage): Passage[] {
  const touches = ({ from, to }: Passage) => from <= added.to && to >= added.from;
  const touched = [added, ...passages.filter(touches)];
  const whole = {
    from: Math.min(...touched.map(({ from }) => from)),
    to: Math.max(...touched.map(({ to }) => to)),
  };
  return [...passages.filter((one) => !touches(one)), whole].sort((a, b) => a.from - b.from);
}
