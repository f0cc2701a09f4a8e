import type { EventType } from '../procedure/commands.js';
import { isInForce, type EntryState } from '../procedure/states.js';

/** What others must be told of (§九, R6.3): the listing, a change of it while it is in force, and the exit. */
export const OCCASIONS = ['recognition', 'change', 'exit'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Events that change what others have been told of an entry in force. */
const CHANGES: ReadonlySet<EventType> = new Set<EventType>([
  'validitySet',
  'extended',
  'suspended',
  'resumed',
  // After a black exit it is listed first and warned later (§17): only then its validity and who may see it are settled.
  'warningServed',
]);

/** What of an event decides whether somebody is told of it. */
interface Told {
  type: EventType;
  from: EntryState | null;
  to: EntryState;
}

/** Whether an event of the record has to be told to others, and as what; null: it is nobody else's business. */
export function occasionOf(event: Told): Occasion | null {
  const before = event.from !== null && isInForce(event.from);
  const after = isInForce(event.to);
  if (!before && after) return 'recognition';
  if (before && !after) return 'exit';
  return before && CHANGES.has(event.type) ? 'change' : null;
}

/** Events that change how the public reads an entry in force, and nothing for anybody else (§10, R9.2). */
const FOR_THE_PUBLIC: ReadonlySet<EventType> = new Set<EventType>([
  'passagesWithheld',
  'objectionMarked',
  'objectionMarkLifted',
]);

/** As {@link occasionOf}, for the channels. */
export const publicOccasionOf = (event: Told): Occasion | null =>
  FOR_THE_PUBLIC.has(event.type) && isInForce(event.to) ? 'change' : occasionOf(event);
