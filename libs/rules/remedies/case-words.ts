import type { ListKind } from '../words.js';

/**
 * What people and departments bring before the recognising department (§五, §十四, §二十–§二十二): an objection to a
 * black or watch entry, a challenge of a red one, an application for repair, an inaccuracy that an implementing
 * department has found, and a lead on somebody who is not listed yet.
 */
export const CASE_KINDS = ['objection', 'challenge', 'repair', 'inaccuracy', 'lead'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** The article that each kind comes from. */
export const CASE_ARTICLES = {
  ...{ objection: '§21', challenge: '§20', repair: '§14', inaccuracy: '§22', lead: '§5' },
} as const satisfies Record<CaseKind, string>;

/** The kinds that are about an entry; a lead comes before there is one. */
export type EntryCaseKind = Exclude<CaseKind, 'lead'>;

export const CASE_STATES = ['received', 'verifying', 'decided', 'inReconsideration', 'closed'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What came of it; `overturned`: a reconsideration found against the department. */
export const CASE_OUTCOMES = ['declined', 'upheld', 'rejected', 'overturned', 'withdrawn'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** Who brought it: the listed subject, somebody concerned, a department, or a contributor of leads (§五). */
export const CASE_PARTIES = ['subject', 'concerned', 'department', 'contributor'] as const;
export type CaseParty = (typeof CASE_PARTIES)[number];

/** Who hands in leads (§五: 协会商会、信用服务机构、金融机构、媒体、社会组织、公民). */
export const CONTRIBUTORS = [
  'association',
  'creditAgency',
  'bank',
  'media',
  'socialOrganisation',
  'citizen',
] as const;
export type Contributor = (typeof CONTRIBUTORS)[number];

/** Over which way it came in. */
export const CASE_ORIGINS = ['portal', 'counter', 'department'] as const;
export type CaseOrigin = (typeof CASE_ORIGINS)[number];

/** The lists whose entries each kind can be about. */
export const LISTS_OF_CASE: Record<EntryCaseKind, readonly ListKind[]> = {
  objection: ['black', 'watch'],
  challenge: ['red'],
  repair: ['black'],
  inaccuracy: ['red', 'black', 'watch'],
};

export const CASE_COMMANDS = [
  'accept',
  'decline',
  'extend',
  'uphold',
  'reject',
  'withdraw',
  'addEvidence',
  'registerReconsideration',
  'recordReconsideration',
  'close',
] as const;
export type CaseCommandName = (typeof CASE_COMMANDS)[number];

/**
 * Past-tense facts of a case's record. `carriedOut`: the entry has followed the decision; `partyTold`: what was answered
 * is there to be read with the query code; `ledToEntry`: an accepted lead was taken into a draft.
 */
export const CASE_EVENTS = [
  'filed',
  'accepted',
  'declined',
  'verificationExtended',
  'upheld',
  'rejected',
  'withdrawn',
  'evidenceAdded',
  'reconsiderationRegistered',
  'reconsidered',
  'closed',
  'carriedOut',
  'partyTold',
  'ledToEntry',
] as const;
export type CaseEventType = (typeof CASE_EVENTS)[number];

/**
 * `answer`: whether it is accepted; `decision`: verified and decided; `reconsideration`: until when that may be asked
 * for (行政复议法第二十条).
 */
export const CASE_DEADLINES = ['answer', 'decision', 'reconsideration'] as const;
export type CaseDeadlineKind = (typeof CASE_DEADLINES)[number];
