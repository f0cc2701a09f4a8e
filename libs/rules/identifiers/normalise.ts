/** What normalising changed; shown to the officer beside the value (R2.1). */
export const CHANGES = ['fullWidth', 'blanks', 'lowerCase'] as const;
export type Change = (typeof CHANGES)[number];

export interface Normalised {
  value: string;
  changes: Change[];
}

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
/**
 * White space of every kind (ideographic and no-break too), zero-width characters, and the invisible direction
 * marks, soft hyphens and fillers that copying out of spreadsheets and web pages leaves behind.
 */
const BLANKS = /[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF]/g;
/** ASCII only: `toUpperCase` would turn ß, ı or ﬁ into letters that look like those of a code. */
const LOWER_CASE = /[a-z]/g;

/** Full-width characters (！…～) as their half-width twins. */
export const halfWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Takes out every blank and invisible character. */
export const withoutBlanks = (text: string): string => text.replace(BLANKS, '');

const STEPS: readonly [Change, (text: string) => string][] = [
  ['fullWidth', halfWidth],
  ['blanks', withoutBlanks],
  ['lowerCase', (text) => text.replace(LOWER_CASE, (char) => char.toUpperCase())],
];

/** Brings a code into the form in which it is checked, kept and searched. Doing it twice changes nothing more. */
export function normaliseIdentifier(raw: string): Normalised {
  const changes: Change[] = [];
  let value = raw;
  for (const [change, apply] of STEPS) {
    const next = apply(value);
    if (next !== value) changes.push(change);
    value = next;
  }
  return { value, changes };
}

/** Text as people typed it: blanks at both ends go, those inside and everything visible stay. */
export const trimBlanks = (text: string): string => {
  const chars = Array.from(text);
  const isVisible = (char: string): boolean => withoutBlanks(char) !== '';
  const first = chars.findIndex(isVisible);
  return first < 0 ? '' : chars.slice(first, chars.findLastIndex(isVisible) + 1).join('');
};
