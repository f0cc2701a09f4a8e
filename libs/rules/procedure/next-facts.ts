import { waitsFor } from './comparison.js';
import { runningSuspension, type EntryFacts, type Suspension } from './facts.js';
import type { CommandData, CommandName, DeadlineKind } from './commands.js';
import { isEnded, isInForce, type EntryState, type HoldableState } from './states.js';
import type { Transition } from './transition.js';

/** What changes in the facts besides the state, command by command. */
interface Change {
  facts: EntryFacts;
  actorId: string | null;
  at: string;
  to: EntryState;
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
  decideObjection: ({ facts }, { outcome }) => objectionOver(facts, facts.objection?.id, outcome),
  holdForObjection: ({ facts }, { caseId }) => ({ objection: heldBy(facts, caseId) }),
  settleObjection: ({ facts }, { caseId, outcome }) => objectionOver(facts, caseId, outcome),
  passLegalReview: () => ({ legalReviewPassed: true }),
  failLegalReview: () => ANEW,
  recognise: (
    { actorId, at },
    { severity, repairable, repairMethod, repairPeriod, validity, withheld = null, passages },
  ) => ({
    recognition: { at, officerId: actorId ?? '', severity, repairable, repairMethod, repairPeriod, withheld },
    listedAt: at,
    validity,
    ...(passages && { passages }),
  }),
  withholdPassages: (_change, { passages }) => ({ passages }),
  setValidity: (_change, { validity }) => ({ validity }),
  serveWarning: ({ facts, at }, { method, servedOn, validity, public: isPublic }) => ({
    ...{ validity, warning: { method, servedOn }, public: isPublic },
    listedAt: facts.listedAt ?? at,
  }),
  extend: (_change, { validity }) => ({ validity }),
  suspend: ({ facts, at }) => ({ suspensions: [...(facts.suspensions ?? []), suspensionOf(facts, at)] }),
  resume: (change) => ({ suspensions: suspensionsEnded(change) }),
  correctServiceDate: ({ facts }, { servedOn }) => ({
    notice: facts.notice && { ...facts.notice, servedOn },
  }),
  compare: (change, comparison) => ({
    comparison: { at: change.at, outcome: comparison.outcome, waitsFor: waitsFor(comparison) },
    ...(change.to === 'recognised' && redRecognition(change)),
  }),
  expire: (_change, { ground }) => ({ exitGround: ground }),
  exit: (_change, { ground }) => ({ exitGround: ground }),
  // A candidate that is dropped was on no list: it has no ground of exit.
  listedElsewhere: ({ to }, { ground }) => ({ exitGround: to === 'exited' ? ground : null }),
  listAgain: (change, { validity }) => ({
    ...{ listedAt: change.at, validity },
    suspensions: suspensionsEnded(change),
  }),
  moveToBlack: (_change, { ground }) => ({ exitGround: ground }),
  leaveByStandard: (_change, { ground }) => ({ exitGround: ground }),
  withdrawWarning: (_change, { ground }) => ({ exitGround: ground }),
};

/** Who comes while another objection holds the entry waits for its turn to hold it. */
const heldBy = ({ objection, state }: EntryFacts, id: string): EntryFacts['objection'] =>
  objection
    ? { ...objection, waiting: [...(objection.waiting ?? []), id] }
    : { id, heldFrom: state as HoldableState, byCase: true };

/** The next one that waits holds the entry from now on. */
function objectionOver(
  { objection, objectionsRejected }: EntryFacts,
  id: string | undefined,
  outcome: 'rejected' | 'sustained',
): Partial<EntryFacts> {
  const left = objection ? [objection.id, ...(objection.waiting ?? [])].filter((one) => one !== id) : [];
  const [next, ...waiting] = outcome === 'sustained' ? [] : left;
  return {
    objection: objection && next ? { id: next, heldFrom: objection.heldFrom, byCase: true, waiting } : null,
    objectionsRejected: objectionsRejected + (outcome === 'rejected' ? 1 : 0),
  };
}

const suspensionsEnded = ({ facts, at }: Change): Suspension[] =>
  (facts.suspensions ?? []).map((each) => ({ ...each, until: each.until ?? at }));

/** §七: recognised by itself, on the decision of who approved it last, with the pack's validity. */
const redRecognition = ({ facts, at }: Change): Partial<EntryFacts> => ({
  recognition: {
    ...{ at, officerId: facts.approverIds.at(-1) ?? '', severity: 'single' },
    ...{ repairable: false, repairMethod: null, repairPeriod: null },
  },
  listedAt: at,
  validity: facts.validity ?? facts.terms.validity.single?.default ?? null,
});

/** The terms that run by law, one at a time; filings are ours to keep and stand still for nobody. */
const RUNNING = ['windowToState', 'publicity', 'validity'] as const;
const runningTerm = ({ deadlines }: EntryFacts) => RUNNING.find((kind) => deadlines[kind] !== undefined);

function suspensionOf(facts: EntryFacts, since: string): Suspension {
  const kind = runningTerm(facts) ?? 'validity';
  return { kind, since, dueAt: facts.deadlines[kind] ?? since, until: null };
}

/** The deadlines that a transition opens: the row's own, and for a resumption the one that stood still. */
export function openedBy(before: EntryFacts, { command, opens }: Transition): readonly DeadlineKind[] {
  const stood = runningSuspension(before);
  return command === 'resume' && stood ? [stood.kind] : opens;
}

/** The facts after a transition; the deadlines it opens are computed by the record and merged afterwards. */
export function nextFacts<C extends CommandName>(
  facts: EntryFacts,
  transition: Transition,
  command: { name: C; data: CommandData[C]; actorId: string | null },
  at: string,
): EntryFacts {
  const effect = EFFECTS[command.name];
  const changed = effect
    ? effect({ facts, actorId: command.actorId, at, to: transition.to }, command.data)
    : {};
  return {
    ...facts,
    ...changed,
    state: transition.to,
    deadlines: without(facts.deadlines, [...transition.settles, ...cancelledBy(facts, transition)]),
  };
}

/**
 * Deadlines of the procedure that end unmet: with the entry, by starting anew, or by a listing that does not wait for
 * them. Filings stay due: what was told must be corrected too.
 */
export function cancelledBy(facts: EntryFacts, transition: Transition): DeadlineKind[] {
  const startsAnew = transition.to === 'draft';
  const comesOn = isInForce(transition.to) && !isInForce(facts.state);
  const standing = transition.command === 'suspend' ? runningTerm(facts) : undefined;
  if (standing) return [standing];
  if (!isEnded(transition.to) && !startsAnew && !comesOn) return [];
  const open = Object.keys(facts.deadlines) as DeadlineKind[];
  return open.filter((kind) => !kind.startsWith('filing') && !transition.settles.includes(kind));
}

function without<T extends object>(map: T, keys: readonly (keyof T)[]): T {
  const kept = { ...map };
  for (const key of keys) delete kept[key];
  return kept;
}
