import { all, ALLOWED, refused, type Verdict } from '../verdict.js';
import type { RuleId } from '../rule-catalogue.js';
import type { Role } from '../words.js';

/** Recognises (§五), applies measures (§十一), or oversees. */
export const DEPARTMENT_KINDS = ['recognising', 'implementing', 'creditOffice'] as const;
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number];

/** The credit office is there from the start, once: others are made, and changed, among these. */
export const KINDS_TO_CHOOSE = ['recognising', 'implementing'] as const satisfies readonly DepartmentKind[];
export type KindToChoose = (typeof KINDS_TO_CHOOSE)[number];

const OF_THE_SERVICE = ['operator', 'auditor'] as const satisfies readonly Role[];

/** Which roles the officers of a department can have. */
export const ROLES_OF_KIND: Record<DepartmentKind, readonly Role[]> = {
  recognising: ['maker', 'checker', 'legalReviewer', 'head', 'implementingOfficer', ...OF_THE_SERVICE],
  implementing: ['head', 'implementingOfficer', ...OF_THE_SERVICE],
  creditOffice: ['creditOffice', ...OF_THE_SERVICE],
};

/** What still hangs on a department, in numbers. */
export interface DepartmentTies {
  /** Entries, cases and corrections that it has not ended. */
  running: number;
  /** Measures and statistics that it owes. */
  owed: number;
  /** The catalogue of measures that is in force, or a coming version, names it. */
  inMeasures: boolean;
  /** Accounts that can sign in, or wait for confirmation. */
  accounts: number;
  /** Systems with a good credential that speak for it. */
  systems: number;
}

const unless = (bad: boolean, rule: RuleId): Verdict => (bad ? refused(rule) : ALLOWED);

/** May a department be put out of use? Nothing may be left that nobody can do. */
export const mayRetire = (kind: DepartmentKind, ties: DepartmentTies): Verdict =>
  all(
    () => unless(kind === 'creditOffice', 'one-credit-office'),
    () => unless(ties.running > 0, 'department-entries-running'),
    () => unless(ties.owed > 0, 'department-tasks-open'),
    () => unless(ties.inMeasures, 'department-in-measures'),
    () => unless(ties.accounts > 0, 'department-has-accounts'),
    () => unless(ties.systems > 0, 'department-has-systems'),
  );

/** May it become of another kind? Whoever works there keeps roles that fit; who no longer recognises leaves no entry. */
export const mayBecome = (
  from: DepartmentKind,
  to: DepartmentKind,
  { running, rolesHeld }: { running: number; rolesHeld: readonly Role[] },
): Verdict =>
  from === to
    ? ALLOWED
    : all(
        () => unless(from === 'creditOffice' || to === 'creditOffice', 'one-credit-office'),
        () => unless(running > 0, 'department-entries-running'),
        () => unless(!fits(to, rolesHeld), 'role-unfit'),
      );

export const fits = (kind: DepartmentKind, roles: readonly Role[]): boolean =>
  roles.every((role) => ROLES_OF_KIND[kind].includes(role));
