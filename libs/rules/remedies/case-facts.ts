import type { Term } from '../calendar/term.js';
import type { FilingRung } from '../packs/entry-terms.js';
import type { CaseDeadlineKind, CaseKind, CaseOutcome, CaseParty, CaseState } from './case-words.js';

/** The values of the entry's pack that one case needs, frozen when it is filed (R1.3). */
export interface CaseTerms {
  packCode: string;
  packVersion: string;
  /** §二十一: whether it is accepted is answered within; null: nothing is owed before the decision. */
  answerWithin: Term | null;
  /** Verified and decided within, from the filing; null: no term. */
  decideWithin: Term | null;
  /** How often and by how much verification may be extended. */
  extension: { times: number; by: Term } | null;
  /** 行政复议法第二十条; null: no reconsideration of such a decision. */
  reconsiderationWithin: Term | null;
  /** The entry is shown as under objection until it is decided (R9.2). */
  marked: boolean;
  rungs: FilingRung[];
}

/** All that the rules know of a case: ids, codes, instants; no name, no text. */
export interface CaseFacts {
  caseId: string;
  kind: CaseKind;
  /** Null for a lead. */
  entryId: string | null;
  departmentId: string;
  state: CaseState;
  outcome: CaseOutcome | null;
  party: CaseParty;
  filedAt: string;
  /** The officer who accepted it for verification. */
  acceptedBy: string | null;
  extensions: number;
  /** How often its party has added evidence; not there in cases from before that was possible. */
  additions?: number;
  /** When the decision was made that reconsideration counts from. */
  decidedAt: string | null;
  /** Open deadlines, instants. */
  deadlines: Partial<Record<CaseDeadlineKind, string>>;
  terms: CaseTerms;
}

export type NewCase = Pick<
  CaseFacts,
  'caseId' | 'kind' | 'entryId' | 'departmentId' | 'party' | 'filedAt' | 'terms'
>;

export const filedCase = (given: NewCase): CaseFacts => ({
  ...given,
  ...{ state: 'received', outcome: null, acceptedBy: null, extensions: 0, decidedAt: null, deadlines: {} },
});
