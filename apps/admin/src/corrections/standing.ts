import type { Correction, CorrectionDue } from '../api/types.js';

/** How far a correction is, as a word of the vocabulary. */
export type CorrectionStanding = 'open' | 'ready' | 'ordered' | 'erased';

export function standingOf({ erasedAt, orderedAt, needs }: Correction): CorrectionStanding {
  if (erasedAt !== null) return 'erased';
  if (orderedAt !== null) return 'ordered';
  return needs.length === 0 ? 'ready' : 'open';
}

export const isOver = ({ dueAt }: CorrectionDue): boolean => Date.parse(dueAt) <= Date.now();

const NEVER = '9999';
const nextDue = ({ dues }: Correction): string => dues.map(({ dueAt }) => dueAt).sort()[0] ?? NEVER;

/** What is due soonest first. */
export const bySoonest = (one: Correction, other: Correction): number =>
  nextDue(one).localeCompare(nextDue(other));
