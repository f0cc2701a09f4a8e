import type { EntryTerms } from '../rules/packs/entry-terms.js';
import type { Term } from '../rules/calendar/term.js';
import type { DeadlineKind, EventType } from '../rules/procedure/commands.js';
import type { DeadlineRequest } from '../rules/procedure/deadline-requests.js';
import type { EntryFacts } from '../rules/procedure/facts.js';
import type { EntryState } from '../rules/procedure/states.js';
import type { ListKind, Platform, Role, SubjectKind } from '../rules/words.js';

export type { Term };

/** Who stands behind an event: an officer in a role, or the service. */
export type RecordedActor =
  { id: string; departmentId: string; role: Role } | { system: 'clock' | 'service' };

/** What the entry's row needs when its first event is written. */
export interface EntryHeader {
  listKind: ListKind;
  subjectId: string;
  subjectKind: SubjectKind;
  fieldCode: string;
  departmentId: string;
  standardVersionId: string | null;
  terms: EntryTerms;
  makerId: string;
  importId: string | null;
  rowKey: string | null;
  predecessorId: string | null;
  public: boolean;
}

/** One transition, one transaction. `seq` is this event's number, counted from 1; a gap or repeat is a conflict. */
export interface TransitionRecord {
  entryId: string;
  header?: EntryHeader;
  workflowId: string;
  runId: string;
  seq: number;
  /** Null for the clock and the service: the record then derives it from entry, seq and type. */
  commandId: string | null;
  type: EventType;
  article: string;
  at: string;
  actor: RecordedActor;
  from: EntryState | null;
  to: EntryState;
  /** The entry ends with this event. */
  closes: boolean;
  /** Facts after the transition, without the instants of `opens`, which the record computes. */
  facts: EntryFacts;
  /** Public part: codes, dates, ids. */
  data: Record<string, unknown>;
  opens: DeadlineRequest[];
  meets: DeadlineKind[];
  cancels: DeadlineKind[];
}

export interface ComputedDeadline {
  kind: DeadlineKind;
  dueAt: string;
  dueOn: string;
  certainty: 'confirmed' | 'provisional';
}

export interface RecordedTransition {
  outcome: 'recorded' | 'repeated';
  seq: number;
  /** The instant that was recorded: for a repeat, that of the first time. */
  at: string;
  entryNo: string;
  /** The deadlines opened by this transition. */
  deadlines: ComputedDeadline[];
}

/**
 * The record holds more than the workflow knows. It happens when worker and engine die together between the
 * transaction and the engine's acceptance of the update: the workflow then adopts what it finds.
 */
export interface RecordAhead {
  outcome: 'ahead';
  seq: number;
  facts: EntryFacts;
}

/**
 * Nothing was written: the subject of a red-list candidate is in force on a black or watch list, here or in a platform's
 * newest snapshot (§7). Asked under locks that every listing and every snapshot take, so that of two at once the adverse
 * one always wins.
 */
export type RecordBarred = { outcome: 'barred' } & ({ byEntryId: string } | { byPlatform: Platform });

/** Recomputes the open deadlines of one entry on the present calendar. */
export interface ReprojectionRecord {
  entryId: string;
  workflowId: string;
  runId: string;
  seq: number;
  commandId: string;
  at: string;
  article: string;
}

/** `seq` is null when nothing moved and so nothing was written. */
export interface RecordedReprojection {
  outcome: 'recorded' | 'repeated';
  seq: number | null;
  deadlines: ComputedDeadline[];
}

/** What the watch entry that follows a black entry starts with (§17). */
export interface Successor {
  terms: EntryTerms;
  basisCount: number;
}

/** The record as entry workflows see it: each is idempotent by command id. */
export interface RecordActivities {
  recordTransition(transition: TransitionRecord): Promise<RecordedTransition | RecordAhead | RecordBarred>;
  recordReprojection(reprojection: ReprojectionRecord): Promise<RecordedReprojection | RecordAhead>;
  /** Where the record stands, for a workflow that has been told it may have fallen behind; null: no such entry. */
  readRecord(entry: { entryId: string }): Promise<RecordAhead | null>;
  /**
   * Copies the dossier under a data key of its own for the entry that follows, and resolves its terms from the
   * pack version that the first entry was drafted under. Idempotent.
   */
  prepareSuccessor(input: { fromEntryId: string; toEntryId: string; list: ListKind }): Promise<Successor>;
}
