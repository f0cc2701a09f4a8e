import type { Term } from '../calendar/term.js';
import type { ListKind, SubjectKind } from '../words.js';

/**
 * Severity of the conduct. `zhangdian-2018` knows no classes (`single`); `national-2026` has three
 * (信用修复管理办法, NDRC Order 36).
 */
export type SeverityClass = 'single' | 'minor' | 'general' | 'serious';

/** How long a listing may last; all are ISO 8601 durations. `default: null` means that the officer must state it. */
export interface ValidityBounds {
  min: string;
  max: string;
  default: string | null;
  /** The minimum time on the list before repair is possible (§14). */
  repairableAfter: string;
  /** Whether entries of this class are published as a rule. */
  published: boolean;
}

/** A rung of the ladder below a filing deadline; `before: null` is the deadline itself (R6.3). */
export interface FilingRung {
  role: 'officer' | 'head' | 'creditOffice';
  before: Term | null;
}

/**
 * The few values of a policy pack (and of the standard's overrides, R3.5) that one entry needs. Resolved once,
 * when the entry is drafted, and never looked up again (R1.3). Plain JSON: it travels as workflow input.
 */
export interface EntryTerms {
  packCode: string;
  packVersion: string;
  listKind: ListKind;
  subjectKind: SubjectKind;
  /** §6, R3.1 */
  priorNotice: 'required' | 'officerDecides';
  /** Whether notice is a step of the list's procedure; absent in terms before 0.3.0, whose watch list had no such step. */
  noticeIsStep?: boolean;
  windowToState: Term;
  servedByPublicationAfter: Term;
  publicity: Term;
  publicityRequired: boolean;
  legalReview: boolean;
  /** Approvers besides the maker (R2.3). */
  approvers: number;
  /** `zhangdian-2018`: only `single`. Empty for a list that lasts as long as its cause (warning). */
  validity: Partial<Record<SeverityClass, ValidityBounds>>;
  /** From recognition (§9). */
  filing: { superior: Term; creditOffice: Term; municipal: Term; provincial: Term; national: Term };
  filingRungs: FilingRung[];
  /** §17; null: the pack lists nobody on the watch list after an exit. */
  watchAfterExit: { validity: string } | null;
  objection: { answerWithin: Term; verifyWithin: Term };
  /** Whether the officer may choose to publish (§15); absent in terms of the first release. */
  mayBePublic?: boolean;
  /** §16, R5.2: different key fields for a warning; null: the pack knows none. Absent in terms of the first release. */
  warning?: { keyFields: number; withdrawnWhenBelow: boolean } | null;
  /** R4.1: a platform's data may be this old. Absent in terms of the first release. */
  snapshotMaxAge?: Term;
  /** R3.4: a platform answers a removal request within this term. Absent in terms of the first release. */
  removalAnsweredWithin?: Term;
  /** §11, R7.2: from the opening of a measure round. Absent in terms before 0.4.0. */
  measures?: { acknowledgeWithin: Term; feedBackWithin: Term; stopConfirmedWithin: Term };
  /** How long the record is kept in the back end after the exit (§19). */
  retention: string;
  /** The laws whose procedure prevails for this entry (R3.5). */
  overriddenBy: { law: string; article: string }[];
}
