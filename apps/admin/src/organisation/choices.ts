import type { AccountReason, Role } from '../api/types.js';

export const ROLES: readonly Role[] = [
  'maker',
  'checker',
  'legalReviewer',
  'head',
  'implementingOfficer',
  'creditOffice',
  'operator',
  'auditor',
];

export const REASONS: readonly AccountReason[] = [
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
];
