import type { FilingRung } from '../rules/packs/entry-terms.js';
import type { CaseFacts } from '../rules/remedies/case-facts.js';
import type {
  CaseDeadlineKind,
  CaseEventType,
  CaseKind,
  CaseOrigin,
  CaseOutcome,
  CaseState,
} from '../rules/remedies/case-words.js';
import type { Role } from '../rules/words.js';

/** Who an event of a case names. */
export type CaseEventActor =
  { id: string; departmentId: string; role: Role | null } | { party: true } | { system: 'clock' | 'service' };

/** What the case's row needs when its first event is written. */
export interface CaseHeader {
  kind: CaseKind;
  entryId: string | null;
  origin: CaseOrigin;
  /** Hex. */
  codeHash: string | null;
  workflowId: string;
}

/** One step of a case. `facts` are those after it, without the deadlines it opens. */
export interface CaseStep {
  caseId: string;
  header?: CaseHeader;
  /** Of this step. */
  seq: number;
  commandId: string;
  type: CaseEventType;
  article: string;
  at: string;
  actor: CaseEventActor;
  from: CaseState | null;
  to: CaseState;
  outcome: CaseOutcome | null;
  facts: CaseFacts;
  data: Record<string, unknown>;
  opens: CaseDeadlineKind[];
  settles: CaseDeadlineKind[];
}

/** An open deadline of a case, with the rungs of its ladder. */
export interface CaseDue {
  kind: CaseDeadlineKind;
  dueAt: string;
  rungs: { role: FilingRung['role']; at: string }[];
}

/** Where a case stands in the record. */
export interface CaseStanding {
  no: string;
  seq: number;
  at: string;
  facts: CaseFacts;
  dues: CaseDue[];
  carriedOut: boolean;
}

/** `ahead`: the record holds more than the caller knew; nothing was written. `at` is of the step, the first time. */
export type RecordedCaseStep = CaseStanding & { step: 'recorded' | 'repeated' | 'ahead' };

/** Cases as their workflow sees them (R8.1, R9.1–R9.3, R4.5). Everything here may be repeated. */
export interface CaseActivities {
  recordCaseStep(step: CaseStep): Promise<RecordedCaseStep>;
  readCase(input: { caseId: string }): Promise<CaseStanding>;
  /** A rung of the ladder is reached and the step is still owed. */
  climbCaseRung(input: {
    caseId: string;
    kind: CaseDeadlineKind;
    role: FilingRung['role'];
    at: string;
  }): Promise<void>;
  /** An objection or a challenge before recognition holds the entry. False: the entry is beyond that. */
  holdEntry(input: { caseId: string }): Promise<{ held: boolean }>;
  /** Has the entry follow what was decided, and writes that into the case's record. */
  carryOutCase(input: { caseId: string }): Promise<void>;
}
