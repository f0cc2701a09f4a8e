import type { ExitGround, ServiceMethod } from '../words.js';
import type { ComparisonOutcome } from './comparison.js';
import type { ListedElsewhere } from './listed-elsewhere.js';
import type { NotifiedCode } from '../publication/channels.js';
import type { SeverityClass } from '../packs/entry-terms.js';
import type { Passage } from '../redaction/passages.js';
import type { StandardReasonCode } from '../standards/criteria.js';

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
    /** It must not be public by law, and is made known to this one instead (§10); absent: the pack decides. */
    withheld?: NotifiedCode;
    /** What of the facts the public does not read; absent: as it was. */
    passages?: readonly Passage[];
  };
  setValidity: { validity: string };
  /** The subject is told that it is watched, and for how long (§16); `public` where pack and officer say so. */
  serveWarning: {
    method: ServiceMethod;
    servedOn: string;
    proofDocumentId: string;
    validity: string;
    public: boolean;
  };
  extend: { validity: string };
  /** All the passages of the facts that the public does not read from now on; none: it reads them all. */
  withholdPassages: { passages: readonly Passage[] };
  suspend: Record<string, never>;
  resume: Record<string, never>;
  correctServiceDate: { servedOn: string };
  exit: { ground: ExitGround };
  /** Commands of the service: what other entries, platforms and sweeps bring about. */
  compare: ComparisonOutcome;
  listedElsewhere: ListedElsewhere;
  /** An objection or a challenge that was brought as a case of its own holds the entry until it is settled (§六, §七). */
  holdForObjection: { caseId: string };
  settleObjection: { caseId: string; outcome: 'rejected' | 'sustained' };
  /** A black exit puts the subject on the watch list where it has an open entry already (§17). */
  listAgain: { validity: string; byEntryId: string };
  moveToBlack: { ground: 'movedToBlack'; byEntryId: string };
  /** `reasons`: codes of what the new version asks and the entry does not have. */
  leaveByStandard: {
    ground: 'standardChanged';
    sweepId: string;
    standardVersionId: string;
    reasons: readonly StandardReasonCode[];
  };
  withdrawWarning: { ground: 'belowKeyFields'; fields: string[] };
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
  | 'deadlinesReprojected'
  | 'comparedWith'
  | 'dropped'
  | 'warningServed'
  | 'listedOnWarning'
  | 'extended'
  | 'suspended'
  | 'resumed'
  | 'serviceDateCorrected'
  | 'passagesWithheld'
  | LedgerEvent;

/** What became of an entry outside of its procedure: neither its state nor its workflow needs to know. */
export const LEDGER_EVENTS = [
  'filed',
  'published',
  'unpublished',
  'announced',
  'notified',
  'measureInitiated',
  'measureAnswered',
  'retentionHeld',
  'retentionReleased',
  'erased',
  'objectionMarked',
  'objectionMarkLifted',
] as const;
export type LedgerEvent = (typeof LEDGER_EVENTS)[number];

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
