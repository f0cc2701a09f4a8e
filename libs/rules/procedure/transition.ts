import type { ListKind, Role } from '../words.js';
import type { CommandName, DeadlineKind, EventType } from './commands.js';
import type { GuardName } from './guards.js';
import type { SelectorName } from './selectors.js';
import type { EntryState } from './states.js';
import type { RuleId } from '../rule-catalogue.js';

/** Who may set a transition off: officers in these roles, a deadline that has come, or the service itself. */
export type Agent = readonly Role[] | 'clock' | 'system';

/** One row of a procedure's table: state × command → state, guards, event, article. */
export interface Transition<S extends EntryState = EntryState> {
  command: CommandName;
  from: S;
  to: S;
  by: Agent;
  /** Chooses between rows of the same state and command; absent: the row always applies. */
  when?: SelectorName;
  guards: readonly GuardName[];
  event: EventType;
  article: string;
  reason: 'required' | 'optional' | 'none';
  opens: readonly DeadlineKind[];
  settles: readonly DeadlineKind[];
}

export interface First<S extends EntryState = EntryState> {
  state: S;
  event: EventType;
  article: string;
  opens: readonly DeadlineKind[];
}

/** A list kind's whole procedure. The workflow, the API, the UI's diagram and the docs read this and nothing else. */
export interface Procedure<S extends EntryState = EntryState> {
  list: ListKind;
  /** The first event, which no command but the start of the entry sets off. */
  first: First<S>;
  /** The first event of an entry that the service puts on its list at once; absent: there are none. */
  listedFirst?: First<S>;
  states: readonly S[];
  transitions: readonly Transition<S>[];
  /**
   * Why a command cannot be given in a state that has no row for it: a rule, or a guard that knows which rule.
   * Anything else is `not-in-this-state`.
   */
  bars: Partial<Record<S, Partial<Record<CommandName, RuleId | GuardName>>>>;
  /** Which deadline the clock watches in a state, and the command it gives when the instant has come. */
  clock: Partial<Record<S, { deadline: DeadlineKind; command: CommandName }>>;
}
