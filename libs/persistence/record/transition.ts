import type { DeadlineKind, EventType } from '../../rules/procedure/commands.js';
import type { DeadlineRequest } from '../../rules/procedure/deadline-requests.js';
import type { EntryFacts } from '../../rules/procedure/facts.js';
import type { EntryState } from '../../rules/procedure/states.js';
import type { EntryTerms } from '../../rules/packs/entry-terms.js';
import type { ListKind, Platform, Role, SubjectKind } from '../../rules/words.js';

/*
 * What the record takes and answers. The contract between workflows and activities has types of the same structure;
 * this room may not import them, and the compiler compares the two where the activity calls.
 */

export type EventActor = { id: string; departmentId: string; role: Role } | { system: 'clock' | 'service' };

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
  /** Hex. */
  rowKey: string | null;
  predecessorId: string | null;
  public: boolean;
}

export interface TransitionInput {
  entryId: string;
  header?: EntryHeader;
  workflowId: string;
  seq: number;
  /** Null for the clock and the service: derived from entry, seq and type. */
  commandId: string | null;
  type: EventType;
  article: string;
  at: string;
  actor: EventActor;
  from: EntryState | null;
  to: EntryState;
  closes: boolean;
  facts: EntryFacts;
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

export interface TransitionRecorded {
  outcome: 'recorded' | 'repeated';
  seq: number;
  at: string;
  entryNo: string;
  deadlines: ComputedDeadline[];
}

/** The record holds more events than the caller knows of, and none of them is this one. Nothing was written. */
export interface FoundAhead {
  outcome: 'ahead';
  seq: number;
  facts: EntryFacts;
}

/** Nothing was written: a red listing is barred by an adverse one of the same subject (§7). */
export type FoundBarred = { outcome: 'barred' } & Bar;

/** What bars a red listing: an adverse entry, or a platform's newest snapshot. */
export type Bar = { byEntryId: string } | { byPlatform: Platform };

export interface ReprojectionInput {
  entryId: string;
  workflowId: string;
  seq: number;
  commandId: string;
  at: string;
  article: string;
}

/** `seq` is null when nothing moved and so nothing was written. */
export interface ReprojectionRecorded {
  outcome: 'recorded' | 'repeated';
  seq: number | null;
  deadlines: ComputedDeadline[];
}
