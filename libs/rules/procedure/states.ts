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

/** States of a watch-list entry (§十五, §十七). */
export const WATCH_STATES = ['listed', 'exited'] as const;
export type WatchState = (typeof WATCH_STATES)[number];

export type EntryState = BlackState | WatchState;

/** Where an objection can hold an entry, and where it goes on when the objection is rejected (§六). */
export const HOLDABLE_STATES = ['approved', 'windowToState', 'publicity', 'awaitingRecognition'] as const;
export type HoldableState = (typeof HOLDABLE_STATES)[number];

const ENDED: ReadonlySet<EntryState> = new Set<EntryState>(['withdrawn', 'dismissed', 'exited']);
const IN_FORCE: ReadonlySet<EntryState> = new Set<EntryState>(['recognised', 'listed']);

/** No command and no timer leads out of an ended state. */
export const isEnded = (state: EntryState): boolean => ENDED.has(state);

/** The subject is on the list: measures, publication and screening look at these states only. */
export const isInForce = (state: EntryState): boolean => IN_FORCE.has(state);
