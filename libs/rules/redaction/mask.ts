/** 样例甲 → 样*: one star however long the name, so that its length says nothing. */
export function maskName(name: string): string {
  const [first] = Array.from(name.trim());
  return first === undefined ? '' : `${first}*`;
}

/** How much of a number of this length is shown to officers at the beginning and at the end. */
function shownOf(length: number): [head: number, tail: number] {
  if (length >= 15) return [6, 4];
  return length >= 8 ? [2, 2] : [0, 0];
}

/**
 * 999999195309026737 → 999999********6737, for officers (R10.1). Shorter numbers, of passports, show less: first six
 * and last four would be nearly all of them.
 */
export function maskNumber(number: string): string {
  const chars = Array.from(number);
  const [head, tail] = shownOf(chars.length);
  const hidden = chars.length - head - tail;
  return [...chars.slice(0, head), '*'.repeat(hidden), ...chars.slice(chars.length - tail)].join('');
}
