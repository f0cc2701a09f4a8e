import type { Me } from '../api/types.js';

/** The one page that is open to an account that is not set up; null: all are. */
export function setUpPageOf({ mustChangePassword, mustSetSecondFactor }: Me): string | null {
  if (mustChangePassword) return '/password';
  return mustSetSecondFactor ? '/second-factor' : null;
}
