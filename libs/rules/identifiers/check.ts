/** The answer of an identifier check. Faults and warnings are wire values: they stand in dry-run reports. */
export type IdentifierCheck<Fault extends string, Warning extends string = never> =
  { ok: true; warnings: readonly Warning[] } | { ok: false; fault: Fault };

export const fault = <Fault extends string>(text: Fault): { ok: false; fault: Fault } => ({
  ok: false,
  fault: text,
});

/** Σ value·weight over two equally long rows. */
export const weightedSum = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
