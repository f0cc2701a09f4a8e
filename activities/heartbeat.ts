import { Context } from '@temporalio/activity';
import type { BatchProgress } from '../libs/contract/batch.activities.js';
import { DeliveryFailure } from '../libs/platform/connectors/delivery-failure.js';
import { asFailure } from './failures.js';

/** Well within the heartbeat timeouts that the workflows set. */
const PULSE_MS = 4_000;

const SHORTEST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;

/**
 * An activity's body that waits for others. All the while the engine hears that its worker lives, so that another
 * goes on soon after this one has died, and not only when the longest answer would have been late. Whoever cannot be
 * spoken to is tried again after {@link pauseAfter}, at the latest after what `longestPause` says (milliseconds).
 */
export async function asLivingActivity<T>(
  body: () => Promise<T>,
  longestPause: () => number = () => LONGEST_PAUSE_MS,
): Promise<T> {
  const context = contextIfAny();
  const pulse = setInterval(() => context?.heartbeat(), PULSE_MS);
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw asFailure(error);
    const since = context?.info.scheduledTimestampMs ?? Date.now();
    throw asFailure(error, pauseAfter(Date.now() - since, longestPause()));
  } finally {
    clearInterval(pulse);
  }
}

/**
 * A quarter of the time (milliseconds) for which the receiver has not been reached: who comes back is tried again soon
 * by the measure of how long it was away. The engine's count of attempts is no such measure: it counts what failed for
 * reasons of our own as well, and grows by leaps while engine and workers die.
 */
export const pauseAfter = (awayMs: number, longestMs: number): number =>
  Math.round(Math.min(Math.max(awayMs / 4, SHORTEST_PAUSE_MS), longestMs));

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
