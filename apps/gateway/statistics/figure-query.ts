import type { FigureName } from '../../../libs/rules/statistics/figures.js';
import { daysOf } from '../../../libs/rules/statistics/period.js';

/** The query of `GET /entries` that lists what a figure counts; null: it counts no entries. */
export function figureQuery(
  { kind, list, of }: FigureName,
  month: string,
  departmentId: string | null,
): string | null {
  const { first, last } = daysOf(month);
  const exits = { exitedFrom: first, exitedUntil: last };
  const by: Partial<Record<FigureName['kind'], Record<string, string>>> = {
    recognised: { field: of, recognisedFrom: first, recognisedUntil: last },
    exited: { field: of, ...exits },
    inForce: { field: of, inForceOn: last },
    exitedBy: { exitGround: of, ...exits },
  };
  const narrowed = by[kind];
  if (!narrowed) return null;
  return new URLSearchParams({
    ...{ list, ...narrowed },
    ...(departmentId !== null && { department: departmentId }),
  }).toString();
}
