import { RULES } from '../../../libs/rules/rule-catalogue.js';
import type { RuleRefusedDetail } from '../../../libs/contract/failures.js';
import { PROBLEM_TYPE, PROBLEMS, type ProblemCode } from './problem-catalogue.js';

/** What is wrong with a field, for whoever says it in words of their own. */
export const FAULT_CODES = [
  'missing',
  'notText',
  'length',
  'unreadable',
  'form',
  'choice',
  'unknown',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export interface Fault {
  /** Where: `bases.0.date`, `file`, … */
  path: string;
  reason: string;
  /** Not of every fault: the reason says more. */
  code?: FaultCode;
}

/** A problem as it travels (`application/problem+json`, RFC 9457). */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** `urn:uuid:` or `urn:minglu:request:` and the correlation id, by which operators find it in the logs. */
  instance: string;
  rule?: string;
  article?: string;
  errors?: Fault[];
  count?: number;
}

interface Particulars {
  errors?: Fault[];
  /** Of what the problem is about. */
  count?: number;
  /** Seconds; sent as `Retry-After`. */
  retryAfter?: number;
  cause?: unknown;
}

/** Thrown anywhere in the gateway to answer with a catalogued problem. */
export class Problem extends Error {
  readonly errors?: Fault[];
  readonly count?: number;
  readonly retryAfter?: number;

  constructor(
    readonly code: ProblemCode,
    { errors, count, retryAfter, cause }: Particulars = {},
  ) {
    super(code, { cause });
    this.name = 'Problem';
    this.errors = errors;
    this.count = count;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }
}

const NOT_YOURS: ReadonlySet<string> = new Set([
  'other-department',
  'role-required',
  'own-look',
  'measure-other-department',
  'account-four-eyes',
  'account-own',
]);

/** A rule said no: 403 when the person may not, 409 when the time is not right. */
export class RuleRefusedProblem extends Problem {
  constructor(readonly refusal: RuleRefusedDetail) {
    super('rule-refused');
  }

  override get status(): number {
    return NOT_YOURS.has(this.refusal.rule) ? 403 : 409;
  }
}

export type Language = 'zh' | 'en';

/** The body of a problem in the caller's language. */
export function problemBody(problem: Problem, instance: string, language: Language): ProblemBody {
  const title = PROBLEMS[problem.code][language];
  return {
    type: `${PROBLEM_TYPE}${problem.code}`,
    title,
    status: problem.status,
    detail: title,
    instance: `urn:minglu:request:${instance}`,
    ...(problem instanceof RuleRefusedProblem && refusalIn(problem.refusal, language)),
    ...(problem.errors && { errors: problem.errors }),
    ...(problem.count !== undefined && { count: problem.count }),
  };
}

const refusalIn = ({ rule, article, reason }: RuleRefusedDetail, language: Language) => ({
  rule,
  article,
  detail: language === 'en' ? RULES[rule].en : reason,
});

/** `invalid-input` for one fault. */
export const invalid = (path: string, reason: string, code?: FaultCode): Problem =>
  new Problem('invalid-input', { errors: [{ path, reason, ...(code && { code }) }] });
