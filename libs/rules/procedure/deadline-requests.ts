import { momentOf } from '../calendar/deadline.js';
import type { Term } from '../calendar/term.js';
import type { EntryTerms } from '../packs/entry-terms.js';
import type { DeadlineKind } from './commands.js';
import type { EntryFacts } from './facts.js';

/**
 * A deadline to be computed on the calendar. `from` is an instant or a Shanghai date; with `after`, that term is
 * added first and counting starts on the day it ends (service by publication).
 */
export interface DeadlineRequest {
  kind: DeadlineKind;
  term: Term;
  from: string;
  after?: Term;
}

const TERMS: Record<DeadlineKind, (terms: EntryTerms, facts: EntryFacts) => Term> = {
  windowToState: (terms) => terms.windowToState,
  publicity: (terms) => terms.publicity,
  objectionAnswer: (terms) => terms.objection.answerWithin,
  objectionVerification: (terms) => terms.objection.verifyWithin,
  filingSuperior: (terms) => terms.filing.superior,
  filingCreditOffice: (terms) => terms.filing.creditOffice,
  filingMunicipal: (terms) => terms.filing.municipal,
  filingProvincial: (terms) => terms.filing.provincial,
  filingNational: (terms) => terms.filing.national,
  validity: (_terms, facts) => ({ duration: facts.validity ?? '' }),
};

/** The deadlines to open, with the moment each counts from. `facts` are those after the transition. */
export function deadlineRequests(
  opens: readonly DeadlineKind[],
  facts: EntryFacts,
  at: string,
): DeadlineRequest[] {
  return opens.map((kind) => ({
    kind,
    term: TERMS[kind](facts.terms, facts),
    ...countedFrom(kind, facts, at),
  }));
}

function countedFrom(
  kind: DeadlineKind,
  facts: EntryFacts,
  at: string,
): Pick<DeadlineRequest, 'from' | 'after'> {
  if (kind === 'validity') return { from: facts.listedAt ?? at };
  if (kind !== 'windowToState' || !facts.notice) return { from: at };
  const { servedOn, method } = facts.notice;
  const from = momentOf(servedOn, at);
  return method === 'publication' ? { from, after: facts.terms.servedByPublicationAfter } : { from };
}
