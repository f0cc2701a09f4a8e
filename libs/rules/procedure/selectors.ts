import type { EntryFacts } from './facts.js';
import type { CommandData, CommandName } from './commands.js';
import { HOLDABLE_STATES, type HoldableState } from './states.js';

/** `data` is absent while only standing questions are asked (`/actions`). */
export type Selector = (facts: EntryFacts, data: CommandData[CommandName] | undefined) => boolean;

type RejectedInto = `objectionRejectedInto:${HoldableState}`;
export type SelectorName = 'lastApproval' | 'moreApprovalsNeeded' | 'objectionSustained' | RejectedInto;

const outcome = (data: CommandData[CommandName] | undefined) =>
  (data as CommandData['decideObjection'] | undefined)?.outcome;

const rejectedInto = Object.fromEntries(
  HOLDABLE_STATES.map((state): [RejectedInto, Selector] => [
    `objectionRejectedInto:${state}`,
    (facts, data) => outcome(data) !== 'sustained' && facts.objection?.heldFrom === state,
  ]),
) as Record<RejectedInto, Selector>;

/** Choices between rows of one state and command: for any facts and data exactly one of them holds. */
export const SELECTORS: Record<SelectorName, Selector> = {
  lastApproval: (facts) => facts.approverIds.length + 1 >= facts.terms.approvers,
  moreApprovalsNeeded: (facts) => facts.approverIds.length + 1 < facts.terms.approvers,
  objectionSustained: (_facts, data) => outcome(data) === 'sustained',
  ...rejectedInto,
};
