import type { Problem } from './types.js';

const PREFIX = 'urn:minglu:problem:';

/** A refusal or fault of the API, as `application/problem+json` told it. Status 0: nothing answered at all. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
  get status(): number {
    return this.problem.status;
  }
  /** The last part of the problem's type: `locked`, `rule-refused`, … */
  get code(): string {
    const { type } = this.problem;
    return type.startsWith(PREFIX) ? type.slice(PREFIX.length) : type;
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'type' in body && 'status' in body;

/** What stands for an answer that is no problem body: a proxy's error page, or no answer. */
const plain = (code: string, status: number): Problem => ({ type: `${PREFIX}${code}`, title: code, status });

export const problemOf = (body: unknown, status: number): ProblemError =>
  new ProblemError(isProblem(body) ? body : plain('unknown', status));

export const networkProblem = (): ProblemError => new ProblemError(plain('network', 0));

/** Whatever was thrown, as a problem. */
export const asProblem = (thrown: unknown): ProblemError =>
  thrown instanceof ProblemError ? thrown : new ProblemError(plain('unknown', -1));
