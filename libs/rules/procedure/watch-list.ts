import { WATCH_STATES, type WatchState } from './states.js';
import type { Procedure } from './transition.js';

/** The plain life of a watch-list entry: listed with a validity (§十五, §十七), which the department may set, and out. */
export const WATCH_LIST: Procedure<WatchState> = {
  list: 'watch',
  first: { state: 'listed', event: 'listedOnWatch', article: '§17', opens: ['validity'] },
  states: WATCH_STATES,
  transitions: [
    {
      command: 'setValidity',
      from: 'listed',
      to: 'listed',
      by: ['checker', 'head'],
      guards: [],
      event: 'validitySet',
      article: '§17',
      reason: 'required',
      opens: ['validity'],
      settles: [],
    },
    {
      command: 'expire',
      from: 'listed',
      to: 'exited',
      by: 'clock',
      guards: [],
      event: 'exited',
      article: '§17',
      reason: 'none',
      opens: [],
      settles: ['validity'],
    },
    {
      command: 'reproject',
      from: 'listed',
      to: 'listed',
      by: 'system',
      guards: [],
      event: 'deadlinesReprojected',
      article: '§17',
      reason: 'none',
      opens: [],
      settles: [],
    },
  ],
  bars: {},
  clock: { listed: { deadline: 'validity', command: 'expire' } },
};
