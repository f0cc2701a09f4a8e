import { Problem } from './problem.js';

const VISIBLE_ASCII = /^[\x21-\x7E]{1,128}$/;

/** The header's value. Throws the problem of a missing or malformed one. */
export function idempotencyKeyOf(header: string | string[] | undefined): string {
  if (typeof header === 'string' && VISIBLE_ASCII.test(header)) return header;
  throw new Problem('idempotency-key-required');
}
