import { HttpException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { BadCursor } from '../../../libs/persistence/cursor.js';
import { violatedUnique } from '../../../libs/persistence/database-errors.js';
import { DataKeyGone } from '../../../libs/persistence/repositories/data-key.repository.js';
import { engineProblem } from '../core/engine-errors.js';
import { fileProblem } from './file-problem.js';
import { Problem } from './problem.js';
import type { ProblemCode } from './problem-catalogue.js';

const BY_STATUS: Partial<Record<number, ProblemCode>> = {
  400: 'malformed-request',
  401: 'sign-in-required',
  404: 'no-such-route',
  405: 'method-not-allowed',
  413: 'payload-too-large',
  414: 'malformed-request',
  415: 'unsupported-media-type',
  422: 'invalid-input',
  429: 'too-many-requests',
  431: 'malformed-request',
};

/** SQLSTATE classes and system codes that say "not reachable now": connections, shutting down, out of them. */
const AWAY = /^(08|57P|53|ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE)/;
const AWAY_WITHOUT_CODE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/** Dates that no calendar has; all others are checked before, so it came in a cursor somebody made up. */
const NO_SUCH_DATE: ReadonlySet<unknown> = new Set(['22007', '22008']);

interface DriverError {
  code?: unknown;
  message?: unknown;
}

const driverErrorOf = (error: unknown): DriverError =>
  ((error instanceof QueryFailedError ? error.driverError : error) ?? {}) as DriverError;

function isDatabaseAway(error: unknown): boolean {
  const { code, message } = driverErrorOf(error);
  if (typeof code === 'string' && AWAY.test(code)) return true;
  return typeof message === 'string' && AWAY_WITHOUT_CODE.test(message);
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : null;
}

/** The caller hung up in the middle of the request; Node says it with the code of any broken connection. */
const isAborted = (error: unknown): boolean => error instanceof Error && error.message === 'aborted';

/** What a caller is told of anything that was thrown: a catalogued problem, never the error's own words. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof BadCursor || NO_SUCH_DATE.has(driverErrorOf(error).code))
    return new Problem('invalid-cursor', { cause: error });
  if (error instanceof DataKeyGone) return new Problem('record-missing', { cause: error });
  // Ids come from idempotency keys: the same row twice is the same request twice at the same time.
  if (violatedUnique(error)?.startsWith('pk_'))
    return new Problem('request-in-progress', { retryAfter: 2, cause: error });
  const known = engineProblem(error) ?? fileProblem(error);
  if (known) return known;
  if (isAborted(error)) return new Problem('malformed-request', { cause: error });
  if (isDatabaseAway(error)) return new Problem('database-unavailable', { retryAfter: 5, cause: error });
  const code = BY_STATUS[statusOf(error) ?? 500];
  return new Problem(code ?? 'internal', { cause: error });
}
