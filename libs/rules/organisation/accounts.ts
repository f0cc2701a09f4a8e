import { ROLE_PERMISSIONS, type Permission } from '../permissions.js';
import { all, ALLOWED, refused, type Verdict } from '../verdict.js';
import type { Role } from '../words.js';
import { fits, type DepartmentKind } from './departments.js';

/** What gives somebody a right, or a way into an account: one asks for it, another confirms it. */
export const GRANTS = ['create', 'change', 'enable', 'resetPassword', 'resetSecondFactor'] as const;
export type Grant = (typeof GRANTS)[number];

/** What became of what was asked for. `overtaken`: the account was changed meanwhile. */
export const PROPOSAL_STANDINGS = ['waiting', 'confirmed', 'declined', 'withdrawn', 'overtaken'] as const;
export type ProposalStanding = (typeof PROPOSAL_STANDINGS)[number];

/** Why an account is made or changed: codes, so that no sentence about a person gets into the audit log. */
export const ACCOUNT_REASONS = [
  'joined',
  'moved',
  'duties',
  'absent',
  'returned',
  'left',
  'forgotten',
  'lost',
  'suspicion',
  'mistake',
] as const;
export type AccountReason = (typeof ACCOUNT_REASONS)[number];

/** Where somebody works, and as what. */
export interface Rights {
  departmentId: string;
  roles: readonly Role[];
}

/** Who keeps the accounts, who confirms, and who looks at what both did (三员分立): none is another's. */
const HELD_ALONE: readonly Role[] = ['operator', 'creditOffice', 'auditor'];

/** May an account of such a department have these roles? */
export const mayHold = (
  roles: readonly Role[],
  department: { kind: DepartmentKind; active: boolean },
): Verdict =>
  all(
    () => (department.active ? ALLOWED : refused('department-out-of-use')),
    () => (fits(department.kind, roles) ? ALLOWED : refused('role-unfit')),
    () =>
      roles.length > 1 && roles.some((role) => HELD_ALONE.includes(role))
        ? refused('duties-not-separated')
        : ALLOWED,
  );

/**
 * What of a change holds at once, and what waits to be confirmed: roles that are taken away are gone; roles that are
 * added, and another department, wait.
 */
export function splitRights(before: Rights, asked: Rights): { atOnce: Rights; proposed: Rights | null } {
  const kept = before.roles.filter((role) => asked.roles.includes(role));
  const atOnce = { departmentId: before.departmentId, roles: kept };
  const grants = asked.departmentId !== before.departmentId || asked.roles.length > kept.length;
  return { atOnce, proposed: grants ? asked : null };
}

export interface ProposalFacts {
  standing: ProposalStanding;
  /** The account that it is about. */
  accountId: string;
  proposedBy: string;
}

const stillWaits = ({ standing }: ProposalFacts): Verdict =>
  standing === 'waiting'
    ? ALLOWED
    : refused(standing === 'overtaken' ? 'account-proposal-overtaken' : 'account-proposal-decided');

/** Who may confirm: neither who asked nor whose account it is. */
export const mayConfirm = (proposal: ProposalFacts, officerId: string): Verdict =>
  all(
    () => stillWaits(proposal),
    () => (proposal.accountId === officerId ? refused('account-own') : ALLOWED),
    () => (proposal.proposedBy === officerId ? refused('account-four-eyes') : ALLOWED),
  );

/** Refusing, or taking back, gives nobody anything: who may decide at all may do it while it waits. */
export const mayDrop = stillWaits;

const DUTIES: readonly Permission[] = ['account.manage', 'account.confirm'];

/** After a right is taken away somebody who can sign in still keeps accounts, and somebody confirms. */
export const staysAdministered = (rolesOfActive: readonly (readonly Role[])[]): Verdict =>
  DUTIES.every((duty) => rolesOfActive.some((roles) => roles.some((role) => ROLE_PERMISSIONS[role][duty])))
    ? ALLOWED
    : refused('last-administrator');
