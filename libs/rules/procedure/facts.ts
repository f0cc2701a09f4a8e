import type { EntryTerms, SeverityClass } from '../packs/entry-terms.js';
import type { DeadlineKind, RepairMethod } from './commands.js';
import type { ExitGround, ServiceMethod } from '../words.js';
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
  objection: { id: string; heldFrom: HoldableState } | null;
  objectionsRejected: number;
  recognition: {
    at: string;
    officerId: string;
    severity: SeverityClass;
    repairable: boolean;
    repairMethod: RepairMethod | null;
    repairPeriod: string | null;
  } | null;
  /** When the entry came onto its list (recognition, or listing on the watch list). */
  listedAt: string | null;
  validity: string | null;
  exitGround: ExitGround | null;
  /** Instants of the open deadlines, computed by the calendar. */
  deadlines: Partial<Record<DeadlineKind, string>>;
}

type Given = Pick<EntryFacts, 'entryId' | 'departmentId' | 'makerId' | 'terms' | 'basisCount' | 'validity'>;

/** The facts of an entry at its first event. One that starts on its list (watch) is listed from then on. */
export function initialFacts(given: Given, state: EntryState, at: string): EntryFacts {
  const { entryId, departmentId, makerId, terms, basisCount, validity } = given;
  return {
    ...{ entryId, departmentId, makerId, terms, basisCount, validity },
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
    deadlines: {},
  };
}
