import { refused, type Refusal } from '../verdict.js';
import type { Actor, Role } from '../words.js';
import { figureKey, isFigureName, type FigureName } from './figures.js';

/** Who answers for a department's figures. The credit office gathers them and changes none. */
export const CONFIRMERS: readonly Role[] = ['checker', 'head', 'implementingOfficer'];

/** What the rules know of a department's return. */
export interface ReturnFacts {
  departmentId: string;
  /** Nothing more is taken for this month. */
  closed: boolean;
}

export interface ReturnOrder {
  by: Actor;
  corrected: readonly FigureName[];
}

export type ReturnJudgement = { allowed: true; role: Role; article: string } | Refusal;

/**
 * The law of a return (§十一): may this officer confirm these figures now? Department before role before state. Until
 * the month is closed it may be confirmed again; what comes after the due date makes a supplement.
 */
export function judgeReturn(facts: ReturnFacts, { by, corrected }: ReturnOrder): ReturnJudgement {
  if (by.departmentId !== facts.departmentId) return refused('other-department');
  const role = CONFIRMERS.find((one) => by.roles.includes(one));
  if (!role) return refused('role-required');
  if (facts.closed) return refused('statistics-closed');
  const keys = new Set(corrected.map(figureKey));
  if (keys.size !== corrected.length || !corrected.every(isFigureName))
    return refused('statistics-figure-unknown');
  return { allowed: true, role, article: '§11' };
}

/** How a department's return stands. */
export const RETURN_STANDINGS = ['awaited', 'late', 'confirmed', 'confirmedLate'] as const;
export type ReturnStanding = (typeof RETURN_STANDINGS)[number];

/** `confirmedAt` is the first time: correcting afterwards makes nobody late. */
export function returnStanding(
  { firstConfirmedAt, dueAt }: { firstConfirmedAt: string | null; dueAt: string },
  now: string,
): ReturnStanding {
  if (firstConfirmedAt) return firstConfirmedAt > dueAt ? 'confirmedLate' : 'confirmed';
  return now >= dueAt ? 'late' : 'awaited';
}
