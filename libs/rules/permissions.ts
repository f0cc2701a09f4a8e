import type { Role } from './words.js';

/** What the API and the UI protect besides an entry's own commands (those are in the transition tables). */
export const PERMISSIONS = [
  'entry.read',
  'entry.draft',
  'entry.readPersonal',
  'paper.issue',
  'import.run',
  'bulk.run',
  'calendar.read',
  'calendar.edit',
  'pack.read',
  'standard.read',
  'subject.succeed',
  'standard.suggest',
  'standard.answer',
  'standard.edit',
  'catalogue.edit',
  'sweep.run',
  'platform.upload',
  'removal.answer',
  'filing.try',
  'statistics.confirm',
  'statistics.open',
  'case.propose',
  'case.decide',
  'measure.answer',
  'remedy.read',
  'remedy.file',
  'remedy.report',
  'publication.try',
  'retention.hold',
  'correction.work',
  'correction.order',
  'credential.manage',
  'webhook.manage',
  'engine.read',
  'incident.read',
  'incident.try',
  'reconciliation.run',
  'audit.read',
  'queryRegister.review',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** `own`: only in the officer's department; `all`: everywhere. */
export type Scope = 'own' | 'all';

const EVERYONE = {
  'entry.read': 'all',
  'calendar.read': 'all',
  'pack.read': 'all',
  'standard.read': 'all',
  'remedy.read': 'all',
} as const;
const DEPARTMENT = { ...EVERYONE, 'entry.readPersonal': 'own', 'standard.suggest': 'own' } as const;
const DECIDER = {
  ...DEPARTMENT,
  'paper.issue': 'own',
  'subject.succeed': 'own',
  'bulk.run': 'own',
  'sweep.run': 'own',
  'filing.try': 'own',
  'statistics.confirm': 'own',
  'case.propose': 'own',
  'measure.answer': 'own',
  'remedy.file': 'own',
  'remedy.report': 'own',
  'publication.try': 'own',
  'correction.work': 'own',
} as const;

/**
 * The one permission model (R10.1): role → permission → scope. The gateway guards with it, `GET /me` sends it,
 * the UI greys out with it. One database serves every department (R6.7), so entries can be read by all, with
 * numbers masked; personal data only in one's own department and for a stated purpose.
 */
export const ROLE_PERMISSIONS: Record<Role, Partial<Record<Permission, Scope>>> = {
  maker: {
    ...DEPARTMENT,
    ...{
      'entry.draft': 'own',
      'paper.issue': 'own',
      'import.run': 'own',
      'bulk.run': 'own',
      'sweep.run': 'own',
      'filing.try': 'own',
      'case.propose': 'own',
      'measure.answer': 'own',
      'remedy.file': 'own',
      'remedy.report': 'own',
      'publication.try': 'own',
      'correction.work': 'own',
    },
  },
  checker: DECIDER,
  legalReviewer: DEPARTMENT,
  head: { ...DECIDER, 'case.decide': 'own', 'retention.hold': 'own', 'correction.order': 'own' },
  creditOffice: {
    ...EVERYONE,
    'entry.readPersonal': 'all',
    'calendar.edit': 'all',
    'subject.succeed': 'all',
    'standard.answer': 'all',
    'standard.edit': 'all',
    'catalogue.edit': 'all',
    'sweep.run': 'all',
    'platform.upload': 'all',
    'removal.answer': 'all',
    'filing.try': 'all',
    'statistics.open': 'all',
    'case.decide': 'all',
    'measure.answer': 'own',
    'remedy.report': 'own',
    'publication.try': 'all',
    'retention.hold': 'own',
    'correction.work': 'own',
    'correction.order': 'own',
    'credential.manage': 'all',
    'webhook.manage': 'all',
  },
  implementingOfficer: {
    ...EVERYONE,
    ...{ 'measure.answer': 'own', 'statistics.confirm': 'own', 'remedy.report': 'own' },
  },
  operator: {
    ...EVERYONE,
    ...{ 'filing.try': 'all', 'publication.try': 'all', 'webhook.manage': 'all' },
    ...{ 'engine.read': 'all', 'incident.read': 'all', 'incident.try': 'all' },
    'reconciliation.run': 'all',
  },
  auditor: { ...EVERYONE, 'audit.read': 'all', 'queryRegister.review': 'all', 'engine.read': 'all' },
};
