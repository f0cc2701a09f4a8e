import type { Party } from './sharing/catalogue.js';
import type { ListKind } from './words.js';

/** What a credential of a system may be used for (R10.2). */
export const SCOPES = ['screening.run', 'changes.read', 'webhooks.manage', 'measures.feedback'] as const;
export type Scope = (typeof SCOPES)[number];

/** Whose systems these are: of departments that apply measures, or of invited bodies outside government (§十二). */
export const SYSTEM_PARTIES = ['implementingDepartment', 'invitedBody'] as const satisfies readonly Party[];
export type SystemParty = (typeof SYSTEM_PARTIES)[number];

/** Why somebody is screened. The text beside the code says the case. */
export const SCREENING_PURPOSES = [
  'administrativeApproval',
  'publicProcurement',
  'fundsAndSubsidies',
  'honoursAndAwards',
  'supervision',
  'creditService',
  'memberService',
  'other',
] as const;
export type ScreeningPurpose = (typeof SCREENING_PURPOSES)[number];

const OPEN_TO_SOCIETY: ReadonlySet<ListKind> = new Set<ListKind>(['red', 'black']);

/**
 * Whether a party may learn of an entry at all. Bodies outside government are opened the red and black lists (§十二);
 * the watch list and warnings only as far as they are public (§十五).
 */
export const mayLearnOf = (party: Party, entry: { listKind: ListKind; public: boolean }): boolean =>
  party !== 'invitedBody' || OPEN_TO_SOCIETY.has(entry.listKind) || entry.public;
