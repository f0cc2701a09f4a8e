import type { Term } from '../calendar/term.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Platform } from '../words.js';
import { platformStanding } from './comparison.js';

/** An adverse listing as a platform's snapshot shows it; `reference` is the platform's own number. */
export interface AdverseLine {
  platform: Platform;
  list: 'black' | 'watch';
  reference: string;
  /** The instant at which the platform says its data was complete. */
  asOf: string;
  receivedAt: string;
}

/** What takes a subject off the red list (§十八): an entry here, or a line of a platform. */
export type ListedElsewhere = { ground: 'listedBlackOrWatch' } & (
  { byEntryId: string } | { byPlatform: Platform; list: AdverseLine['list']; reference: string; asOf: string }
);

/**
 * Whether a platform's line ends a red entry in force (§十八). Data that was too old already when it came in ends nobody:
 * the platform may have corrected it meanwhile, and what has ended does not come back. Of several lines a black one is
 * named.
 */
export function endedByPlatform(
  lines: readonly AdverseLine[],
  { maxAge, calendar }: { maxAge: Term; calendar: WorkingCalendar },
): ListedElsewhere | null {
  const fresh = lines.filter(
    ({ platform, asOf, receivedAt: now }) =>
      platformStanding(platform, asOf, { maxAge, now, calendar }).standing === 'fresh',
  );
  const line = fresh.find(({ list }) => list === 'black') ?? fresh[0];
  if (!line) return null;
  const { platform: byPlatform, list, reference, asOf } = line;
  return { ground: 'listedBlackOrWatch', byPlatform, list, reference, asOf };
}
