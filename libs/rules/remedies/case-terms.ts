import { durationOf, isWorkingDays, type Term } from '../calendar/term.js';
import type { PolicyPack } from '../packs/schema.js';
import type { ListKind } from '../words.js';
import type { CaseFacts, CaseTerms } from './case-facts.js';
import type { CaseDeadlineKind, CaseKind } from './case-words.js';

/** What the pack says of such a case about an entry of this list; a lead has no terms of its own. */
export function caseTermsOf(pack: PolicyPack, kind: CaseKind, list: ListKind | null): CaseTerms {
  const rules = pack.lists[list ?? 'black'];
  const { answerWithin, verifyWithin, extension, markedWhilePending } = rules.objection;
  const verified = kind === 'objection' || kind === 'challenge';
  const decideWithin: Record<CaseKind, Term | null> = {
    ...{ objection: verifyWithin.value, challenge: verifyWithin.value, inaccuracy: verifyWithin.value },
    ...{ repair: rules.repair?.decideWithin.value ?? null, lead: null },
  };
  return {
    ...{ packCode: pack.code, packVersion: pack.version },
    answerWithin: verified ? answerWithin.value : null,
    decideWithin: decideWithin[kind],
    extension: verified ? extension.value : null,
    reconsiderationWithin: kind === 'objection' ? pack.common.reconsiderationWithin.value : null,
    marked: kind === 'objection' && markedWhilePending.value,
    rungs: rules.filing.rungs.value,
  };
}

/** How long a deadline of a case is, and the instant it counts from; null: nothing is owed. */
export function caseDue(
  kind: CaseDeadlineKind,
  { terms, filedAt, decidedAt, extensions }: CaseFacts,
): { term: Term; from: string } | null {
  if (kind === 'answer') return terms.answerWithin && { term: terms.answerWithin, from: filedAt };
  if (kind === 'reconsideration')
    return terms.reconsiderationWithin && decidedAt
      ? { term: terms.reconsiderationWithin, from: decidedAt }
      : null;
  const { decideWithin, extension } = terms;
  if (!decideWithin) return null;
  return { term: lengthened(decideWithin, extension?.by ?? null, extensions), from: filedAt };
}

/** An extension adds to the same term, so that the due date still explains itself from the filing. */
function lengthened(term: Term, by: Term | null, times: number): Term {
  if (!by || times === 0) return term;
  if (isWorkingDays(term) && isWorkingDays(by))
    return { workingDays: term.workingDays + times * by.workingDays };
  if (isWorkingDays(term) || isWorkingDays(by))
    throw new RangeError('an extension has the unit of the term it extends');
  return { duration: addedDurations(term.duration, by.duration, times) };
}

function addedDurations(first: string, by: string, times: number): string {
  let sum = durationOf(first).duration;
  for (let time = 0; time < times; time += 1) sum = sum.plus(durationOf(by).duration);
  return sum.toISO() ?? first;
}
