import type { ListKind, Role } from '../words.js';
import type { DeadlineKind } from './commands.js';
import { exitsOf } from './exits.js';
import type { EntryState, HoldableState } from './states.js';
import type { Transition } from './transition.js';

export const MAKERS = ['maker'] as const satisfies readonly Role[];
export const DECIDERS = ['checker', 'head'] as const satisfies readonly Role[];
export const CASE_OFFICERS = ['maker', 'checker', 'head'] as const satisfies readonly Role[];
export const LEGAL = ['legalReviewer'] as const satisfies readonly Role[];
export const HEADS = ['head'] as const satisfies readonly Role[];

type Defaults = 'guards' | 'opens' | 'settles' | 'reason';

/** A row with what most rows have in common. */
export const row = <S extends EntryState>(
  given: Omit<Transition<S>, Defaults> & Partial<Pick<Transition<S>, Defaults>>,
): Transition<S> => ({ guards: [], opens: [], settles: [], reason: 'optional', ...given });

/** What is to be filed from a recognition on (§九). */
export const FILINGS = [
  'filingSuperior',
  'filingCreditOffice',
  'filingMunicipal',
  'filingProvincial',
  'filingNational',
] as const satisfies readonly DeadlineKind[];

type Prepared = 'draft' | 'submitted';

/** §五: drafting and approval, four eyes; the last approval leads into `approved`. */
export function preparation<S extends EntryState>(approved: S): Transition<S | Prepared>[] {
  const approval = { by: DECIDERS, event: 'approved', article: '§5', command: 'approve' } as const;
  const guards = ['fourEyes', 'notApprovedBefore'] as const;
  return [
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
    row<S | Prepared>({ ...approval, from: 'submitted', to: approved, when: 'lastApproval', guards }),
    row({ ...approval, from: 'submitted', to: 'submitted', when: 'moreApprovalsNeeded', guards }),
  ];
}

/** 有异议的，由认定部门核实 (§六, §七): an objection holds the entry wherever it stands. */
export function objections<S extends HoldableState>(
  holdable: readonly S[],
  article: string,
): Transition<S | 'objectionHeld' | 'dismissed'>[] {
  type Row = Transition<S | 'objectionHeld' | 'dismissed'>;
  type Settling = Pick<Row, 'command' | 'by' | 'guards' | 'reason' | 'settles'>;
  const byOfficers: Settling = {
    ...{ command: 'decideObjection', by: DECIDERS, guards: ['fourEyes'], reason: 'required' },
    settles: ['objectionAnswer', 'objectionVerification'],
  };
  /** A case has its own deadlines, and its decision its own reasons. */
  const byCase: Settling = {
    ...{ command: 'settleObjection', by: 'system', guards: [], reason: 'none', settles: [] },
  };
  const outcomes = (given: Settling): Row[] => {
    const decided = { ...given, from: 'objectionHeld', event: 'objectionDecided', article } as const;
    return [
      ...holdable.map((to) =>
        row<S | 'objectionHeld'>({ ...decided, to, when: `objectionRejectedInto:${to}` }),
      ),
      row<'objectionHeld'>({ ...decided, to: 'objectionHeld', when: 'objectionStays' }),
      row<'objectionHeld' | 'dismissed'>({ ...decided, to: 'dismissed', when: 'objectionSustained' }),
    ];
  };
  return [
    ...holdable.map((state) =>
      row<S | 'objectionHeld'>({
        ...{ command: 'fileObjection', from: state, to: 'objectionHeld', by: CASE_OFFICERS, article },
        ...{ event: 'objectionFiled', reason: 'required' },
        opens: ['objectionAnswer', 'objectionVerification'],
      }),
    ),
    ...[...holdable, 'objectionHeld' as const].map((from) =>
      row<S | 'objectionHeld'>({
        ...{ command: 'holdForObjection', from, to: 'objectionHeld', by: 'system', article },
        ...{ event: 'objectionFiled', reason: 'none' },
      }),
    ),
    ...outcomes(byOfficers),
    ...outcomes(byCase),
  ];
}

/** Given up before recognition; once approved, that is a decision. */
export const withdrawals = <S extends EntryState>(states: readonly S[], article: string) =>
  states.map((state) =>
    row<S | 'withdrawn'>({
      command: 'withdraw',
      from: state,
      to: 'withdrawn',
      by: state === 'draft' || state === 'submitted' ? CASE_OFFICERS : DECIDERS,
      event: 'withdrawn',
      article,
      reason: 'required',
    }),
  );

/** An edited calendar moves open deadlines and nothing else (R1.6). */
export const reprojections = <S extends EntryState>(states: readonly S[], article: string) =>
  states.map((state) =>
    row<S>({
      command: 'reproject',
      from: state,
      to: state,
      by: 'system',
      event: 'deadlinesReprojected',
      article,
      reason: 'none',
    }),
  );

/** Every exit of the list that its table of exits knows, from the state in which it is in force. */
export const exits = <S extends EntryState>(list: ListKind, from: S): Transition<S | 'exited'>[] =>
  exitsOf(list).map(({ command, by, guards, article, reason, ground }) =>
    row<S | 'exited'>({
      ...{ command, from, to: 'exited', by, guards, article, reason, event: 'exited', settles: ['validity'] },
      ...(command === 'exit' && { when: `exitGround:${ground}` }),
    }),
  );

/** A head suspends a term that runs by law, and resumes it with the time that was left (R11.2). */
export const suspensions = <S extends EntryState>(states: readonly S[], article: string) =>
  states.flatMap((state) => [
    row<S>({
      command: 'suspend',
      from: state,
      to: state,
      by: HEADS,
      guards: ['notSuspended'],
      event: 'suspended',
      article,
      reason: 'required',
    }),
    row<S>({
      command: 'resume',
      from: state,
      to: state,
      by: HEADS,
      guards: ['suspendedNow'],
      event: 'resumed',
      article,
      reason: 'required',
    }),
  ]);

/** §十, R6.4: what of the facts is a trade secret the public does not read; it may be found before the decision or later. */
export const withholding = <S extends EntryState>(states: readonly S[]) =>
  states.map((state) =>
    row<S>({
      command: 'withholdPassages',
      from: state,
      to: state,
      by: CASE_OFFICERS,
      event: 'passagesWithheld',
      article: '§10',
      reason: 'required',
    }),
  );

/** A head extends the validity within the pack's bounds. */
export const extension = <S extends EntryState>(state: S, article: string) =>
  row<S>({
    command: 'extend',
    from: state,
    to: state,
    by: HEADS,
    guards: ['notSuspended'],
    event: 'extended',
    article,
    reason: 'required',
    opens: ['validity'],
  });
