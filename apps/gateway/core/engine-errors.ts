import { ApplicationFailure } from '@temporalio/common';
import {
  isGrpcServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { FAILURES, type FailureType, type RuleRefusedDetail } from '../../../libs/contract/failures.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';

/** gRPC status codes, by what they mean to a caller of ours. */
const SLOW: ReadonlySet<number> = new Set([1 /* cancelled */, 4 /* deadline exceeded */]);
const AWAY: ReadonlySet<number> = new Set([8 /* resource exhausted */, 14 /* unavailable */]);

/** The engine did not answer in the time that a caller can be kept waiting. What was asked may still be done. */
export class EngineSilent extends Error {
  constructor() {
    super('the engine did not answer in time');
    this.name = 'EngineSilent';
  }
}

const causes = function* (error: unknown): Generator<unknown> {
  for (let next = error; next instanceof Error; next = next.cause) yield next;
};

/** Of a refusal by the rules inside the workflow: the refusal; null for every other error. */
export function refusalOf(error: unknown): RuleRefusedDetail | null {
  const failure = failureOf(error);
  if (failure?.type !== FAILURES.ruleRefused) return null;
  return (failure.details?.[0] as RuleRefusedDetail | undefined) ?? null;
}

/** The failure that the workflow meant its caller to see. */
export function failureOf(error: unknown): ApplicationFailure | null {
  if (!(error instanceof WorkflowUpdateFailedError)) return null;
  for (const cause of causes(error.cause)) if (cause instanceof ApplicationFailure) return cause;
  return null;
}

/** The run is closed, or never was, or closed before it could obey. */
export const isRunGone = (error: unknown): boolean =>
  error instanceof WorkflowNotFoundError || failureOf(error)?.type === 'AcceptedUpdateCompletedWorkflow';

/**
 * The engine gave an update up (its task was lost, or the worker did not come to it) instead of having it judged:
 * the same update can be sent again.
 */
export function isGivenUp(error: unknown): boolean {
  if (!(error instanceof WorkflowUpdateFailedError) || isRunGone(error)) return false;
  const type = failureOf(error)?.type;
  return !Object.values<string | null | undefined>(FAILURES).includes(type);
}

const BY_FAILURE: Record<FailureType, (error: unknown) => Problem> = {
  [FAILURES.ruleRefused]: (error) => {
    const refusal = refusalOf(error);
    return refusal ? new RuleRefusedProblem(refusal) : new Problem('internal', { cause: error });
  },
  [FAILURES.duplicateOpenEntry]: (cause) => new Problem('duplicate-open-entry', { cause }),
  [FAILURES.recordConflict]: (cause) => new Problem('record-conflict', { cause }),
  [FAILURES.recordMissing]: (cause) => new Problem('record-missing', { cause }),
};

/** The problem behind an error of the engine's client; null when the error is none of the engine's. */
export function engineProblem(error: unknown): Problem | null {
  const failure = failureOf(error);
  if (failure)
    return BY_FAILURE[failure.type as FailureType]?.(error) ?? new Problem('internal', { cause: error });
  if (error instanceof EngineSilent || error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) {
    return new Problem('engine-slow', { retryAfter: 5, cause: error });
  }
  for (const cause of causes(error)) {
    if (!isGrpcServiceError(cause)) continue;
    if (SLOW.has(cause.code)) return new Problem('engine-slow', { retryAfter: 5, cause: error });
    if (AWAY.has(cause.code)) return new Problem('engine-unavailable', { retryAfter: 5, cause: error });
  }
  return null;
}
