import { addDuration } from '../calendar/add-duration.js';
import { dueOn } from '../calendar/deadline.js';
import { shanghaiDate } from '../calendar/shanghai.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { refused, type Verdict } from '../verdict.js';
import type { Actor } from '../words.js';
import { exitsOf, type Exit } from './exits.js';
import type { EntryFacts } from './facts.js';
import { judgeStanding, type Agency } from './judge.js';
import type { Procedure } from './transition.js';

/** What follows an exit (§十七, §十九): Shanghai dates, counted as though it came at the instant given. */
export interface ExitFollowUp {
  announced: boolean;
  /** The watch list at once, until its last day; null: it does not follow. */
  watchList: { validity: string; until: string } | null;
  /** The record is kept in the back end until then; null: nothing is kept. */
  keptUntil: string | null;
}

export interface ExitOutlook {
  exit: Exit;
  /** Whether the asking officer may set it off now. */
  verdict: Verdict;
  /** When it would come: by the clock the end of the validity; else now. Null: no validity runs. */
  at: string | null;
  follows: ExitFollowUp | null;
}

export function followUpOf(
  exit: Exit,
  terms: Pick<EntryFacts['terms'], 'watchAfterExit' | 'retention'>,
  at: string,
  calendar: WorkingCalendar,
): ExitFollowUp {
  const watch = exit.follows === 'watchList' ? terms.watchAfterExit : null;
  const until = watch && dueOn({ duration: watch.validity }, at, calendar).dueOn;
  return {
    announced: exit.announced,
    watchList: watch && until !== null ? { validity: watch.validity, until } : null,
    keptUntil: exit.record === 'kept' ? shanghaiDate(addDuration(at, terms.retention)) : null,
  };
}

/** What the clock and the service set off is nobody's to set off; a state that knows no exit says so first. */
function verdictOn(procedure: Procedure, facts: EntryFacts, exit: Exit, actor: Actor, now: string): Verdict {
  const by: Agency = typeof exit.by === 'string' ? exit.by : actor;
  const data = { ground: exit.ground };
  const judgement = judgeStanding(procedure, facts, { name: exit.command, by, data }, now);
  if (!judgement.allowed) return judgement;
  return typeof exit.by === 'string' ? refused('exit-by-itself') : { allowed: true };
}

/** Every exit of an entry's list, as this officer finds it now (R8.5). */
export function exitOutlooks(
  procedure: Procedure,
  facts: EntryFacts,
  actor: Actor,
  { now, calendar }: { now: string; calendar: WorkingCalendar },
): ExitOutlook[] {
  return exitsOf(procedure.list).map((exit) => {
    const at = exit.by === 'clock' ? (facts.deadlines.validity ?? null) : now;
    return {
      ...{ exit, at, verdict: verdictOn(procedure, facts, exit, actor, now) },
      follows: at === null ? null : followUpOf(exit, facts.terms, at, calendar),
    };
  });
}
