import type { Role } from '../../rules/words.js';
import type { DepartmentCode } from './district.js';

export interface PlannedAccount {
  username: string;
  displayName: string;
  department: DepartmentCode;
  roles: Role[];
}

/**
 * One for each role; two makers and two checkers in two departments, and two in the credit office, so that four eyes
 * and rights can be tried.
 */
export const DEMONSTRATION_ACCOUNTS: readonly PlannedAccount[] = [
  { username: 'maker.a', displayName: '经办甲', department: 'market', roles: ['maker'] },
  { username: 'checker.a', displayName: '复核甲', department: 'market', roles: ['checker'] },
  { username: 'maker.b', displayName: '经办乙', department: 'labour', roles: ['maker'] },
  { username: 'checker.b', displayName: '复核乙', department: 'labour', roles: ['checker'] },
  { username: 'legal', displayName: '法制审核', department: 'market', roles: ['legalReviewer'] },
  { username: 'head', displayName: '负责人', department: 'market', roles: ['head'] },
  { username: 'credit', displayName: '信用办', department: 'credit-office', roles: ['creditOffice'] },
  { username: 'credit.b', displayName: '信用办乙', department: 'credit-office', roles: ['creditOffice'] },
  {
    username: 'implementing',
    displayName: '实施经办',
    department: 'approval',
    roles: ['implementingOfficer'],
  },
  { username: 'operator', displayName: '运维', department: 'credit-office', roles: ['operator'] },
  { username: 'auditor', displayName: '审计', department: 'credit-office', roles: ['auditor'] },
];

/** A real installation begins with one account; more are made with `add-user`. */
export const FIRST_ACCOUNT: PlannedAccount = {
  username: 'admin',
  displayName: '管理员',
  department: 'credit-office',
  roles: ['creditOffice', 'operator', 'auditor'],
};
