/** States of a black-list entry (§六, §十四, §十七). */
export const BLACK_STATES = [
  'draft',
  'submitted',
  'approved',
  'windowToState',
  'publicity',
  'objectionHeld',
  'awaitingRecognition',
  'recognised',
  'withdrawn',
  'dismissed',
  'exited',
] as const;
export type BlackState = (typeof BLACK_STATES)[number];

/** States of a red-list entry (§七, §十八): compared with every black list before publicity and before recognition. */
export const RED_STATES = [
  'draft',
  'submitted',
  'comparing',
  'publicity',
  'objectionHeld',
  'comparingAgain',
  'recognised',
  'withdrawn',
  'dismissed',
  'dropped',
  'exited',
] as const;
export type RedState = (typeof RED_STATES)[number];

/** States of a watch-list entry (§十五–§十七): drafted and heard where the pack owes it, or listed after a black exit. */
export const WATCH_STATES = [
  'draft',
  'submitted',
  'approved',
  'windowToState',
  'awaitingRecognition',
  'listed',
  'withdrawn',
  'exited',
] as const;
export type WatchState = (typeof WATCH_STATES)[number];

/** States of a big-data warning (§十六). */
export const WARNING_STATES = ['listed', 'exited'] as const;
export type WarningState = (typeof WARNING_STATES)[number];

export type EntryState = BlackState | RedState | WatchState | WarningState;

/** Where an objection can hold an entry, and where it goes on when the objection is rejected (§六). */
export const HOLDABLE_STATES = ['approved', 'windowToState', 'publicity', 'awaitingRecognition'] as const;
/** The same for a red-list candidate (§七 有异议的，由认定部门核实). */
export const RED_HOLDABLE_STATES = ['comparing', 'publicity', 'comparingAgain'] as const;
export type HoldableState = (typeof HOLDABLE_STATES)[number] | (typeof RED_HOLDABLE_STATES)[number];

const ENDED: ReadonlySet<EntryState> = new Set<EntryState>(['withdrawn', 'dismissed', 'dropped', 'exited']);
const IN_FORCE: ReadonlySet<EntryState> = new Set<EntryState>(['recognised', 'listed']);

/** No command and no timer leads out of an ended state. */
export const isEnded = (state: EntryState): boolean => ENDED.has(state);

/** The subject is on the list: measures, publication and screening look at these states only. */
export const isInForce = (state: EntryState): boolean => IN_FORCE.has(state);
