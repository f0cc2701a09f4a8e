import type { FilingRung } from '../rules/packs/entry-terms.js';
import type { OpenFiling } from './filing.messages.js';

/** Filing with others (§九, R6.3). Each is safe to repeat. */
export interface FilingActivities {
  /** What of an entry has no receipt, in the order in which each recipient has to learn it. */
  openFilings(input: { entryId: string }): Promise<OpenFiling[]>;
  /** Hands a filing over, or asks what has become of it. `received`: its receipt is in the record. */
  fileOne(input: { filingId: string }): Promise<{ received: boolean }>;
  /** A rung of the ladder is reached and there is no receipt. */
  climbRung(input: { filingId: string; role: FilingRung['role']; at: string }): Promise<void>;
}
