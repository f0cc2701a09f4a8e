import { Context } from '@temporalio/activity';
import type { BatchProgress } from '../libs/contract/batch.activities.js';

/** Tells the engine that a batch lives and how far it is, and throws when the engine has cancelled it. */
export function report(progress: BatchProgress): void {
  const context = Context.current();
  context.heartbeat(progress);
  context.cancellationSignal.throwIfAborted();
}

/**
 * Runs `work` over items, a bounded number at a time. The first error stops it: what was done is done, and the
 * activity's next attempt goes on with the rest.
 */
export async function inParallel<T>(
  items: Iterable<T>,
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const source = items[Symbol.iterator]();
  const lane = async () => {
    for (let next = source.next(); !next.done; next = source.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: width }, lane));
}
