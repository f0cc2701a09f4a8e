/** The answer of an identifier check. Faults and warnings are wire values: they stand in dry-run reports. */
export type IdentifierCheck<Fault extends string, Warning extends string = never> =
  { ok: true; warnings: readonly Warning[] } | { ok: false; fault: Fault };

export const fault = <Fault extends string>(text: Fault): { ok: false; fault: Fault } => ({
  ok: false,
  fault: text,
});

/** Σ value·weight over the first characters of a code, each of which counts what its place in the alphabet is. */
export function weightedSum(code: string, alphabet: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [i, weight] of weights.entries()) sum += alphabet.indexOf(code.charAt(i)) * weight;
  return sum;
}
