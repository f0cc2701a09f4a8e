import type { GuardName } from './guards.js';
import { CASE_OFFICERS, HEADS, row } from './rows.js';
import type { Transition } from './transition.js';

type Hearing = 'windowToState' | 'awaitingRecognition';

/** §六: the party is told reasons, basis and rights; from the service on it may state and defend. */
export const noticeFrom = <S extends Transition['from']>(from: S, guard: GuardName) =>
  row<S | Hearing>({
    command: 'serveNotice',
    from,
    to: 'windowToState',
    by: CASE_OFFICERS,
    guards: [guard],
    event: 'noticeServed',
    article: '§6',
    opens: ['windowToState'],
  });

/** §六: the window to state and defend, what the party says, and the end of the window, which leads to the decision. */
export const WINDOW_TO_STATE: readonly Transition<Hearing>[] = [
  row({
    command: 'correctServiceDate',
    from: 'windowToState',
    to: 'windowToState',
    by: HEADS,
    guards: ['notSuspended'],
    event: 'serviceDateCorrected',
    article: '§6',
    reason: 'required',
    opens: ['windowToState'],
  }),
  ...(['windowToState', 'awaitingRecognition'] as const).map((state) =>
    row<Hearing>({
      command: 'recordStatement',
      from: state,
      to: state,
      by: CASE_OFFICERS,
      event: 'statementRecorded',
      article: '§6',
      reason: 'required',
    }),
  ),
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
];
