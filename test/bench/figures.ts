/** One figure over several rounds. */
export interface Figure {
  min: number;
  median: number;
  max: number;
  rounds: number[];
}

/** Rounded to three significant digits: more would pretend to a precision that a shared machine does not have. */
const rounded = (value: number): number => Number(value.toPrecision(3));

export function figure(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return {
    min: rounded(sorted[0]!),
    median: rounded(median),
    max: rounded(sorted.at(-1)!),
    rounds: values.map(rounded),
  };
}

/** The median of each part over several rounds; what a round does not have counts as nothing. */
export function medians(rounds: readonly Record<string, number>[]): Record<string, number> {
  const parts = [...new Set(rounds.flatMap((round) => Object.keys(round)))];
  return Object.fromEntries(
    parts.map((part) => [part, figure(rounds.map((round) => round[part] ?? 0)).median]),
  );
}

/** What most, nearly all and the unluckiest had to wait, in milliseconds. */
export interface Spread {
  median: number;
  p95: number;
  p99: number;
  max: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!);
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

export const total = (counts: number[] | Record<string, number>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** How the first compares with the second. */
export const ratioOf = (one: number, other: number): number => rounded(one / other);
