import type { FigureCorrection, ReturnFigure } from '../api/types.js';

/** What an officer is about to report, by figure. */
export type ReturnDraft = Record<string, { count: number; reason: string }>;

export const keyOf = ({ kind, list, of }: Pick<ReturnFigure, 'kind' | 'list' | 'of'>): string =>
  `${kind}/${list}/${of}`;

export const draftOf = (figures: readonly ReturnFigure[]): ReturnDraft =>
  Object.fromEntries(
    figures.map((figure) => [keyOf(figure), { count: figure.count, reason: figure.reason ?? '' }]),
  );

/** Only what differs from the record is a correction. */
export const correctionsOf = (figures: readonly ReturnFigure[], draft: ReturnDraft): FigureCorrection[] =>
  figures.flatMap((figure) => {
    const { count, reason } = draft[keyOf(figure)]!;
    const { kind, list, of, recorded } = figure;
    return count === recorded ? [] : [{ kind, list, of, count, reason: reason.trim() }];
  });

/** Each correction has its reason. */
export const isComplete = (figures: readonly ReturnFigure[], draft: ReturnDraft): boolean =>
  correctionsOf(figures, draft).every(({ reason }) => reason !== '');
