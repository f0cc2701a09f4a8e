import type { KeyFieldStanding } from '../rules/procedure/key-fields.js';
import type { ComparisonOutcome } from '../rules/procedure/comparison.js';
import type { EntryInput } from './entry.messages.js';

/**
 * What one entry brings about for others (§六, §七, §十六, §十八). Each is safe to repeat, and retried until it is done:
 * the entry's workflow owes it from the moment its own listing is in the record.
 */
export interface ConsequenceActivities {
  /** Compares a candidate's subject with the local lists and the platforms' snapshots, as they stand `at` (R4.1, R4.3). */
  compareSubject(input: { entryId: string; at: string }): Promise<ComparisonOutcome>;
  /** Ends every open red entry of the subject, of whatever department, and asks the platforms to end theirs (R3.4, R4.4). */
  clearRedLists(input: { entryId: string }): Promise<{ local: number; platforms: number }>;
  /** The watch entry that a black entry was moved from ends with its recognition (R5.3). */
  endMovedEntry(input: { watchEntryId: string; blackEntryId: string }): Promise<void>;
  /**
   * A black exit found an open watch entry of its subject, field and department: that one is listed, for the longer time,
   * and what was prepared for another is destroyed. False: it has ended meanwhile, so that a new one can be begun.
   */
  listAgain(input: { entryId: string; predecessorId: string; validity: string }): Promise<boolean>;
  /** Tells the subject's warning that its watch listings have changed; starts one where they are enough (R5.2). */
  tellWarning(input: { subjectId: string }): Promise<void>;
  /**
   * Counts the subject's different key fields on the watch list, as the record has them. `replaced`: it was joined to
   * another number, which has the warning.
   */
  countKeyFields(input: { subjectId: string }): Promise<KeyFieldStanding & { replaced?: boolean }>;
  /** What the warning entry starts with; the particulars are copied from the newest watch listing. Idempotent by id. */
  prepareWarning(input: { subjectId: string; entryId: string }): Promise<EntryInput | null>;
}
