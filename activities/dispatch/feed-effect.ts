import type { Change, FeedTransaction } from '../../libs/persistence/repositories/change-feed.repository.js';

/**
 * What changes of the record bring about outside of their entries. It is owed in the transaction that passes the
 * changes, and a workflow is told afterwards, again and again until one follows it.
 */
export interface FeedEffect {
  /** Writes down what is owed for these changes. Idempotent. */
  owe(manager: FeedTransaction, changes: readonly Change[]): Promise<void>;
  /** Tells workflows of what nobody follows yet; answers how many were told. Idempotent. */
  tell(limit: number): Promise<number>;
}
