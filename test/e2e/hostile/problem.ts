import { expect } from '@jest/globals';
import { FAULT_CODES, type Fault } from '../../../apps/gateway/http/problem.js';
import { PROBLEMS, type ProblemCode } from '../../../apps/gateway/http/problem-catalogue.js';
import { RULES, type RuleId } from '../../../libs/rules/rule-catalogue.js';
import type { Answer } from './wire.js';

export interface Expected {
  code: ProblemCode;
  status?: number;
  rule?: RuleId;
  /** Paths that the errors name, at least. */
  at?: string | readonly string[];
}

export interface ProblemSeen {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  rule?: RuleId;
  article?: string;
  errors?: Fault[];
}

const KNOWN = ['type', 'title', 'status', 'detail', 'instance', 'rule', 'article', 'errors'];
/** Traces of code, of SQL, of this machine: nobody outside has use for them. */
const INSIDES =
  /\bat \S+ \(|node_modules|\.[jt]s:\d|\bSELECT\b|QueryFailed|[A-Z]\w+Error\b|\/home\/|\/tmp\/|dist\//;

/** A clear refusal, complete and with nothing beside it. */
export function expectProblem(answer: Answer, { code, status, rule, at }: Expected): ProblemSeen {
  expect(`${answer.status} ${answer.text}`).toMatch(new RegExp(`^${status ?? PROBLEMS[code].status} `));
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = JSON.parse(answer.text) as ProblemSeen;
  expect(KNOWN).toEqual(expect.arrayContaining(Object.keys(problem)));
  expect(problem).toMatchObject({
    type: `urn:minglu:problem:${code}`,
    title: PROBLEMS[code].zh,
    status: answer.status,
    instance: `urn:minglu:request:${String(answer.headers['x-request-id'])}`,
  });
  expect(problem.detail).toMatch(/\S/);
  expect(answer.text).not.toMatch(INSIDES);
  expect({ rule: problem.rule, article: problem.article }).toEqual({
    rule,
    article: rule && RULES[rule].article,
  });
  const wanted = at === undefined ? [] : [at].flat();
  expect(problem.errors?.map(({ path }) => path) ?? []).toEqual(expect.arrayContaining(wanted));
  for (const { code, ...each } of problem.errors ?? []) {
    expect(each).toEqual({ path: expect.any(String), reason: expect.stringMatching(/\S/) });
    expect([undefined, ...FAULT_CODES]).toContain(code);
  }
  return problem;
}
