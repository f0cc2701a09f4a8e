import type { RuleId } from '../rule-catalogue.js';
import { refused, type Refusal } from '../verdict.js';
import type { Actor, Role } from '../words.js';
import type { CaseFacts } from './case-facts.js';
import { CASE_PROCEDURES, MOST_ADDITIONS, type CaseTransition } from './case-procedure.js';
import type { CaseCommandName, CaseOutcome } from './case-words.js';

/** Who acts on a case: an officer, the party that holds its query code, or a deadline that has come. */
export type CaseAgency = Actor | 'party' | 'clock';

/** `outcome` is what a reconsideration came to; `grounded`: a decision rests on a document or a statement. */
export interface CaseOrder {
  name: CaseCommandName;
  by: CaseAgency;
  reasonGiven: boolean;
  outcome?: 'rejected' | 'overturned';
}

export type CaseJudgement =
  { allowed: true; transition: CaseTransition; role: Role | null; outcome: CaseOutcome | null } | Refusal;

/** The law of a case: may this be done now? Department before role before state, as for entries. */
export function judgeCase(facts: CaseFacts, order: CaseOrder): CaseJudgement {
  const rows = CASE_PROCEDURES[facts.kind].filter(({ command }) => command === order.name);
  const stranger = strangerTo(rows, facts, order.by);
  if (stranger) return refused(stranger);
  const transition = rows.find(({ from }) => from === facts.state);
  if (!transition && order.name === 'addEvidence') return refused('remedy-evidence-over');
  if (facts.state === 'closed') return refused('remedy-closed');
  if (!transition) return refused('remedy-not-in-this-state');
  const bar = barOf(transition, facts, order);
  if (bar) return refused(bar);
  return {
    ...{ allowed: true, transition, role: roleIn(transition, order.by) ?? null },
    outcome: outcomeOf(transition, facts, order),
  };
}

function strangerTo(rows: readonly CaseTransition[], facts: CaseFacts, by: CaseAgency): RuleId | null {
  if (by === 'clock') return rows.some((row) => row.by === 'clock') ? null : 'role-required';
  if (by === 'party') return rows.some((row) => row.by === 'party' || row.orParty) ? null : 'role-required';
  if (by.departmentId !== facts.departmentId) return 'other-department';
  return rows.some((row) => roleIn(row, by)) ? null : 'role-required';
}

function roleIn({ by: roles }: CaseTransition, by: CaseAgency): Role | undefined {
  if (typeof by === 'string' || typeof roles === 'string') return undefined;
  return roles.find((role) => by.roles.includes(role));
}

function barOf(transition: CaseTransition, facts: CaseFacts, order: CaseOrder): RuleId | null {
  const { by, reasonGiven, outcome } = order;
  const person = typeof by === 'string' ? null : by.id;
  if (transition.fourEyes && person !== null && person === facts.acceptedBy) return 'remedy-four-eyes';
  if (transition.command === 'extend') {
    const { extension } = facts.terms;
    if (!extension || facts.extensions >= extension.times) return 'remedy-not-extendable';
  }
  if (transition.command === 'addEvidence' && (facts.additions ?? 0) >= MOST_ADDITIONS)
    return 'remedy-evidence-full';
  if (transition.outcome === 'given' && !outcome) return 'remedy-outcome-required';
  return transition.reason === 'required' && !reasonGiven ? 'reason-required' : null;
}

function outcomeOf({ outcome }: CaseTransition, facts: CaseFacts, order: CaseOrder): CaseOutcome | null {
  if (outcome === 'none') return null;
  if (outcome === 'stays') return facts.outcome;
  return outcome === 'given' ? (order.outcome ?? null) : outcome;
}

/** One command as an officer's page shows it: lit, or grey with the rule that forbids it. */
export interface CaseAction {
  command: CaseCommandName;
  verdict: { allowed: true } | Refusal;
  reasonRequired: boolean;
  article: string;
}

/** What an officer may do in a case now, by the same law; whatever a command would still have to say is taken as said. */
export function caseActions(facts: CaseFacts, by: Actor): CaseAction[] {
  const rows = CASE_PROCEDURES[facts.kind].filter((row) => typeof row.by !== 'string');
  const names = [...new Set(rows.map(({ command }) => command))];
  return names.map((command) => {
    const its = rows.filter((row) => row.command === command);
    const row = its.find(({ from }) => from === facts.state) ?? its[0]!;
    const judgement = judgeCase(facts, { name: command, by, reasonGiven: true, outcome: 'rejected' });
    const verdict = judgement.allowed ? { allowed: true as const } : judgement;
    return { command, verdict, reasonRequired: row.reason === 'required', article: row.article };
  });
}

/** The facts after a step. Deadlines are computed by the calendar and come with the recorded step. */
export function factsAfter(
  facts: CaseFacts,
  { transition, outcome }: Extract<CaseJudgement, { allowed: true }>,
  { by, at }: { by: CaseAgency; at: string },
): CaseFacts {
  const { command, to, settles } = transition;
  const kept = Object.entries(facts.deadlines).filter(([kind]) => !settles.some((one) => one === kind));
  const decides = transition.outcome !== 'none' && transition.outcome !== 'stays';
  return {
    ...facts,
    state: to,
    outcome,
    acceptedBy: command === 'accept' && typeof by !== 'string' ? by.id : facts.acceptedBy,
    extensions: facts.extensions + (command === 'extend' ? 1 : 0),
    ...(command === 'addEvidence' && { additions: (facts.additions ?? 0) + 1 }),
    decidedAt: decides ? at : facts.decidedAt,
    deadlines: Object.fromEntries(kept),
  };
}
