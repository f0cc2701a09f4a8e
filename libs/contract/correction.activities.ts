import type {
  CorrectionDeadlineKind,
  CorrectionFacts,
  OutwardWait,
} from '../rules/correction/correction-facts.js';
import type { CorrectionEventType } from '../rules/correction/judge-correction.js';
import type { FilingRung } from '../rules/packs/entry-terms.js';
import type { Role } from '../rules/words.js';

/** One step of a correction. `facts` are those after it, without the deadlines it sets running. */
export interface CorrectionStep {
  entryId: string;
  /** Of this step. */
  seq: number;
  commandId: string;
  type: CorrectionEventType;
  at: string;
  actor: { id: string; departmentId: string; role: Role } | { system: 'service' };
  facts: CorrectionFacts;
  data: Record<string, unknown>;
}

/** A running deadline with the rungs that have not been climbed. */
export interface CorrectionDue {
  kind: CorrectionDeadlineKind;
  dueAt: string;
  rungs: { role: FilingRung['role']; at: string }[];
}

/** Where a correction stands in the record. */
export interface CorrectionStanding {
  facts: CorrectionFacts;
  seq: number;
  dues: CorrectionDue[];
}

/** Corrections as their workflow sees them (§19, R9.4). Everything here may be repeated. */
export interface CorrectionActivities {
  readCorrection(input: { entryId: string }): Promise<CorrectionStanding>;
  /** `ahead`: the record holds more than the caller knew; nothing was written. */
  recordCorrectionStep(
    step: CorrectionStep,
  ): Promise<CorrectionStanding & { step: 'recorded' | 'repeated' | 'ahead' }>;
  /** What still has to reach somebody outside; empty: everybody has been told, with receipts. */
  lookOutward(input: { entryId: string }): Promise<{ waitsFor: OutwardWait[] }>;
  /** A rung of the ladder is reached and the deadline still runs. */
  climbCorrectionRung(input: {
    entryId: string;
    dueAt: string;
    role: FilingRung['role'];
    at: string;
  }): Promise<void>;
}
