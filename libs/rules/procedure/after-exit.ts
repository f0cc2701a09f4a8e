import type { EntryFacts } from './facts.js';
import { exitFor } from './exits.js';

/** The watch list that follows a black exit, with its validity from the pack; null when none follows (§17, R8.3). */
export function watchListingAfter({ terms, exitGround }: EntryFacts): { validity: string } | null {
  return exitGround !== null && exitFor(terms.listKind, exitGround)?.follows === 'watchList'
    ? terms.watchAfterExit
    : null;
}
