import { dueOn } from '../calendar/deadline.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { EntryTerms } from '../packs/entry-terms.js';
import { exitFor } from '../procedure/exits.js';
import { isEnded, type EntryState } from '../procedure/states.js';
import { ALLOWED, refused, type Verdict } from '../verdict.js';
import type { Actor, ExitGround } from '../words.js';

/** Why the information of an entry is destroyed. */
export const ERASURE_GROUNDS = ['retentionEnded', 'objectionSustained', 'misidentified'] as const;
export type ErasureGround = (typeof ERASURE_GROUNDS)[number];

/** §19 for what was listed; §6 for what never was. */
export const ERASURE_ARTICLES: Record<ErasureGround, string> = {
  retentionEnded: '§19',
  objectionSustained: '§6',
  misidentified: '§19',
};

/** An entry as it ended; `at` is the instant. */
export interface EndedEntry {
  at: string;
  state: EntryState;
  exitGround: ExitGround | null;
  terms: Pick<EntryTerms, 'listKind' | 'retention'>;
}

/** Until when the information is kept; `term` null: not at all. */
export interface Retention {
  ground: Exclude<ErasureGround, 'misidentified'>;
  /** ISO 8601 duration of the pack. */
  term: string | null;
  /** The first instant at which it is to be destroyed, UTC. */
  until: string;
}

/**
 * R8.5: kept in the back end for the pack's retention, counted from the end. R3.2: of a black candidate whose objection
 * was sustained nothing is kept. Null: the entry has not ended, or it was a mistake, whose correction (R9.4) orders the
 * erasure itself, after apology and clarification.
 */
export function retentionOf(
  { at, state, exitGround, terms }: EndedEntry,
  calendar: WorkingCalendar,
): Retention | null {
  if (!isEnded(state)) return null;
  if (state === 'dismissed' && terms.listKind === 'black')
    return { ground: 'objectionSustained', term: null, until: new Date(at).toISOString() };
  if (exitGround !== null && exitFor(terms.listKind, exitGround)?.record === 'erased') return null;
  const { dueAt } = dueOn({ duration: terms.retention }, at, calendar);
  return { ground: 'retentionEnded', term: terms.retention, until: dueAt };
}

/** Where the keeping of an entry stands. */
export interface Keeping {
  departmentId: string;
  ground: ErasureGround;
  held: boolean;
  /** The key is destroyed: there is nothing left to keep. */
  begun: boolean;
}

/** Heads; the credit office for the entries of its own, which are warnings. */
const isHead = ({ roles }: Actor): boolean => roles.includes('head') || roles.includes('creditOffice');

/** R8.5: a head of the department keeps what a lawsuit or an open remedy still needs, with a reason. */
export function mayHold(keeping: Keeping, { by, reasonGiven }: { by: Actor; reasonGiven: boolean }): Verdict {
  if (!isHead(by)) return refused('role-required');
  if (by.departmentId !== keeping.departmentId) return refused('other-department');
  if (keeping.begun) return refused('erasure-begun');
  if (keeping.held) return refused('retention-held');
  return reasonGiven ? ALLOWED : refused('reason-required');
}

/** The same head's department lets go of it; what is due then is destroyed with the next run. */
export function mayRelease(keeping: Keeping, asked: { by: Actor; reasonGiven: boolean }): Verdict {
  if (!isHead(asked.by)) return refused('role-required');
  if (asked.by.departmentId !== keeping.departmentId) return refused('other-department');
  if (!keeping.held) return refused('retention-not-held');
  return asked.reasonGiven ? ALLOWED : refused('reason-required');
}
