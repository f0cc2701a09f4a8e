import { LIST_KINDS, EXIT_GROUNDS, type ExitGround, type ListKind } from '../words.js';

/**
 * What is counted (§十一 统计联合奖惩情况). Of entries: came onto the list in the month, left it in the month, stood on
 * it at the month's end, each by field; left it, by ground (`repaired` are the repairs). Of measures, by measure: told
 * to a department in the month; acknowledged in time, applied, found not applicable, stopped in the month.
 */
export const ENTRY_FIGURES = ['recognised', 'exited', 'inForce', 'exitedBy'] as const;
export const MEASURE_FIGURES = [
  'initiated',
  'acknowledgedInTime',
  'applied',
  'notApplicable',
  'stopped',
] as const;
export const FIGURE_KINDS = [...ENTRY_FIGURES, ...MEASURE_FIGURES] as const;
export type EntryFigureKind = (typeof ENTRY_FIGURES)[number];
export type MeasureFigureKind = (typeof MEASURE_FIGURES)[number];
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** One number. `of`: the field's code, the ground of exit, or the measure's code. Holds nothing of anybody. */
export interface Figure {
  kind: FigureKind;
  list: ListKind;
  of: string;
  count: number;
}
export type FigureName = Omit<Figure, 'count'>;

/** A department's word that a number is another one, and why. */
export interface FigureCorrection extends Figure {
  reason: string;
}

export const isEntryFigure = (kind: FigureKind): kind is EntryFigureKind =>
  (ENTRY_FIGURES as readonly string[]).includes(kind);

export const figureKey = ({ kind, list, of }: FigureName): string => `${kind}/${list}/${of}`;

const CODE = /^[\w.-]{1,60}$/;

/** Whether there can be such a figure at all. */
export const isFigureName = ({ kind, list, of }: FigureName): boolean =>
  FIGURE_KINDS.includes(kind) &&
  LIST_KINDS.includes(list) &&
  (kind === 'exitedBy' ? EXIT_GROUNDS.includes(of as ExitGround) : CODE.test(of));

/** In the order of the kinds, lists and codes, each figure once; what is zero is not named. */
function sorted(counts: ReadonlyMap<string, Figure>): Figure[] {
  const place = ({ kind, list }: Figure) => FIGURE_KINDS.indexOf(kind) * 10 + LIST_KINDS.indexOf(list);
  return [...counts.values()]
    .filter(({ count }) => count !== 0)
    .sort((a, b) => place(a) - place(b) || (a.of < b.of ? -1 : 1));
}

/** The figures of all departments together. */
export function totalOf(all: readonly (readonly Figure[])[]): Figure[] {
  const counts = new Map<string, Figure>();
  for (const figure of all.flat()) {
    const key = figureKey(figure);
    counts.set(key, { ...figure, count: (counts.get(key)?.count ?? 0) + figure.count });
  }
  return sorted(counts);
}

/** What a department reports: the record's figures, and its own where it corrected them. */
export function correctedFigures(
  prefilled: readonly Figure[],
  corrections: readonly FigureCorrection[],
): Figure[] {
  const counts = new Map(prefilled.map((figure) => [figureKey(figure), figure]));
  for (const { reason: _, ...figure } of corrections) counts.set(figureKey(figure), figure);
  return sorted(counts);
}
