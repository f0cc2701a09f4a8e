import type { EntryTerms, SeverityClass } from '../packs/entry-terms.js';
import type { NotifiedCode } from '../publication/channels.js';
import type { DeadlineKind, RepairMethod } from './commands.js';
import type { ExitGround, Platform, ServiceMethod } from '../words.js';
import type { ComparisonOutcome } from './comparison.js';
import { isInForce, type EntryState, type HoldableState } from './states.js';
import { shanghaiDate } from '../calendar/shanghai.js';

/**
 * All that the rules know of one entry: no name, no number, no text. The workflow holds it, the same
 * transaction that records a transition projects it into the `entry` row, and the gateway reads it there.
 */
export interface EntryFacts {
  entryId: string;
  departmentId: string;
  state: EntryState;
  makerId: string;
  /** Shanghai date of the drafting. */
  draftedOn: string;
  terms: EntryTerms;
  /** How many bases of §四 the dossier names. */
  basisCount: number;
  approverIds: string[];
  notice: { method: ServiceMethod; servedOn: string } | null;
  publicity: 'none' | 'running' | 'ended';
  priorProcedureWaived: boolean;
  statements: number;
  legalReviewPassed: boolean;
  /** `byCase`: a case of its own holds it; `waiting`: cases that came while another held it. */
  objection: { id: string; heldFrom: HoldableState; waiting?: string[]; byCase?: true } | null;
  objectionsRejected: number;
  recognition: {
    at: string;
    officerId: string;
    severity: SeverityClass;
    repairable: boolean;
    repairMethod: RepairMethod | null;
    repairPeriod: string | null;
    /** Who is notified of what must not be public by law (§10). Absent in facts of earlier releases. */
    withheld?: NotifiedCode | null;
  } | null;
  /** When the entry came onto its list (recognition, or listing on the watch list). */
  listedAt: string | null;
  validity: string | null;
  exitGround: ExitGround | null;
  /** Whether the public may see it; absent in facts of the first release: nothing was public by choice then. */
  public?: boolean;
  warning?: { method: ServiceMethod; servedOn: string } | null;
  /** The last comparison of a red-list candidate. */
  comparison?: { at: string; outcome: ComparisonOutcome['outcome']; waitsFor: Platform[] } | null;
  /** Every suspension of a running term; the last one may still run. Absent in facts of the first release. */
  suspensions?: Suspension[];
  /** Instants of the open deadlines, computed by the calendar. */
  deadlines: Partial<Record<DeadlineKind, string>>;
}

/** A term that stood still: which one, from when, when it would have been due, until when. */
export interface Suspension {
  kind: DeadlineKind;
  since: string;
  dueAt: string;
  until: string | null;
}

/** The suspension that runs now. */
export const runningSuspension = ({ suspensions }: Pick<EntryFacts, 'suspensions'>): Suspension | null => {
  const last = suspensions?.at(-1);
  return last?.until === null ? last : null;
};

type Given = Pick<
  EntryFacts,
  'entryId' | 'departmentId' | 'makerId' | 'terms' | 'basisCount' | 'validity'
> & {
  public: boolean;
};

/** The facts of an entry at its first event. One that starts on its list (watch) is listed from then on. */
export function initialFacts(given: Given, state: EntryState, at: string): EntryFacts {
  const { entryId, departmentId, makerId, terms, basisCount, validity, public: isPublic } = given;
  return {
    ...{ entryId, departmentId, makerId, terms, basisCount, validity, public: isPublic },
    state,
    draftedOn: shanghaiDate(at),
    approverIds: [],
    notice: null,
    publicity: 'none',
    priorProcedureWaived: false,
    statements: 0,
    legalReviewPassed: false,
    objection: null,
    objectionsRejected: 0,
    recognition: null,
    listedAt: isInForce(state) ? at : null,
    exitGround: null,
    warning: null,
    comparison: null,
    suspensions: [],
    deadlines: {},
  };
}
