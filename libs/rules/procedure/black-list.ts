import { noticeFrom, WINDOW_TO_STATE } from './prior-notice.js';
import {
  CASE_OFFICERS,
  DECIDERS,
  exits,
  extension,
  FILINGS,
  LEGAL,
  objections,
  preparation,
  reprojections,
  row,
  suspensions,
  withdrawals,
  withholding,
} from './rows.js';
import { BLACK_STATES, HOLDABLE_STATES, isEnded, type BlackState } from './states.js';
import type { Procedure, Transition } from './transition.js';

type Row = Transition<BlackState>;

/** §六: prior notice and publicity before recognition, or the recorded decision that neither is needed. */
const hearing: Row[] = [
  ...(['approved', 'awaitingRecognition'] as const).flatMap((from) => [
    noticeFrom(from, 'noticeNotServedBefore'),
    row<BlackState>({
      command: 'startPublicity',
      from,
      to: 'publicity',
      by: CASE_OFFICERS,
      guards: ['publicityNotDone'],
      event: 'publicityStarted',
      article: '§6',
      opens: ['publicity'],
    }),
  ]),
  row({
    command: 'waivePriorProcedure',
    from: 'approved',
    to: 'awaitingRecognition',
    by: DECIDERS,
    guards: ['fourEyes', 'noticeMayBeWaived'],
    event: 'priorProcedureWaived',
    article: '§6',
    reason: 'required',
  }),
  ...WINDOW_TO_STATE,
  row({
    command: 'endPublicity',
    from: 'publicity',
    to: 'awaitingRecognition',
    by: 'clock',
    event: 'publicityEnded',
    article: '§6',
    reason: 'none',
    settles: ['publicity'],
  }),
];

/** §六, §十四: the decision itself, and what runs from it (§九). */
const decision: Row[] = [
  row({
    command: 'passLegalReview',
    from: 'awaitingRecognition',
    to: 'awaitingRecognition',
    by: LEGAL,
    guards: ['fourEyes', 'legalReviewAsked'],
    event: 'legalReviewPassed',
    article: '§5',
  }),
  row({
    command: 'failLegalReview',
    from: 'awaitingRecognition',
    to: 'draft',
    by: LEGAL,
    guards: ['fourEyes', 'legalReviewAsked'],
    event: 'legalReviewFailed',
    article: '§5',
    reason: 'required',
  }),
  row({
    command: 'recognise',
    from: 'awaitingRecognition',
    to: 'recognised',
    by: DECIDERS,
    guards: ['fourEyes', 'priorProcedureDone', 'legalReviewDone'],
    event: 'recognised',
    article: '§6',
    reason: 'required',
    opens: [...FILINGS, 'validity'],
  }),
];

const open = BLACK_STATES.filter((state) => !isEnded(state));
const candidates = open.filter((state) => state !== 'recognised');

/** The black list's procedure, §五, §六, §十四, §十七. */
export const BLACK_LIST: Procedure<BlackState> = {
  list: 'black',
  first: { state: 'draft', event: 'drafted', article: '§6', opens: [] },
  states: BLACK_STATES,
  transitions: [
    ...preparation<BlackState>('approved'),
    ...hearing,
    ...objections(HOLDABLE_STATES, '§6'),
    ...decision,
    ...withdrawals<BlackState>(candidates, '§6'),
    ...exits('black', 'recognised'),
    extension('recognised', '§17'),
    ...suspensions<BlackState>(['windowToState', 'publicity', 'recognised'], '§17'),
    ...withholding<BlackState>(open),
    ...reprojections<BlackState>(open, '§9'),
  ],
  bars: {
    draft: { approve: 'not-in-this-state', serveNotice: 'not-approved', recognise: 'not-approved' },
    submitted: { serveNotice: 'not-approved', startPublicity: 'not-approved', recognise: 'not-approved' },
    approved: { recognise: 'priorProcedureDone' },
    windowToState: { recognise: 'window-to-state-open', serveNotice: 'notice-done' },
    publicity: { recognise: 'publicity-running', startPublicity: 'publicity-done' },
    objectionHeld: { recognise: 'objection-undecided', fileObjection: 'objection-undecided' },
    recognised: {
      recognise: 'already-recognised',
      withdraw: 'already-recognised',
      exit: 'exit-ground-unknown',
    },
  },
  clock: {
    windowToState: { deadline: 'windowToState', command: 'closeWindow' },
    publicity: { deadline: 'publicity', command: 'endPublicity' },
    recognised: { deadline: 'validity', command: 'expire' },
  },
};
