import type { EntryFacts } from './facts.js';
import type { ExitGround } from '../words.js';

/** §十七: these exits are followed by the watch list at once; 误列入的除外. */
const FOLLOWED: ReadonlySet<ExitGround> = new Set<ExitGround>(['expired', 'repaired', 'standardChanged']);

/** The watch list that follows a black exit, with its validity from the pack; null when none follows (§17, R8.3). */
export function watchListingAfter({ terms, exitGround }: EntryFacts): { validity: string } | null {
  return exitGround !== null && FOLLOWED.has(exitGround) ? terms.watchAfterExit : null;
}
