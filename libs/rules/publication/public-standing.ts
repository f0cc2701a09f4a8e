import { addDays, startOfShanghaiDay } from '../calendar/dates.js';
import { shanghaiDate } from '../calendar/shanghai.js';
import { exitFor } from '../procedure/exits.js';
import { runningSuspension, type EntryFacts } from '../procedure/facts.js';
import { isInForce, type EntryState } from '../procedure/states.js';
import { isValidAt } from '../procedure/validity.js';
import type { ExitGround } from '../words.js';
import { isPublic, type Disclosure } from './is-public.js';

/** What decides whether, and as what, the public reads an entry at an instant. */
export interface Standing extends Disclosure {
  state: EntryState;
  facts: Disclosure['facts'] & Pick<EntryFacts, 'deadlines' | 'suspensions'>;
  validUntil: Date | null;
}

/** As what an entry stands before the public; `ended`: it did, and does not any more; `hidden`: it never may. */
export type PublicStanding = 'inForce' | 'publicity' | 'ended' | 'hidden';

/**
 * How the public may read an entry at an instant (§10, R6.4, R6.5): as in force for as long as its validity runs or stands still, also
 * when nobody has recorded the end yet; as under publicity while that runs or stands still (§6, §7); and not at all as
 * a candidate before or between.
 */
export function publicStanding(entry: Standing, now: Date): PublicStanding {
  const { state } = entry;
  if (!isPublic(entry)) return 'hidden';
  if (isInForce(state)) return isValidAt(entry, now) ? 'inForce' : 'ended';
  if (state === 'exited') return 'ended';
  return state === 'publicity' && publicityRuns(entry, now) ? 'publicity' : 'hidden';
}

function publicityRuns({ facts }: Standing, now: Date): boolean {
  const end = facts.deadlines.publicity;
  if (end === undefined) return runningSuspension(facts)?.kind === 'publicity';
  return new Date(end) > now;
}

/**
 * How long the portal keeps the announcement of an exit (§19), in days. The policy names no term. 30 days is the time
 * after which the law takes a public announcement for known (民事诉讼法第95条); longer would go on telling of what has
 * ended (R6.5).
 */
export const EXIT_ANNOUNCED_DAYS = 30;

export interface Ended extends Standing {
  exitedAt: Date | null;
  exitGround: ExitGround | null;
}

/** Whether the exit of an entry is announced on the portal at an instant (§19, R8.5): it was public, and left lately. */
export function isExitAnnounced(entry: Ended, now: Date): boolean {
  const { listKind, exitedAt, exitGround } = entry;
  if (!exitedAt || !exitGround || publicStanding(entry, now) !== 'ended') return false;
  if (!exitFor(listKind, exitGround)?.announced) return false;
  return exitedAt <= now && exitedAt >= exitsAnnouncedSince(now);
}

/** Exits from this instant on are announced: whole Shanghai days. */
export const exitsAnnouncedSince = (now: Date): Date =>
  new Date(startOfShanghaiDay(addDays(shanghaiDate(now.toISOString()), -EXIT_ANNOUNCED_DAYS)));

/** Whether its announcement may say who it was: of what was a mistake nothing is kept (§19, R9.4). */
export const isExitNamed = ({ listKind, exitGround }: Pick<Ended, 'listKind' | 'exitGround'>): boolean =>
  exitGround !== null && exitFor(listKind, exitGround)?.record === 'kept';
