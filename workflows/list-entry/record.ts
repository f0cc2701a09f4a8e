import {
  ActivityFailure,
  ApplicationFailure,
  proxyActivities,
  proxyLocalActivities,
} from '@temporalio/workflow';
import type { RecordActivities } from '../../libs/contract/record.activities.js';

/** Milliseconds on the common path: a local activity adds no round trip through the engine. */
const quick = proxyLocalActivities<RecordActivities>({
  startToCloseTimeout: '5s',
  retry: { initialInterval: '100ms', maximumAttempts: 3 },
});

/** When the record is away: an ordinary activity, which operators see as pending, with its cause, for as long as it takes. */
const lasting = proxyActivities<RecordActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
});

type Verb = keyof RecordActivities;

/** Writes into the record, or reads it: quickly, and if that fails, patiently. Only final failures are thrown. */
export async function atTheRecord<V extends Verb>(
  verb: V,
  ...args: Parameters<RecordActivities[V]>
): Promise<Awaited<ReturnType<RecordActivities[V]>>> {
  try {
    return await call(quick, verb, args);
  } catch (failure) {
    const final = finalFailure(failure);
    if (final) throw final;
    return await call(lasting, verb, args).catch((later: unknown) => {
      throw finalFailure(later) ?? later;
    });
  }
}

const call = <V extends Verb>(way: RecordActivities, verb: V, args: Parameters<RecordActivities[V]>) =>
  (way[verb] as (...a: typeof args) => ReturnType<RecordActivities[V]>)(...args) as Promise<
    Awaited<ReturnType<RecordActivities[V]>>
  >;

/** The failure an activity meant to be final; null for one that time may mend. */
function finalFailure(failure: unknown): ApplicationFailure | null {
  const cause = failure instanceof ActivityFailure ? failure.cause : failure;
  return cause instanceof ApplicationFailure && cause.nonRetryable ? cause : null;
}
