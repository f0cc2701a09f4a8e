import type { ExitGround } from '../words.js';
import type { CaseKind, CaseOutcome } from './case-words.js';

const GROUNDS: Partial<Record<CaseKind, ExitGround>> = {
  ...{ objection: 'misidentified', challenge: 'misidentified', repair: 'repaired' },
};

/**
 * On which ground an entry in force leaves its list when a case has come to this (§十七, §十八); null: it stays. What
 * an inaccuracy or a lead leads to is for an officer to say.
 */
export const decisionFollows = (kind: CaseKind, outcome: CaseOutcome | null): ExitGround | null =>
  outcome === 'upheld' || outcome === 'overturned' ? (GROUNDS[kind] ?? null) : null;
