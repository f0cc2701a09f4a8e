import {
  exits,
  extension,
  FILINGS,
  objections,
  preparation,
  reprojections,
  row,
  suspensions,
  withdrawals,
  withholding,
} from './rows.js';
import { isEnded, RED_HOLDABLE_STATES, RED_STATES, type RedState } from './states.js';
import type { Procedure, Transition } from './transition.js';

const comparison = {
  command: 'compare',
  by: 'system',
  event: 'comparedWith',
  article: '§7',
  reason: 'none',
} as const;

/** §七: compared with every black list before publicity, and again before recognition. */
const comparisons: Transition<RedState>[] = (['comparing', 'comparingAgain'] as const).flatMap((from) => [
  row<RedState>({ ...comparison, from, to: 'dropped', when: 'comparisonHit' }),
  row<RedState>({ ...comparison, from, to: from, when: 'comparisonWaits' }),
]);

const publicity: Transition<RedState>[] = [
  row({ ...comparison, from: 'comparing', to: 'publicity', when: 'comparisonClean', opens: ['publicity'] }),
  row({
    command: 'endPublicity',
    from: 'publicity',
    to: 'comparingAgain',
    by: 'clock',
    event: 'publicityEnded',
    article: '§7',
    reason: 'none',
    settles: ['publicity'],
  }),
];

/** §七: 经公示无异议的，认定为红名单. Nobody has to do anything. */
const recognition = row<RedState>({
  ...comparison,
  from: 'comparingAgain',
  to: 'recognised',
  when: 'comparisonClean',
  event: 'recognised',
  opens: [...FILINGS, 'validity'],
});

const open = RED_STATES.filter((state) => !isEnded(state));
const candidates = open.filter((state) => state !== 'recognised');

/** A candidate whose subject is listed black or watch meanwhile is dropped at once. */
const overtaken = candidates.map((from) =>
  row<RedState>({
    command: 'listedElsewhere',
    from,
    to: 'dropped',
    by: 'system',
    event: 'dropped',
    article: '§7',
    reason: 'none',
  }),
);

/** The red list's procedure, §五, §七, §十八. */
export const RED_LIST: Procedure<RedState> = {
  list: 'red',
  first: { state: 'draft', event: 'drafted', article: '§7', opens: [] },
  states: RED_STATES,
  transitions: [
    ...preparation<RedState>('comparing'),
    ...publicity,
    ...comparisons,
    recognition,
    ...objections(RED_HOLDABLE_STATES, '§7'),
    ...overtaken,
    ...withdrawals<RedState>(candidates, '§7'),
    ...exits('red', 'recognised'),
    extension('recognised', '§18'),
    ...suspensions<RedState>(['publicity', 'recognised'], '§18'),
    ...withholding<RedState>(open),
    ...reprojections<RedState>(open, '§9'),
  ],
  bars: {
    draft: { approve: 'not-in-this-state' },
    objectionHeld: { fileObjection: 'objection-undecided' },
    recognised: { withdraw: 'already-recognised', exit: 'exit-ground-unknown' },
  },
  clock: {
    publicity: { deadline: 'publicity', command: 'endPublicity' },
    recognised: { deadline: 'validity', command: 'expire' },
  },
};
