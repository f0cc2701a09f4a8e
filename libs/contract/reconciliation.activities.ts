import type { Life } from '../rules/reconciliation/findings.js';
import type { Looked } from './reconciliation.messages.js';

/** Compares the record with the engine (R11.2). Each is safe to repeat; none changes anything but its own report. */
export interface ReconciliationActivities {
  /** Opens the report. `since`: when the last complete one began. */
  beginReconciliation(input: { runId: string; at: string }): Promise<{ since: string | null }>;
  /** A page of what is open in the record, by id; `next`: after which the next page begins, null: that was all. */
  compareLives(input: {
    runId: string;
    life: Life;
    after: string | null;
    since: string | null;
  }): Promise<{ next: string | null; looked: number }>;
  /** Workflow ids of a kind that run although nothing of theirs is open in the record, as it seems at this moment. */
  lookForLeftovers(input: { life: Life }): Promise<{ workflowIds: string[] }>;
  /** Which of them still do. */
  confirmLeftovers(input: { runId: string; life: Life; workflowIds: string[] }): Promise<void>;
  /** Whether changes of the record are passed on. */
  compareFeed(input: { runId: string; at: string }): Promise<void>;
  /** Closes the report: what was found before and is not found any more is over. */
  finishReconciliation(input: { runId: string; at: string; looked: Looked }): Promise<{ open: number }>;
}
