import type { Deadline } from '../calendar/deadline.js';
import type { Term } from '../calendar/term.js';
import type { ErasureWait } from '../erasure/steps.js';
import type { FilingRung } from '../packs/entry-terms.js';
import type { ListKind, ServiceMethod } from '../words.js';

/** What whoever was listed by mistake is owed in writing (§19): the department's apology, and what was wrong. */
export const CORRECTION_LETTERS = ['apology', 'clarification'] as const;
export type CorrectionLetter = (typeof CORRECTION_LETTERS)[number];

/** What still has to reach somebody outside: with these the correction waits as the erasure does. */
export const OUTWARD_WAITS = [
  'changes',
  'filings',
  'publications',
  'measures',
  'removalRequests',
] as const satisfies readonly ErasureWait[];
export type OutwardWait = (typeof OUTWARD_WAITS)[number];

/** What became of compensation; `claimed`: asked for and not decided yet; `granted`: owed and not paid yet. */
export const COMPENSATION_STANDINGS = ['noneClaimed', 'claimed', 'refused', 'granted', 'paid'] as const;
export type CompensationStanding = (typeof COMPENSATION_STANDINGS)[number];

/** What became of an incentive that a wrongly red subject had received (R9.5). */
export const BENEFIT_STANDINGS = ['pending', 'reclaimed', 'irrecoverable'] as const;
export type BenefitStanding = (typeof BENEFIT_STANDINGS)[number];

/** The two deadlines of a correction: the letters served, the information destroyed. */
export const CORRECTION_DEADLINES = ['letters', 'erasure'] as const;
export type CorrectionDeadlineKind = (typeof CORRECTION_DEADLINES)[number];

/** A letter that was issued; `servedOn` is a Shanghai date. */
export interface IssuedLetter {
  documentId: string;
  issuedAt: string;
  issuedBy: string;
  method: ServiceMethod | null;
  servedOn: string | null;
  servedBy: string | null;
}

export interface Compensation {
  standing: CompensationStanding;
  /** In fen; null while none was granted. */
  amountFen: number | null;
  /** Shanghai date of this standing. */
  on: string;
}

/** What the entry's pack says, frozen when the correction begins (R1.3). */
export interface CorrectionTerms {
  /** `misidentified.erasedWithin`: of the letters from the exit, of the erasure from when nothing else is owed. */
  within: Term;
  rungs: FilingRung[];
}

/** All that the rules know of a correction: ids, codes, dates, amounts; no name, no text. */
export interface CorrectionFacts {
  entryId: string;
  departmentId: string;
  list: ListKind;
  openedAt: string;
  /** Null: not looked yet. */
  waitsFor: OutwardWait[] | null;
  /** When everybody outside had been told, with receipts. */
  toldAt: string | null;
  letters: Partial<Record<CorrectionLetter, IssuedLetter>>;
  /** The officer who decided that no apology is owed: wrongly red by the subject's own deceit. */
  apologyWaivedBy: string | null;
  compensation: Compensation | null;
  /** Of a red entry: by task, what became of the incentive. */
  benefits: Record<string, BenefitStanding>;
  /** Since when nothing but the erasure is owed. */
  readyAt: string | null;
  orderedAt: string | null;
  dues: Partial<Record<CorrectionDeadlineKind, Deadline>>;
  terms: CorrectionTerms;
}

export type NewCorrection = Pick<
  CorrectionFacts,
  'entryId' | 'departmentId' | 'list' | 'openedAt' | 'terms'
> & { benefitTaskIds: readonly string[] };

export const openedCorrection = ({ benefitTaskIds, ...given }: NewCorrection): CorrectionFacts => ({
  ...given,
  ...{ waitsFor: null, toldAt: null, letters: {}, apologyWaivedBy: null, compensation: null },
  benefits: Object.fromEntries(benefitTaskIds.map((id) => [id, 'pending' as const])),
  ...{ readyAt: null, orderedAt: null, dues: {} },
});
