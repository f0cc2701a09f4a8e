import { noticeFrom, WINDOW_TO_STATE } from './prior-notice.js';
import {
  DECIDERS,
  exits,
  extension,
  FILINGS,
  preparation,
  reprojections,
  row,
  suspensions,
  withdrawals,
  withholding,
} from './rows.js';
import { isEnded, WATCH_STATES, type WatchState } from './states.js';
import type { Procedure, Transition } from './transition.js';

const warning = {
  command: 'serveWarning',
  by: DECIDERS,
  event: 'warningServed',
  article: '§16',
  reason: 'required',
} as const;

/** §十六: 发出警示并提示重点关注有效期. With it the entry comes onto the list; after a black exit it is there already. */
const warnings: Transition<WatchState>[] = [
  ...(['approved', 'awaitingRecognition'] as const).map((from) =>
    row<WatchState>({
      ...{ ...warning, from, to: 'listed', opens: [...FILINGS, 'validity'] },
      guards: ['fourEyes', 'noticeServedWhereOwed'],
    }),
  ),
  row({
    ...warning,
    from: 'listed',
    to: 'listed',
    guards: ['warningNotServedBefore', 'notSuspended'],
    opens: ['validity'],
  }),
];

/** Where the pack has it (国办发〔2020〕49号), the party is heard before it is warned and listed. */
const hearing: Transition<WatchState>[] = [noticeFrom('approved', 'noticeAsked'), ...WINDOW_TO_STATE];

const open = WATCH_STATES.filter((state) => !isEnded(state));
const candidates = open.filter((state) => state !== 'listed');

/** §十七: 退出黑名单后立即列入. Where the subject has an open entry already, that one is listed, for the longer time. */
const relistings = open.map((from) =>
  row<WatchState>({
    command: 'listAgain',
    from,
    to: 'listed',
    by: 'system',
    ...(from === 'listed' && { guards: ['notSuspended'] }),
    event: 'listedOnWatch',
    article: '§17',
    reason: 'none',
    opens: ['validity'],
  }),
);

/**
 * The watch list's procedure: drafted (§十五), heard where the pack owes it, warned (§十六); or listed at once after a
 * black exit (§十七); and out.
 */
export const WATCH_LIST: Procedure<WatchState> = {
  list: 'watch',
  first: { state: 'draft', event: 'drafted', article: '§15', opens: [] },
  listedFirst: { state: 'listed', event: 'listedOnWatch', article: '§17', opens: ['validity'] },
  states: WATCH_STATES,
  transitions: [
    ...preparation<WatchState>('approved'),
    ...hearing,
    ...warnings,
    ...relistings,
    row({
      command: 'setValidity',
      from: 'listed',
      to: 'listed',
      by: DECIDERS,
      guards: ['notSuspended'],
      event: 'validitySet',
      article: '§17',
      reason: 'required',
      opens: ['validity'],
    }),
    ...withdrawals<WatchState>(candidates, '§15'),
    ...exits('watch', 'listed'),
    extension('listed', '§17'),
    ...suspensions<WatchState>(['windowToState', 'listed'], '§17'),
    ...withholding<WatchState>(open),
    ...reprojections<WatchState>(open, '§17'),
  ],
  bars: {
    draft: { approve: 'not-in-this-state', serveNotice: 'not-approved', serveWarning: 'not-approved' },
    submitted: { serveNotice: 'not-approved', serveWarning: 'not-approved' },
    windowToState: { serveNotice: 'notice-done', serveWarning: 'window-to-state-open' },
    awaitingRecognition: { serveNotice: 'notice-done' },
    listed: { serveNotice: 'already-listed', withdraw: 'already-listed', exit: 'exit-ground-unknown' },
  },
  clock: {
    windowToState: { deadline: 'windowToState', command: 'closeWindow' },
    listed: { deadline: 'validity', command: 'expire' },
  },
};
