import type { ProblemCode } from '../../../apps/gateway/http/problem-catalogue.js';
import type { Ask } from './ask.js';
import type { Expected } from './problem.js';
import type { Scene } from './world.js';

/** One hostile request: what it is called, what is asked, and how it has to be refused. */
export interface Attempt {
  name: string;
  ask: (scene: Scene) => Ask;
  expected: Expected;
}

/** A row of a table of attempts. */
export type Row = readonly [name: string, ask: (scene: Scene) => Ask, expected: Expected];

export const attempts = (rows: readonly Row[]): Attempt[] =>
  rows.map(([name, ask, expected]) => ({ name, ask, expected }));

export const is = (code: ProblemCode, more: Omit<Expected, 'code'> = {}): Expected => ({ code, ...more });
export const invalid = (...at: string[]): Expected => is('invalid-input', { at });
export const malformed = is('malformed-request');
export const notFound = is('not-found');
export const noRoute = is('no-such-route');
export const refusedBy = (rule: NonNullable<Expected['rule']>): Expected =>
  is('rule-refused', { rule, status: ['other-department', 'role-required'].includes(rule) ? 403 : 409 });
