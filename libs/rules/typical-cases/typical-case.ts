import { isInForce, type EntryState } from '../procedure/states.js';
import { ALLOWED, refused, type Refusal, type Verdict } from '../verdict.js';
import type { Actor, ExitGround, Role } from '../words.js';

/** A typical case of joint incentive or punishment (§十一 典型案例, R7.4). */
export const TYPICAL_CASE_STATES = ['proposed', 'published', 'declined', 'withdrawn'] as const;
export type TypicalCaseState = (typeof TYPICAL_CASE_STATES)[number];

export const TYPICAL_CASE_COMMANDS = ['publish', 'decline', 'withdraw'] as const;
export type TypicalCaseCommand = (typeof TYPICAL_CASE_COMMANDS)[number];

/** What the rules know of the entry behind a case. */
export interface CaseEntry {
  state: EntryState;
  departmentId: string;
  exitGround: ExitGround | null;
}

/** What the rules know of a case. */
export interface CaseFacts {
  state: TypicalCaseState;
  proposedBy: string;
  entry: CaseEntry;
}

/** Only what was recognised, and not by mistake, may stand as an example to anybody (§十九). */
export const isFitForCase = ({ state, exitGround }: Pick<CaseEntry, 'state' | 'exitGround'>): boolean =>
  isInForce(state) || (state === 'exited' && exitGround !== 'misidentified');

const PROPOSERS: readonly Role[] = ['maker', 'checker', 'head'];
const DECIDERS: readonly Role[] = ['head', 'creditOffice'];

export function mayPropose(entry: CaseEntry, by: Actor): Verdict {
  if (by.departmentId !== entry.departmentId) return refused('other-department');
  if (!PROPOSERS.some((role) => by.roles.includes(role))) return refused('role-required');
  return isFitForCase(entry) ? ALLOWED : refused('case-entry-unfit');
}

interface CaseTransition {
  command: TypicalCaseCommand;
  from: TypicalCaseState;
  to: TypicalCaseState;
  /** Who proposed it does not do this. */
  fourEyes: boolean;
  reason: 'required' | 'optional';
}

/** The procedure of a case. That it ends with its entry is `isFitForCase`. */
export const CASE_TRANSITIONS: readonly CaseTransition[] = [
  { command: 'publish', from: 'proposed', to: 'published', fourEyes: true, reason: 'optional' },
  { command: 'decline', from: 'proposed', to: 'declined', fourEyes: true, reason: 'required' },
  { command: 'withdraw', from: 'published', to: 'withdrawn', fourEyes: false, reason: 'required' },
];

export type CaseJudgement = { allowed: true; to: TypicalCaseState } | Refusal;

/** May this officer do this to the case now? The credit office acts everywhere, a head in its own department. */
export function judgeCase(
  { state, proposedBy, entry }: CaseFacts,
  { name, by, reasonGiven }: { name: TypicalCaseCommand; by: Actor; reasonGiven: boolean },
): CaseJudgement {
  const { roles, departmentId } = by;
  if (!roles.includes('creditOffice') && departmentId !== entry.departmentId)
    return refused('other-department');
  if (!DECIDERS.some((role) => roles.includes(role))) return refused('role-required');
  const transition = CASE_TRANSITIONS.find((one) => one.command === name && one.from === state);
  if (!transition) return refused('case-not-in-this-state');
  if (transition.fourEyes && by.id === proposedBy) return refused('case-four-eyes');
  if (transition.reason === 'required' && !reasonGiven) return refused('reason-required');
  return name === 'publish' && !isFitForCase(entry)
    ? refused('case-entry-unfit')
    : { allowed: true, to: transition.to };
}
