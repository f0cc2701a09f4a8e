import type { Role } from '../words.js';
import {
  CASE_ARTICLES,
  type CaseCommandName,
  type CaseDeadlineKind,
  type CaseEventType,
  type CaseKind,
  type CaseState,
} from './case-words.js';

/** One row: command × state → state. `outcome: 'given'`: the command says it. */
export interface CaseTransition {
  command: CaseCommandName;
  from: CaseState;
  to: CaseState;
  /** Officers in these roles of the department; only the party with its query code; or a deadline that has come. */
  by: readonly Role[] | 'party' | 'clock';
  /** Beside officers the party itself may do it too. */
  orParty?: true;
  /** Who accepted it for verification does not decide it. */
  fourEyes: boolean;
  event: CaseEventType;
  outcome: 'declined' | 'upheld' | 'rejected' | 'withdrawn' | 'given' | 'stays' | 'none';
  opens: readonly CaseDeadlineKind[];
  settles: readonly CaseDeadlineKind[];
  reason: 'required' | 'optional' | 'none';
  article: string;
}

const CASE_OFFICERS: readonly Role[] = ['maker', 'checker', 'head'];
const DECIDERS: readonly Role[] = ['checker', 'head'];

type Given = Pick<CaseTransition, 'command' | 'from' | 'to' | 'by' | 'event' | 'article'> &
  Partial<CaseTransition>;
const row = (given: Given): CaseTransition => ({
  ...{ fourEyes: false, outcome: 'none', opens: [], settles: [], reason: 'required' },
  ...given,
});

/** What a decision leads to: where reconsideration may be asked for, the case stays open for it. */
interface Shape {
  article: string;
  decidedFrom: readonly CaseState[];
  /** Whether it is accepted has to be answered first (§二十一). */
  accepted: boolean;
  reconsidered: boolean;
}

function procedureOf({ article, decidedFrom, accepted, reconsidered }: Shape): CaseTransition[] {
  const to: CaseState = reconsidered ? 'decided' : 'closed';
  const opens: CaseDeadlineKind[] = reconsidered ? ['reconsideration'] : [];
  const ends = { settles: ['answer', 'decision'], opens, article, to } as const;
  return [
    ...(accepted
      ? [
          row({
            ...{ command: 'accept', from: 'received', to: 'verifying', by: CASE_OFFICERS, event: 'accepted' },
            ...{ article, settles: ['answer'], reason: 'optional' },
          }),
          row({
            ...{ command: 'extend', from: 'verifying', to: 'verifying', by: DECIDERS, article },
            event: 'verificationExtended',
          }),
        ]
      : []),
    row({
      ...{ command: 'decline', from: 'received', by: DECIDERS, event: 'declined', outcome: 'declined' },
      ...ends,
    }),
    ...decidedFrom.flatMap((from) => [
      row({
        ...{ command: 'uphold', from, by: DECIDERS, event: 'upheld', outcome: 'upheld', fourEyes: true },
        ...ends,
      }),
      row({
        ...{ command: 'reject', from, by: DECIDERS, event: 'rejected', outcome: 'rejected', fourEyes: true },
        ...ends,
      }),
    ]),
    ...(['received', 'verifying'] as const)
      .filter((from) => from === 'received' || accepted)
      .flatMap((from) => [
        row({
          ...{ command: 'withdraw', from, to: 'closed', by: CASE_OFFICERS, orParty: true, article },
          ...{ event: 'withdrawn', outcome: 'withdrawn', settles: ['answer', 'decision'] },
        }),
        // 并提供证明材料 (§20, §21): as long as nothing is decided there is something to prove.
        row({
          ...{ command: 'addEvidence', from, to: from, by: 'party', event: 'evidenceAdded', article },
          reason: 'none',
        }),
      ]),
    ...(reconsidered ? reconsideration(article) : []),
  ];
}

/** §二十一: 当事人对反馈结果仍有异议的，可依法申请复议. */
const reconsideration = (article: string): CaseTransition[] => [
  row({
    ...{ command: 'registerReconsideration', from: 'decided', to: 'inReconsideration', by: CASE_OFFICERS },
    ...{ event: 'reconsiderationRegistered', outcome: 'stays', settles: ['reconsideration'], article },
    reason: 'optional',
  }),
  row({
    ...{ command: 'recordReconsideration', from: 'inReconsideration', to: 'closed', by: DECIDERS, article },
    ...{ event: 'reconsidered', outcome: 'given' },
  }),
  row({
    ...{ command: 'close', from: 'decided', to: 'closed', by: 'clock', event: 'closed', outcome: 'stays' },
    ...{ settles: ['reconsideration'], reason: 'none', article },
  }),
];

/** The procedure of each kind; workflow, API, UI and docs read this and nothing else. */
export const CASE_PROCEDURES: Record<CaseKind, readonly CaseTransition[]> = {
  objection: procedureOf({
    ...{ article: CASE_ARTICLES.objection, decidedFrom: ['verifying'], accepted: true, reconsidered: true },
  }),
  challenge: procedureOf({
    ...{ article: CASE_ARTICLES.challenge, decidedFrom: ['verifying'], accepted: true, reconsidered: false },
  }),
  repair: procedureOf({
    ...{ article: CASE_ARTICLES.repair, decidedFrom: ['received'], accepted: false, reconsidered: false },
  }),
  inaccuracy: procedureOf({
    ...{ article: CASE_ARTICLES.inaccuracy, decidedFrom: ['received'], accepted: false, reconsidered: false },
  }),
  lead: procedureOf({
    ...{ article: CASE_ARTICLES.lead, decidedFrom: ['received'], accepted: false, reconsidered: false },
  }),
};

/** How often a party may add evidence to one case: enough for what turns up late, too little to bury an officer. */
export const MOST_ADDITIONS = 10;

/** What is owed from the filing on. */
export const FILED_OPENS: readonly CaseDeadlineKind[] = ['answer', 'decision'];
