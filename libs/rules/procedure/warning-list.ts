import { exits, reprojections } from './rows.js';
import { WARNING_STATES, type WarningState } from './states.js';
import type { Procedure } from './transition.js';

/** A big-data warning (§十六): on while the subject is on the watch list in enough different key fields. */
export const WARNING_LIST: Procedure<WarningState> = {
  list: 'warning',
  first: { state: 'listed', event: 'listedOnWarning', article: '§16', opens: [] },
  listedFirst: { state: 'listed', event: 'listedOnWarning', article: '§16', opens: [] },
  states: WARNING_STATES,
  transitions: [...exits('warning', 'listed'), ...reprojections<WarningState>(['listed'], '§16')],
  bars: { listed: { exit: 'exit-ground-unknown' } },
  clock: {},
};
