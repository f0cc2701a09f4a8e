/**
 * A passage of an entry's facts that the public does not read (§10: 涉及商业秘密): the characters (UTF-16) from `from`
 * on, up to `to` without it. Only where it stands, so that it may travel and be recorded: what stands there is sealed.
 */
export interface Passage {
  from: number;
  to: number;
}

/** One character alone would take every such character out of the text. */
const LEAST = 2;

/** Whether these are passages: in the order of the text, apart from each other, each of two characters or more. */
export const arePassages = (passages: readonly Passage[]): boolean =>
  passages.every(
    ({ from, to }, at) =>
      Number.isInteger(from) &&
      Number.isInteger(to) &&
      from >= (passages[at - 1]?.to ?? 0) &&
      to - from >= LEAST,
  );

/** Whether the text is long enough to hold them. */
export const lieWithin = (passages: readonly Passage[], text: string): boolean =>
  passages.every(({ to }) => to <= text.length);

/** What stands in the passages of a text. */
export const wordsAt = (text: string, passages: readonly Passage[]): string[] =>
  passages.map(({ from, to }) => text.slice(from, to));
