import { ApplicationFailure } from '@temporalio/common';
import { FAILURES, type FailureType, type RuleRefusedDetail } from '../libs/contract/failures.js';
import { RecordRefusal, RuledOut } from '../libs/persistence/record/record-errors.js';
import { describeError } from '../libs/platform/logging/safe-error.js';
import { DeliveryFailure } from '../libs/platform/connectors/delivery-failure.js';
import { PlatformFailure } from '../libs/platform/platforms/platform-failure.js';
import { refused } from '../libs/rules/verdict.js';

const TYPES: Record<RecordRefusal['kind'], FailureType> = {
  duplicateOpenEntry: FAILURES.duplicateOpenEntry,
  recordConflict: FAILURES.recordConflict,
  recordMissing: FAILURES.recordMissing,
  ruledOut: FAILURES.ruleRefused,
};

/**
 * An error as the engine may keep it: class and code only, for a database error repeats the values it refused.
 * `nextRetryDelay` (milliseconds): after what pause it is tried again, in place of what the retry policy says.
 * Final are what the record refuses for good. A record that lost events (`recordConflict`) may be mended by
 * operators, so that waits like any outage, in sight.
 */
export function asFailure(error: unknown, nextRetryDelay?: number): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error;
  if (error instanceof RecordRefusal) {
    const nonRetryable = error.kind !== 'recordConflict';
    const details = error instanceof RuledOut ? [detailOf(error)] : [];
    return ApplicationFailure.create({
      message: error.message,
      type: TYPES[error.kind],
      nonRetryable,
      details,
    });
  }
  return ApplicationFailure.create({
    message: describeError(error),
    type: typeOf(error),
    nonRetryable: false,
    ...(nextRetryDelay !== undefined && { nextRetryDelay }),
  });
}

function typeOf(error: unknown): string {
  if (error instanceof PlatformFailure) return `Platform.${error.kind}`;
  return error instanceof DeliveryFailure ? `Delivery.${error.kind}` : 'Unavailable';
}

function detailOf({ rule }: RuledOut): RuleRefusedDetail {
  const { article, reason } = refused(rule);
  return { rule, article, reason };
}

/** Runs an activity's body; whatever it throws leaves as a failure without personal data. */
export async function asActivity<T>(body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    throw asFailure(error);
  }
}
