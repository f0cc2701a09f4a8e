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
  /** A term that stood still goes on with what was left of it when it was suspended. */
  resumes?: { since: string; dueAt: string };
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
): Pick<DeadlineRequest, 'from' | 'after' | 'resumes'> {
  const stood = facts.suspensions?.at(-1);
  if (stood?.kind === kind && stood.until === at) {
    return { from: at, resumes: { since: stood.since, dueAt: stood.dueAt } };
  }
  if (kind === 'validity') return { from: lengthened(facts.listedAt ?? at, facts) };
  if (kind !== 'windowToState' || !facts.notice) return { from: at };
  const { servedOn, method } = facts.notice;
  const from = momentOf(servedOn, at);
  return method === 'publication' ? { from, after: facts.terms.servedByPublicationAfter } : { from };
}

/** A listing runs from its beginning; the time for which it stood still does not count. */
function lengthened(from: string, { suspensions }: EntryFacts): string {
  const stood = (suspensions ?? []).filter(({ kind, until }) => kind === 'validity' && until !== null);
  const milliseconds = stood.reduce(
    (sum, { since, until }) => sum + Date.parse(until!) - Date.parse(since),
    0,
  );
  return milliseconds === 0 ? from : new Date(Date.parse(from) + milliseconds).toISOString();
}
