import type { RungAt } from '../rules/sharing/receipt-ladder.js';
import type { OpenPublication } from './publication.messages.js';

/** Publication and what ends it (§10, R6.4–R6.6, R8.5). Each is safe to repeat. */
export interface PublicationActivities {
  /** What of an entry is still to be done, in the order in which each channel has to do it. */
  openPublications(input: { entryId: string }): Promise<OpenPublication[]>;
  /**
   * Hands an act over, or asks what has become of it. `done`: its receipt is in the record, or it is not to be done any
   * more; `nowhere`: nobody said where the channel is.
   */
  publishOne(input: { publicationId: string }): Promise<{ outcome: 'done' | 'later' | 'nowhere' }>;
  /** A rung of the ladder is reached and there is no receipt. */
  climbPublicationRung(input: { publicationId: string } & RungAt): Promise<void>;
}

/** The signed daily snapshot of what is public. Safe to repeat: a day has one. */
export interface SnapshotActivities {
  makeSnapshot(): Promise<{ day: string; entries: number }>;
}
