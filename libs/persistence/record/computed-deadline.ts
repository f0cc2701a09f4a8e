import { randomUUID } from 'node:crypto';
import { dueOn, type Deadline } from '../../rules/calendar/deadline.js';
import { remainingTerm } from '../../rules/calendar/remaining-term.js';
import type { Term } from '../../rules/calendar/term.js';
import type { WorkingCalendar } from '../../rules/calendar/working-calendar.js';
import type { DeadlineRequest } from '../../rules/procedure/deadline-requests.js';
import type { ComputedDeadline } from './transition.js';

/** Why a deadline falls where it falls; `after` explains the term that had to pass first. */
export type DeadlineExplanation = Deadline & { after?: Deadline };

/** A row of `deadline` about to be written. */
export interface DeadlineRow extends ComputedDeadline {
  id: string;
  term: Term;
  after: Term | null;
  countedFrom: string;
  explanation: DeadlineExplanation;
  calendarRevision: number;
}

/** Where counting starts once `after` has passed: on the day it ends, or at its very end when it is exact time. */
const startAfter = (first: Deadline): string => (first.rule === 'exactTime' ? first.dueAt : first.dueOn);

/** Counts one requested deadline on the calendar. */
export function countDeadline(request: DeadlineRequest, calendar: WorkingCalendar): DeadlineRow {
  const first = request.after && dueOn(request.after, request.from, calendar);
  const term = termLeft(request, calendar);
  const counted = dueOn(term, first ? startAfter(first) : request.from, calendar);
  return {
    id: randomUUID(),
    kind: request.kind,
    term,
    after: request.after ?? null,
    countedFrom: request.from,
    dueAt: counted.dueAt,
    dueOn: counted.dueOn,
    certainty: bothConfirmed(counted, first) ? 'confirmed' : 'provisional',
    explanation: first ? { ...counted, after: first } : counted,
    calendarRevision: calendar.revision,
  };
}

/** The term itself, or what was left of it when it was suspended. */
const termLeft = ({ term, resumes }: DeadlineRequest, calendar: WorkingCalendar): Term =>
  resumes ? remainingTerm(term, resumes.since, resumes.dueAt, calendar) : term;

const bothConfirmed = (counted: Deadline, first: Deadline | undefined): boolean =>
  counted.certainty === 'confirmed' && first?.certainty !== 'provisional';

/** The part of a deadline that workflows and events carry. */
export const publicPart = ({ kind, dueAt, dueOn: day, certainty }: ComputedDeadline): ComputedDeadline => ({
  kind,
  dueAt,
  dueOn: day,
  certainty,
});
