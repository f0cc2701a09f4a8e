import type { EntryFacts } from './facts.js';
import type { CommandData, CommandName, DeadlineKind } from './commands.js';
import { isEnded, type HoldableState } from './states.js';
import type { Transition } from './transition.js';

/** What changes in the facts besides the state, command by command. */
interface Change {
  facts: EntryFacts;
  actorId: string | null;
  at: string;
}
type Effects = { [C in CommandName]?: (change: Change, data: CommandData[C]) => Partial<EntryFacts> };

const ANEW: Partial<EntryFacts> = {
  approverIds: [],
  notice: null,
  publicity: 'none',
  priorProcedureWaived: false,
  legalReviewPassed: false,
};

const EFFECTS: Effects = {
  return: () => ANEW,
  approve: ({ facts, actorId }) => ({ approverIds: [...facts.approverIds, actorId ?? ''] }),
  serveNotice: (_change, { method, servedOn }) => ({ notice: { method, servedOn } }),
  recordStatement: ({ facts }) => ({ statements: facts.statements + 1 }),
  startPublicity: () => ({ publicity: 'running' }),
  endPublicity: () => ({ publicity: 'ended' }),
  waivePriorProcedure: () => ({ priorProcedureWaived: true }),
  fileObjection: ({ facts }, { objectionId }) => ({
    objection: { id: objectionId, heldFrom: facts.state as HoldableState },
  }),
  decideObjection: ({ facts }, { outcome }) => ({
    objection: null,
    objectionsRejected: facts.objectionsRejected + (outcome === 'rejected' ? 1 : 0),
  }),
  passLegalReview: () => ({ legalReviewPassed: true }),
  failLegalReview: () => ANEW,
  recognise: ({ actorId, at }, { severity, repairable, repairMethod, repairPeriod, validity }) => ({
    recognition: { at, officerId: actorId ?? '', severity, repairable, repairMethod, repairPeriod },
    listedAt: at,
    validity,
  }),
  setValidity: (_change, { validity }) => ({ validity }),
  expire: (_change, { ground }) => ({ exitGround: ground }),
};

/** The facts after a transition; the deadlines it opens are computed by the record and merged afterwards. */
export function nextFacts<C extends CommandName>(
  facts: EntryFacts,
  transition: Transition,
  command: { name: C; data: CommandData[C]; actorId: string | null },
  at: string,
): EntryFacts {
  const effect = EFFECTS[command.name];
  const changed = effect ? effect({ facts, actorId: command.actorId, at }, command.data) : {};
  return {
    ...facts,
    ...changed,
    state: transition.to,
    deadlines: without(facts.deadlines, [...transition.settles, ...cancelledBy(facts, transition)]),
  };
}

/** Deadlines of the procedure that end unmet with it. Filings stay due: what was told must be corrected too. */
export function cancelledBy(facts: EntryFacts, transition: Transition): DeadlineKind[] {
  const startsAnew = transition.to === 'draft';
  if (!isEnded(transition.to) && !startsAnew) return [];
  const open = Object.keys(facts.deadlines) as DeadlineKind[];
  return open.filter((kind) => !kind.startsWith('filing') && !transition.settles.includes(kind));
}

function without<T extends object>(map: T, keys: readonly (keyof T)[]): T {
  const kept = { ...map };
  for (const key of keys) delete kept[key];
  return kept;
}
