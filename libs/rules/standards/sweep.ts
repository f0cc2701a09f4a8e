import type { RuleId } from '../rule-catalogue.js';
import { ALLOWED, refused, type Refusal, type Verdict } from '../verdict.js';
import type { Actor, ListKind, Role } from '../words.js';
import { exitFor } from '../procedure/exits.js';
import { hasVersionLapsed, isVersionInForce, type VersionDates } from './version-dates.js';

/** A sweep: who no longer meets a new version of a standard is listed, approved by a second officer, and exits (R8.4). */
export const SWEEP_STATES = ['dryRun', 'awaitingApproval', 'running', 'paused', 'done', 'cancelled'] as const;
export type SweepState = (typeof SWEEP_STATES)[number];

export const isSweepEnded = (state: SweepState): boolean => state === 'done' || state === 'cancelled';

export const SWEEP_COMMANDS = ['approve', 'pause', 'resume', 'cancel'] as const;
export type SweepCommandName = (typeof SWEEP_COMMANDS)[number];

/** What the dry run says of an entry, and what became of one that fell out. */
export const SWEEP_VERDICTS = ['stays', 'fallsOut', 'undecidable'] as const;
export type SweepVerdict = (typeof SWEEP_VERDICTS)[number];
export const SWEEP_OUTCOMES = ['exited', 'skipped', 'failed'] as const;
export type SweepOutcome = (typeof SWEEP_OUTCOMES)[number];

/** Why an entry that fell out in the dry run was not put out. */
export const SWEEP_SKIPS = {
  entryEnded: { zh: '预演后条目已经终结或退出', en: 'The entry has ended since the dry run' },
  qualifiesNow: {
    zh: '预演后条目有变化，现符合新标准',
    en: 'The entry has changed and meets the standard now',
  },
  undecidableNow: {
    zh: '预演后条目有变化，现需人工判断',
    en: 'The entry has changed: an officer has to judge it now',
  },
  workflowGone: {
    zh: '条目的流程已不在运行，请运维处理',
    en: 'The workflow of the entry is gone: an operator has to look',
  },
} as const;
export type SweepSkip = keyof typeof SWEEP_SKIPS;

/** What the rules know of a sweep. `departmentId` null: it goes over the entries of all departments. */
export interface SweepFacts {
  state: SweepState;
  startedBy: string;
  departmentId: string | null;
}

export interface SweepTransition {
  command: SweepCommandName;
  from: SweepState;
  to: SweepState;
  by: readonly Role[];
  /** Who started it does not do this. */
  fourEyes: boolean;
  reason: 'required' | 'optional';
  article: string;
}

const DECIDERS: readonly Role[] = ['checker', 'head', 'creditOffice'];
/** Who may start a sweep may stop it: stopping puts nobody out. */
export const SWEEPERS: readonly Role[] = ['maker', ...DECIDERS];
const ARTICLE = '§17';

/** The procedure of a sweep. What happens by itself (the dry run ends, the last entry is out) stands in its workflow. */
export const SWEEP_TRANSITIONS: readonly SweepTransition[] = [
  {
    ...{ command: 'approve', from: 'awaitingApproval', to: 'running', by: DECIDERS },
    ...{ fourEyes: true, reason: 'required', article: ARTICLE },
  },
  {
    ...{ command: 'pause', from: 'running', to: 'paused', by: SWEEPERS },
    ...{ fourEyes: false, reason: 'optional', article: ARTICLE },
  },
  {
    ...{ command: 'resume', from: 'paused', to: 'running', by: DECIDERS },
    ...{ fourEyes: false, reason: 'optional', article: ARTICLE },
  },
  ...(['dryRun', 'awaitingApproval', 'running', 'paused'] as const).map((from): SweepTransition => ({
    ...{ command: 'cancel', from, to: 'cancelled', by: SWEEPERS },
    ...{ fourEyes: false, reason: 'required', article: ARTICLE },
  })),
];

export interface SweepOrder {
  name: SweepCommandName;
  by: Actor;
  reasonGiven: boolean;
}

export type SweepJudgement = { allowed: true; transition: SweepTransition; role: Role } | Refusal;

/** The law of a sweep: may this officer give this command now? Department before role before state. */
export function judgeSweep(facts: SweepFacts, { name, by, reasonGiven }: SweepOrder): SweepJudgement {
  const rows = SWEEP_TRANSITIONS.filter(({ command }) => command === name);
  if (!isConcerned(facts, by)) return refused('other-department');
  const role = roleFor(rows[0]!, facts, by);
  if (!role) return refused('role-required');
  const transition = rows.find(({ from }) => from === facts.state);
  if (!transition) return refused(isSweepEnded(facts.state) ? 'sweep-ended' : 'sweep-not-in-this-state');
  if (transition.fourEyes && by.id === facts.startedBy) return refused('sweep-four-eyes');
  if (transition.reason === 'required' && !reasonGiven) return refused('reason-required');
  return { allowed: true, transition, role };
}

const isConcerned = ({ departmentId }: SweepFacts, by: Actor): boolean =>
  by.roles.includes('creditOffice') || by.departmentId === departmentId;

/** The credit office acts everywhere; every other role in the sweep's own department only. */
const roleFor = ({ by: roles }: SweepTransition, { departmentId }: SweepFacts, by: Actor): Role | undefined =>
  roles.find(
    (role) => by.roles.includes(role) && (role === 'creditOffice' || by.departmentId === departmentId),
  );

/** The version that a sweep is to be for. */
export interface VersionToSweep extends VersionDates {
  listKind: ListKind;
  hasCriteria: boolean;
}

/** May a dry run be started for this version? It may not be in force yet: then it shows what is coming. */
export function maySweep(version: VersionToSweep, today: string): Verdict {
  if (!exitFor(version.listKind, 'standardChanged')) return refused('exit-ground-unknown');
  if (!version.hasCriteria) return refused('standard-not-judgeable');
  return hasVersionLapsed(version, today) ? refused('standard-not-in-force') : ALLOWED;
}

/** What bars an approval today: nobody leaves by a standard that is not in force, or is no more. */
export const approvalBar = (version: VersionDates, today: string): RuleId | null =>
  isVersionInForce(version, today) ? null : 'standard-not-in-force';

/** Whose entries a sweep goes over that this officer starts: the credit office's go over all (谁认定谁负责). */
export const sweepScopeOf = ({ roles, departmentId }: Actor): string | null =>
  roles.includes('creditOffice') ? null : departmentId;
