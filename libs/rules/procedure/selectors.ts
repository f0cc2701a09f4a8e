import type { EntryFacts } from './facts.js';
import type { CommandData, CommandName } from './commands.js';
import { EXIT_GROUNDS, type ExitGround } from '../words.js';
import { HOLDABLE_STATES, RED_HOLDABLE_STATES, type HoldableState } from './states.js';

/** `data` is absent while only standing questions are asked (`/actions`). */
export type Selector = (facts: EntryFacts, data: CommandData[CommandName] | undefined) => boolean;

type RejectedInto = `objectionRejectedInto:${HoldableState}`;
type OnGround = `exitGround:${ExitGround}`;
type Compared = 'comparisonClean' | 'comparisonHit' | 'comparisonWaits';
export type SelectorName =
  | 'lastApproval'
  | 'moreApprovalsNeeded'
  | 'objectionSustained'
  | 'objectionStays'
  | RejectedInto
  | OnGround
  | Compared;

const outcome = (data: CommandData[CommandName] | undefined) =>
  (data as CommandData['decideObjection'] | undefined)?.outcome;

/** Another case holds the entry further, or goes on holding it. */
function staysHeld({ objection }: EntryFacts, data: CommandData[CommandName] | undefined): boolean {
  const { caseId } = (data ?? {}) as Partial<CommandData['settleObjection']>;
  const settlesWaiting = caseId !== undefined && caseId !== objection?.id;
  return settlesWaiting || (objection?.waiting ?? []).length > 0;
}

const compared = (data: CommandData[CommandName] | undefined) =>
  (data as CommandData['compare'] | undefined)?.outcome;

const ground = (data: CommandData[CommandName] | undefined) =>
  (data as CommandData['exit'] | undefined)?.ground;

/** While only standing is asked, every ground is open: the button is lit when any of them is. */
const onGround = Object.fromEntries(
  EXIT_GROUNDS.map((name): [OnGround, Selector] => [
    `exitGround:${name}`,
    (_facts, data) => data === undefined || ground(data) === name,
  ]),
) as Record<OnGround, Selector>;

const rejectedInto = Object.fromEntries(
  [...new Set<HoldableState>([...HOLDABLE_STATES, ...RED_HOLDABLE_STATES])].map(
    (state): [RejectedInto, Selector] => [
      `objectionRejectedInto:${state}`,
      (facts, data) =>
        outcome(data) !== 'sustained' && !staysHeld(facts, data) && facts.objection?.heldFrom === state,
    ],
  ),
) as Record<RejectedInto, Selector>;

/** Choices between rows of one state and command: for any facts and data exactly one of them holds. */
export const SELECTORS: Record<SelectorName, Selector> = {
  lastApproval: (facts) => facts.approverIds.length + 1 >= facts.terms.approvers,
  moreApprovalsNeeded: (facts) => facts.approverIds.length + 1 < facts.terms.approvers,
  objectionSustained: (_facts, data) => outcome(data) === 'sustained',
  objectionStays: (facts, data) => outcome(data) !== 'sustained' && staysHeld(facts, data),
  comparisonClean: (_facts, data) => compared(data) === 'clean',
  comparisonHit: (_facts, data) => compared(data) === 'hit',
  comparisonWaits: (_facts, data) => compared(data) === 'waits',
  ...onGround,
  ...rejectedInto,
};
