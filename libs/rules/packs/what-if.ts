import { dueOn } from '../calendar/deadline.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { DeadlineKind } from '../procedure/commands.js';
import { deadlineRequests } from '../procedure/deadline-requests.js';
import { followUpOf, type ExitFollowUp } from '../procedure/exit-outlook.js';
import { exitsOf } from '../procedure/exits.js';
import type { EntryFacts } from '../procedure/facts.js';
import { mayLastFor } from '../procedure/guards.js';
import { isInForce } from '../procedure/states.js';
import type { ExitGround } from '../words.js';
import type { EntryTerms, SeverityClass } from './entry-terms.js';
import type { StepName } from './list-schema.js';
import type { PolicyPack } from './schema.js';
import { termDifferences, type TermDifference } from './term-differences.js';

/** An open deadline as it stands in the record. */
export interface OpenDeadline {
  kind: DeadlineKind;
  countedFrom: string;
  dueAt: string;
}

/** The entry as it is, and the pack under which it is imagined. */
export interface WhatIfInput {
  facts: EntryFacts;
  deadlines: readonly OpenDeadline[];
  packNow: PolicyPack;
  packThen: PolicyPack;
  /** The terms that the other pack (and the entry's standard) would give it. */
  termsThen: EntryTerms;
  now: string;
  calendar: WorkingCalendar;
}

/** `owed`: always, or to this subject; `chosen`: as the officer decides; `absent`: the pack does not know it. */
export type StepStanding = 'owed' | 'chosen' | 'absent';

export interface StepWhatIf {
  step: StepName;
  now: StepStanding;
  then: StepStanding;
  /** Whether it has been done; null: nothing in the facts says so. */
  done: boolean | null;
  /** The entry is in force without a step that it would owe. */
  lacking: boolean;
}

export interface WhatIf {
  terms: TermDifference[];
  deadlines: { kind: DeadlineKind; now: string; then: string; thenOn: string }[];
  steps: StepWhatIf[];
  /** Null: none is stated yet. `inside`: of its own class, or when the pack has other classes of any. */
  validity: {
    stated: string;
    inside: boolean;
    classes: { severity: SeverityClass; min: string; max: string; inside: boolean }[];
  } | null;
  exits: { ground: ExitGround; knownThen: boolean; now: ExitFollowUp; then: ExitFollowUp }[];
}

/** This entry under another pack, by the rules alone: nothing is changed, and no pack is chosen for it (R1.3). */
export function whatIf(input: WhatIfInput): WhatIf {
  const deadlines = input.deadlines.map((deadline) => deadlineThen(deadline, input));
  return {
    terms: termDifferences(input.facts.terms, input.termsThen),
    deadlines,
    steps: stepsThen(input),
    validity: validityThen(input.facts, input.termsThen),
    exits: exitsThen(
      input,
      deadlines.find(({ kind }) => kind === 'validity'),
    ),
  };
}

/** Counted from the same moment; what a term owes to a suspension it owes under any pack. */
function deadlineThen({ kind, countedFrom, dueAt }: OpenDeadline, input: WhatIfInput) {
  const facts = { ...input.facts, terms: input.termsThen };
  const [request] = deadlineRequests([kind], facts, input.now);
  const { term, after } = request!;
  const first = after && dueOn(after, countedFrom, input.calendar);
  const start = first && (first.rule === 'exactTime' ? first.dueAt : first.dueOn);
  const then = dueOn(term, start ?? countedFrom, input.calendar);
  return { kind, now: dueAt, then: then.dueAt, thenOn: then.dueOn };
}

/** What the facts tell of each step. */
const DONE: Partial<Record<StepName, (facts: EntryFacts, terms: EntryTerms) => boolean>> = {
  approval: ({ approverIds }, { approvers }) => approverIds.length >= approvers,
  priorNotice: ({ notice }) => notice !== null,
  publicity: ({ publicity }) => publicity === 'ended',
  legalReview: ({ legalReviewPassed }) => legalReviewPassed,
  recognition: ({ listedAt }) => listedAt !== null,
  serveWarning: ({ warning }) => !!warning,
};

function standingOf(pack: PolicyPack, terms: EntryTerms, step: StepName): StepStanding {
  const found = pack.lists[terms.listKind].steps.find((one) => one.step === step);
  if (!found) return 'absent';
  if (found.mode === 'always') return 'owed';
  const owed = found.mode === 'whereOwed' && step === 'priorNotice' && terms.priorNotice === 'required';
  return owed ? 'owed' : 'chosen';
}

function stepsThen({ facts, packNow, packThen, termsThen }: WhatIfInput): StepWhatIf[] {
  const { listKind } = facts.terms;
  const both = [packNow, packThen].flatMap(({ lists }) => lists[listKind].steps.map(({ step }) => step));
  return [...new Set(both)].map((step) => {
    const then = standingOf(packThen, termsThen, step);
    const done = DONE[step]?.(facts, termsThen) ?? null;
    const lacking = then === 'owed' && done === false && isInForce(facts.state);
    return { step, now: standingOf(packNow, facts.terms, step), then, done, lacking };
  });
}

function validityThen(
  { validity: stated, recognition }: EntryFacts,
  { validity }: EntryTerms,
): WhatIf['validity'] {
  if (stated === null) return null;
  const classes = Object.entries(validity).map(([severity, bounds]) => ({
    ...{ severity: severity as SeverityClass, min: bounds.min, max: bounds.max },
    inside: mayLastFor(bounds, stated).allowed,
  }));
  const own = classes.find(({ severity }) => severity === (recognition?.severity ?? 'single'));
  return { stated, inside: own ? own.inside : classes.some(({ inside }) => inside), classes };
}

function exitsThen(
  { facts, packThen, termsThen, now, calendar }: WhatIfInput,
  validity: { now: string; then: string } | undefined,
): WhatIf['exits'] {
  const { listKind } = facts.terms;
  const grounds = packThen.lists[listKind].exit.grounds.value;
  return exitsOf(listKind).map((exit) => {
    const at = exit.by === 'clock' && validity ? validity : { now, then: now };
    return {
      ...{ ground: exit.ground, knownThen: grounds.includes(exit.ground) },
      now: followUpOf(exit, facts.terms, at.now, calendar),
      then: followUpOf(exit, termsThen, at.then, calendar),
    };
  });
}
