import type { Term } from '../calendar/term.js';
import type { EntryTerms } from '../packs/entry-terms.js';
import type { MeasureRound } from './task.js';

export type MeasureTerms = NonNullable<EntryTerms['measures']>;

/** For entries drafted before the terms had measures in them; the packs' own default. */
const BEFORE: MeasureTerms = {
  acknowledgeWithin: { workingDays: 3 },
  feedBackWithin: { workingDays: 15 },
  stopConfirmedWithin: { workingDays: 3 },
};

/** Within what terms of its opening a department acknowledges and answers a task; a stop is only confirmed. */
export function measureTerms(
  { measures = BEFORE }: Pick<EntryTerms, 'measures'>,
  round: MeasureRound,
): { acknowledge: Term | null; answer: Term } {
  return round === 'apply'
    ? { acknowledge: measures.acknowledgeWithin, answer: measures.feedBackWithin }
    : { acknowledge: null, answer: measures.stopConfirmedWithin };
}
