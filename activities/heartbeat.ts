import { Context } from '@temporalio/activity';
import type { BatchProgress } from '../libs/contract/batch.activities.js';
import { asActivity } from './failures.js';

/** Well within the heartbeat timeouts that the workflows set. */
const PULSE_MS = 4_000;

/**
 * An activity's body that waits for others. All the while the engine hears that its worker lives, so that another
 * goes on soon after this one has died, and not only when the longest answer would have been late.
 */
export function asLivingActivity<T>(body: () => Promise<T>): Promise<T> {
  const context = contextIfAny();
  const pulse = setInterval(() => context?.heartbeat(), PULSE_MS);
  return asActivity(body).finally(() => clearInterval(pulse));
}

/** Null where the engine has not called. */
function contextIfAny(): Context | null {
  try {
    return Context.current();
  } catch {
    return null;
  }
}

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
