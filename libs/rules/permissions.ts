import type { Role } from './words.js';

/** What the API and the UI protect besides an entry's own commands (those are in the transition tables). */
export const PERMISSIONS = [
  'entry.read',
  'entry.draft',
  'entry.readPersonal',
  'import.run',
  'bulk.run',
  'calendar.read',
  'calendar.edit',
  'pack.read',
  'standard.read',
  'standard.suggest',
  'standard.answer',
  'engine.read',
  'incident.read',
  'audit.read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** `own`: only in the officer's department; `all`: everywhere. */
export type Scope = 'own' | 'all';

const EVERYONE = {
  'entry.read': 'all',
  'calendar.read': 'all',
  'pack.read': 'all',
  'standard.read': 'all',
} as const;
const DEPARTMENT = { ...EVERYONE, 'entry.readPersonal': 'own', 'standard.suggest': 'own' } as const;

/**
 * The one permission model (R10.1): role → permission → scope. The gateway guards with it, `GET /me` sends it,
 * the UI greys out with it. One database serves every department (R6.7), so entries can be read by all, with
 * numbers masked; personal data only in one's own department and for a stated purpose.
 */
export const ROLE_PERMISSIONS: Record<Role, Partial<Record<Permission, Scope>>> = {
  maker: { ...DEPARTMENT, 'entry.draft': 'own', 'import.run': 'own', 'bulk.run': 'own' },
  checker: { ...DEPARTMENT, 'bulk.run': 'own' },
  legalReviewer: DEPARTMENT,
  head: { ...DEPARTMENT, 'bulk.run': 'own' },
  creditOffice: {
    ...EVERYONE,
    'entry.readPersonal': 'all',
    'calendar.edit': 'all',
    'standard.answer': 'all',
  },
  implementingOfficer: EVERYONE,
  operator: { ...EVERYONE, 'engine.read': 'all', 'incident.read': 'all' },
  auditor: { ...EVERYONE, 'audit.read': 'all', 'engine.read': 'all' },
};
