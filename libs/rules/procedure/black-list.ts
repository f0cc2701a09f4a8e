import type { Role } from '../words.js';
import { HOLDABLE_STATES, BLACK_STATES, isEnded, type BlackState } from './states.js';
import type { Procedure, Transition } from './transition.js';

const MAKERS = ['maker'] as const satisfies readonly Role[];
const DECIDERS = ['checker', 'head'] as const satisfies readonly Role[];
const CASE_OFFICERS = ['maker', 'checker', 'head'] as const satisfies readonly Role[];
const LEGAL = ['legalReviewer'] as const satisfies readonly Role[];

type Row = Transition<BlackState>;
type Defaults = 'guards' | 'opens' | 'settles' | 'reason';
const row = (given: Omit<Row, Defaults> & Partial<Pick<Row, Defaults>>): Row => ({
  guards: [],
  opens: [],
  settles: [],
  reason: 'optional',
  ...given,
});

/** §五: drafting and approval, four eyes. */
const preparation: Row[] = [
  row({ command: 'submit', from: 'draft', to: 'submitted', by: MAKERS, event: 'submitted', article: '§5' }),
  row({
    command: 'return',
    from: 'submitted',
    to: 'draft',
    by: DECIDERS,
    guards: ['fourEyes'],
    event: 'returned',
    article: '§5',
    reason: 'required',
  }),
  row({
    command: 'approve',
    from: 'submitted',
    to: 'approved',
    by: DECIDERS,
    when: 'lastApproval',
    guards: ['fourEyes', 'notApprovedBefore'],
    event: 'approved',
    article: '§5',
  }),
  row({
    command: 'approve',
    from: 'submitted',
    to: 'submitted',
    by: DECIDERS,
    when: 'moreApprovalsNeeded',
    guards: ['fourEyes', 'notApprovedBefore'],
    event: 'approved',
    article: '§5',
  }),
];

/** §六: prior notice and publicity before recognition. */
const hearing: Row[] = (['approved', 'awaitingRecognition'] as const).flatMap((from) => [
  row({
    command: 'serveNotice',
    from,
    to: 'windowToState',
    by: CASE_OFFICERS,
    guards: ['noticeNotServedBefore'],
    event: 'noticeServed',
    article: '§6',
    opens: ['windowToState'],
  }),
  row({
    command: 'startPublicity',
    from,
    to: 'publicity',
    by: CASE_OFFICERS,
    guards: ['publicityNotDone'],
    event: 'publicityStarted',
    article: '§6',
    opens: ['publicity'],
  }),
]);

const windows: Row[] = [
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
  row({
    command: 'closeWindow',
    from: 'windowToState',
    to: 'awaitingRecognition',
    by: 'clock',
    event: 'windowClosed',
    article: '§6',
    reason: 'none',
    settles: ['windowToState'],
  }),
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
  ...(['windowToState', 'awaitingRecognition'] as const).map((state) =>
    row({
      command: 'recordStatement',
      from: state,
      to: state,
      by: CASE_OFFICERS,
      event: 'statementRecorded',
      article: '§6',
      reason: 'required',
    }),
  ),
];

/** §六 有异议的，由认定部门核实: an objection holds the entry wherever it stands. */
const objections: Row[] = [
  ...HOLDABLE_STATES.flatMap((state) => [
    row({
      command: 'fileObjection',
      from: state,
      to: 'objectionHeld',
      by: CASE_OFFICERS,
      event: 'objectionFiled',
      article: '§6',
      reason: 'required',
      opens: ['objectionAnswer', 'objectionVerification'],
    }),
    row({
      command: 'decideObjection',
      from: 'objectionHeld',
      to: state,
      by: DECIDERS,
      when: `objectionRejectedInto:${state}`,
      guards: ['fourEyes'],
      event: 'objectionDecided',
      article: '§6',
      reason: 'required',
      settles: ['objectionAnswer', 'objectionVerification'],
    }),
  ]),
  row({
    command: 'decideObjection',
    from: 'objectionHeld',
    to: 'dismissed',
    by: DECIDERS,
    when: 'objectionSustained',
    guards: ['fourEyes'],
    event: 'objectionDecided',
    article: '§6',
    reason: 'required',
    settles: ['objectionAnswer', 'objectionVerification'],
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
    opens: [
      'filingSuperior',
      'filingCreditOffice',
      'filingMunicipal',
      'filingProvincial',
      'filingNational',
      'validity',
    ],
  }),
];

/** §十七: the end, by itself, at the instant. */
const ending: Row[] = [
  ...BLACK_STATES.filter((state) => !isEnded(state) && state !== 'recognised').map((state) =>
    row({
      command: 'withdraw',
      from: state,
      to: 'withdrawn',
      by: state === 'draft' || state === 'submitted' ? CASE_OFFICERS : DECIDERS,
      event: 'withdrawn',
      article: '§6',
      reason: 'required',
    }),
  ),
  row({
    command: 'expire',
    from: 'recognised',
    to: 'exited',
    by: 'clock',
    event: 'exited',
    article: '§17',
    reason: 'none',
    settles: ['validity'],
  }),
];

/** An edited calendar moves open deadlines and nothing else (R1.6). */
const reprojection: Row[] = BLACK_STATES.filter((state) => !isEnded(state)).map((state) =>
  row({
    command: 'reproject',
    from: state,
    to: state,
    by: 'system',
    event: 'deadlinesReprojected',
    article: '§9',
    reason: 'none',
  }),
);

/** The black list's procedure, §五, §六, §十四, §十七. */
export const BLACK_LIST: Procedure<BlackState> = {
  list: 'black',
  first: { state: 'draft', event: 'drafted', article: '§6', opens: [] },
  states: BLACK_STATES,
  transitions: [
    ...preparation,
    ...hearing,
    ...windows,
    ...objections,
    ...decision,
    ...ending,
    ...reprojection,
  ],
  bars: {
    draft: { approve: 'not-in-this-state', serveNotice: 'not-approved', recognise: 'not-approved' },
    submitted: { serveNotice: 'not-approved', startPublicity: 'not-approved', recognise: 'not-approved' },
    approved: { recognise: 'priorProcedureDone' },
    windowToState: { recognise: 'window-to-state-open', serveNotice: 'notice-done' },
    publicity: { recognise: 'publicity-running', startPublicity: 'publicity-done' },
    objectionHeld: { recognise: 'objection-undecided', fileObjection: 'objection-undecided' },
    recognised: { recognise: 'already-recognised', withdraw: 'already-recognised' },
  },
  clock: {
    windowToState: { deadline: 'windowToState', command: 'closeWindow' },
    publicity: { deadline: 'publicity', command: 'endPublicity' },
    recognised: { deadline: 'validity', command: 'expire' },
  },
};
