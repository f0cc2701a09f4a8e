import { dueOn } from '../calendar/deadline.js';
import type { Term } from '../calendar/term.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { EntryTerms } from '../packs/entry-terms.js';
import { PLATFORMS, type ListKind, type Platform } from '../words.js';

/** Where a subject was found: on a local list (by entry id), or in a platform's snapshot (by the platform's number). */
export interface ComparisonHit {
  source: 'local' | Platform;
  list: ListKind;
  reference: string;
}

/** How a platform's data stood when it was looked at. */
export interface PlatformStanding {
  platform: Platform;
  /** The instant at which the platform says its data was complete; null: none has ever come in. */
  asOf: string | null;
  standing: 'fresh' | 'stale' | 'missing';
}

/** What a comparison came to (§七): a hit drops, missing or stale data waits, and only a clean one lets go on. */
export interface ComparisonOutcome {
  outcome: 'clean' | 'hit' | 'waits';
  hits: ComparisonHit[];
  platforms: PlatformStanding[];
}

/** How old a platform's data may be for an entry; those drafted before packs said so have the seed's. */
export const maxAgeOf = ({ snapshotMaxAge }: Pick<EntryTerms, 'snapshotMaxAge'>): Term =>
  snapshotMaxAge ?? { workingDays: 1 };

/** Whether a platform's snapshot may still be relied on (R4.1): it is fresh until `maxAge` after its as-of has ended. */
export function platformStanding(
  platform: Platform,
  asOf: string | null,
  { maxAge, now, calendar }: { maxAge: Term; now: string; calendar: WorkingCalendar },
): PlatformStanding {
  if (asOf === null) return { platform, asOf, standing: 'missing' };
  const stale = now >= dueOn(maxAge, asOf, calendar).dueAt;
  return { platform, asOf, standing: stale ? 'stale' : 'fresh' };
}

/** A hit decides, whatever else is missing; without one, every platform has to have been looked at (fail closed). */
export function comparisonOf(
  hits: readonly ComparisonHit[],
  platforms: readonly PlatformStanding[],
): ComparisonOutcome {
  const fresh = new Set(platforms.filter(({ standing }) => standing === 'fresh').map((one) => one.platform));
  const complete = PLATFORMS.every((platform) => fresh.has(platform));
  const outcome = hits.length > 0 ? 'hit' : complete ? 'clean' : 'waits';
  return { outcome, hits: [...hits], platforms: [...platforms] };
}

/** The platforms whose data a candidate waits for. */
export const waitsFor = ({ outcome, platforms }: ComparisonOutcome): Platform[] =>
  outcome === 'waits'
    ? platforms.filter(({ standing }) => standing !== 'fresh').map(({ platform }) => platform)
    : [];
