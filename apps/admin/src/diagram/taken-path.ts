import type { EntryEvent, EntryState } from '../api/types.js';

/** One step that an entry took from one state to another, and when. */
export interface TakenStep {
  from: EntryState;
  to: EntryState;
  at: string;
}

/** The way an entry took, from its record: events that left it where it stood are no steps of it. */
export const takenPath = (events: readonly Pick<EntryEvent, 'from' | 'to' | 'at'>[]): TakenStep[] =>
  events.flatMap(({ from, to, at }) => (from !== null && from !== to ? [{ from, to, at }] : []));
