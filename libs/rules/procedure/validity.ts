import { runningSuspension, type EntryFacts } from './facts.js';

/**
 * Whether the validity of an entry on its list has not run out at an instant, recorded or not. A term that stands still
 * does not run out on the day on which it would have (R11.2): only when it is resumed the entry has an end again.
 */
export const isValidAt = (
  { validUntil, facts }: { validUntil: Date | null; facts: Pick<EntryFacts, 'suspensions'> },
  now: Date,
): boolean => validUntil === null || validUntil > now || runningSuspension(facts)?.kind === 'validity';
