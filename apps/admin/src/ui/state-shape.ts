import type { EntryState } from '../api/types.js';

/** The sorts of states: what is being prepared, runs on the clock, is held up, is in force, has ended. */
export type Shape = 'open' | 'waiting' | 'held' | 'inForce' | 'ended';

const SHAPES: Record<EntryState, Shape> = {
  draft: 'open',
  submitted: 'open',
  approved: 'open',
  comparing: 'waiting',
  comparingAgain: 'waiting',
  windowToState: 'waiting',
  publicity: 'waiting',
  objectionHeld: 'held',
  awaitingRecognition: 'open',
  recognised: 'inForce',
  listed: 'inForce',
  withdrawn: 'ended',
  dismissed: 'ended',
  dropped: 'ended',
  exited: 'ended',
};

export const shapeOf = (state: EntryState): Shape => SHAPES[state] ?? 'open';
