import type { ExitGround, ServiceMethod } from '../words.js';
import type { SeverityClass } from '../packs/entry-terms.js';

/**
 * What each command carries through the workflow: ids, codes, dates, durations. Free text (reasons, statements)
 * and files never do: they are sealed in the record under the command's id, here only `reasonGiven` is known.
 */
export interface CommandData {
  submit: Record<string, never>;
  return: Record<string, never>;
  approve: Record<string, never>;
  withdraw: Record<string, never>;
  /** `servedOn` is the Shanghai date of service (for publication: of the notice). */
  serveNotice: { method: ServiceMethod; servedOn: string; proofDocumentId: string };
  /** `waived`: the party declared that it does not wish to state or defend. */
  recordStatement: { kind: 'statement' | 'defence' | 'waived'; documentIds: string[] };
  startPublicity: Record<string, never>;
  waivePriorProcedure: Record<string, never>;
  fileObjection: { objectionId: string; by: 'subject' | 'other'; documentIds: string[] };
  decideObjection: { outcome: 'rejected' | 'sustained' };
  passLegalReview: Record<string, never>;
  failLegalReview: Record<string, never>;
  /** `validity` and `repairPeriod` are ISO 8601 durations; `basisNumbers` count the entry's bases from 1. */
  recognise: {
    severity: SeverityClass;
    validity: string;
    repairable: boolean;
    repairMethod: RepairMethod | null;
    repairPeriod: string | null;
    basisNumbers: number[];
  };
  setValidity: { validity: string };
  /** Commands of the clock: a deadline of the entry has come. */
  closeWindow: Record<string, never>;
  endPublicity: Record<string, never>;
  expire: { ground: ExitGround };
  /** The calendar has been edited: open deadlines are computed again. */
  reproject: { calendarRevision: number };
}

export type CommandName = keyof CommandData;

export const REPAIR_METHODS = [
  'performObligation',
  'correctConduct',
  'publicCommitment',
  'training',
  'other',
] as const;
export type RepairMethod = (typeof REPAIR_METHODS)[number];

/** Past-tense facts: the events of the record. */
export type EventType =
  | 'drafted'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'withdrawn'
  | 'noticeServed'
  | 'windowClosed'
  | 'statementRecorded'
  | 'publicityStarted'
  | 'publicityEnded'
  | 'priorProcedureWaived'
  | 'objectionFiled'
  | 'objectionDecided'
  | 'legalReviewPassed'
  | 'legalReviewFailed'
  | 'recognised'
  | 'listedOnWatch'
  | 'validitySet'
  | 'exited'
  | 'deadlinesReprojected';

export const DEADLINE_KINDS = [
  'windowToState',
  'publicity',
  'objectionAnswer',
  'objectionVerification',
  'filingSuperior',
  'filingCreditOffice',
  'filingMunicipal',
  'filingProvincial',
  'filingNational',
  'validity',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
