import { isRealDate } from '../calendar/dates.js';
import { shanghaiDate } from '../calendar/shanghai.js';
import type { RuleId } from '../rule-catalogue.js';
import { refused, type Refusal } from '../verdict.js';
import type { Actor, Role, ServiceMethod } from '../words.js';
import {
  CORRECTION_LETTERS,
  type BenefitStanding,
  type CompensationStanding,
  type CorrectionDeadlineKind,
  type CorrectionFacts,
  type CorrectionLetter,
  type IssuedLetter,
  type OutwardWait,
} from './correction-facts.js';

export const CORRECTION_COMMANDS = [
  'issueLetter',
  'serveLetter',
  'waiveApology',
  'registerCompensation',
  'answerBenefit',
  'orderErasure',
] as const;
export type CorrectionCommandName = (typeof CORRECTION_COMMANDS)[number];

/** Past-tense facts of a correction's record. */
export const CORRECTION_EVENTS = [
  'opened',
  'everybodyTold',
  'letterIssued',
  'letterServed',
  'apologyWaived',
  'compensationRegistered',
  'benefitAnswered',
  'erasureOrdered',
  'deadlinesReprojected',
] as const;
export type CorrectionEventType = (typeof CORRECTION_EVENTS)[number];

/** What is asked, as codes; dates are Shanghai dates, amounts fen. The reason's text is sealed beside it. */
export type CorrectionDemand =
  | { name: 'issueLetter'; letter: CorrectionLetter; documentId: string }
  | { name: 'serveLetter'; letter: CorrectionLetter; method: ServiceMethod; on: string }
  | { name: 'waiveApology' }
  | { name: 'registerCompensation'; standing: CompensationStanding; amountFen: number | null; on: string }
  | { name: 'answerBenefit'; taskId: string; standing: BenefitStanding }
  | { name: 'orderErasure' };

export type CorrectionOrder = CorrectionDemand & { by: Actor; reasonGiven: boolean };

interface Row {
  event: CorrectionEventType;
  by: readonly Role[];
  /** The entry's information has to be there still. */
  beforeOrder: boolean;
}

const OFFICERS: readonly Role[] = ['maker', 'checker', 'head', 'creditOffice'];
/** The credit office for the entries of its own, which are warnings. */
const HEADS: readonly Role[] = ['head', 'creditOffice'];

/** §19, one row a command. Compensation may be claimed and paid long after the information is gone. */
export const CORRECTION_PROCEDURE: Readonly<Record<CorrectionCommandName, Row>> = {
  issueLetter: { event: 'letterIssued', by: OFFICERS, beforeOrder: true },
  serveLetter: { event: 'letterServed', by: OFFICERS, beforeOrder: true },
  waiveApology: { event: 'apologyWaived', by: HEADS, beforeOrder: true },
  registerCompensation: { event: 'compensationRegistered', by: OFFICERS, beforeOrder: false },
  answerBenefit: { event: 'benefitAnswered', by: OFFICERS, beforeOrder: true },
  orderErasure: { event: 'erasureOrdered', by: HEADS, beforeOrder: true },
};

/** What keeps the erasure from being ordered. */
export const CORRECTION_NEEDS = ['told', 'apology', 'clarification', 'compensation', 'benefits'] as const;
export type CorrectionNeed = (typeof CORRECTION_NEEDS)[number];

/** What is still owed before the information may go; empty: nothing. */
export function needsOf(facts: CorrectionFacts): CorrectionNeed[] {
  const open: Record<CorrectionNeed, boolean> = {
    told: facts.toldAt === null,
    apology: letterOwed('apology', facts),
    clarification: letterOwed('clarification', facts),
    compensation: facts.compensation === null,
    benefits: Object.values(facts.benefits).includes('pending'),
  };
  return CORRECTION_NEEDS.filter((need) => open[need]);
}

export const letterOwed = (
  letter: CorrectionLetter,
  { letters, apologyWaivedBy }: CorrectionFacts,
): boolean => !letters[letter]?.servedOn && !(letter === 'apology' && apologyWaivedBy !== null);

export type CorrectionJudgement = { allowed: true; event: CorrectionEventType; role: Role } | Refusal;

/** The law of a correction. Department before role before what has been done so far. */
export function judgeCorrection(
  facts: CorrectionFacts,
  order: CorrectionOrder,
  now: string,
): CorrectionJudgement {
  const { event, by, beforeOrder } = CORRECTION_PROCEDURE[order.name];
  if (order.by.departmentId !== facts.departmentId) return refused('other-department');
  const role = by.find((one) => order.by.roles.includes(one));
  if (!role) return refused('role-required');
  if (beforeOrder && facts.orderedAt !== null) return refused('correction-erasure-ordered');
  const bar = barOf(facts, order, now);
  return bar ? refused(bar) : { allowed: true, event, role };
}

type Demand<N extends CorrectionCommandName> = Extract<CorrectionDemand, { name: N }>;

function barOf(facts: CorrectionFacts, order: CorrectionOrder, now: string): RuleId | null {
  switch (order.name) {
    case 'issueLetter':
      return issueBar(facts, order);
    case 'serveLetter':
      return serviceBar(facts, order, now);
    case 'waiveApology':
      return waiverBar(facts) ?? (order.reasonGiven ? null : 'reason-required');
    case 'registerCompensation':
      return compensationBar(facts, order, now);
    case 'answerBenefit':
      if (!(order.taskId in facts.benefits)) return 'correction-no-such-benefit';
      return order.standing === 'irrecoverable' && !order.reasonGiven ? 'reason-required' : null;
    case 'orderErasure':
      if (needsOf(facts).length > 0) return 'correction-not-ready';
      return workedOnLetters(facts).has(order.by.id) ? 'correction-four-eyes' : null;
  }
}

function issueBar(facts: CorrectionFacts, { letter }: Demand<'issueLetter'>): RuleId | null {
  if (facts.letters[letter]?.servedOn) return 'correction-letter-served';
  return letterOwed(letter, facts) ? null : 'correction-apology-waived';
}

function serviceBar(
  { letters }: CorrectionFacts,
  { letter, on }: Demand<'serveLetter'>,
  now: string,
): RuleId | null {
  const issued = letters[letter];
  if (!issued) return 'correction-letter-not-issued';
  if (issued.servedOn) return 'correction-letter-served';
  return dateBar(on, shanghaiDate(issued.issuedAt), now);
}

/** §18: only of a red entry, obtained by the subject's own deceit. */
function waiverBar(facts: CorrectionFacts): RuleId | null {
  if (facts.list !== 'red') return 'correction-apology-owed';
  return letterOwed('apology', facts) ? null : 'correction-letter-served';
}

function compensationBar(
  { openedAt, compensation }: CorrectionFacts,
  { standing, amountFen, on }: Demand<'registerCompensation'>,
  now: string,
): RuleId | null {
  const granted = standing === 'granted' || standing === 'paid';
  if (granted !== (amountFen !== null && Number.isSafeInteger(amountFen) && amountFen > 0))
    return 'correction-amount';
  if (compensation?.standing === 'paid') return 'correction-compensation-paid';
  return dateBar(on, shanghaiDate(openedAt), now);
}

const dateBar = (on: string, from: string, now: string): RuleId | null =>
  isRealDate(on) && on >= from && on <= shanghaiDate(now) ? null : 'correction-date-impossible';

/** Who issued or served a letter, or waived one: somebody else orders the erasure. */
const workedOnLetters = ({ letters, apologyWaivedBy }: CorrectionFacts): Set<string | null> =>
  new Set([
    apologyWaivedBy,
    ...CORRECTION_LETTERS.flatMap((one) => [letters[one]?.issuedBy ?? null, letters[one]?.servedBy ?? null]),
  ]);

/** The facts after an allowed command. The calendar adds the deadlines. */
export function factsAfterCommand(
  facts: CorrectionFacts,
  order: CorrectionOrder,
  at: string,
): CorrectionFacts {
  return settled({ ...facts, ...changeOf(facts, order, at) }, at);
}

/** The facts after a look at what still has to reach somebody. */
export const factsAfterLook = (
  facts: CorrectionFacts,
  waitsFor: readonly OutwardWait[],
  at: string,
): CorrectionFacts =>
  settled({ ...facts, waitsFor: [...waitsFor], toldAt: waitsFor.length === 0 ? at : facts.toldAt }, at);

function changeOf(facts: CorrectionFacts, order: CorrectionOrder, at: string): Partial<CorrectionFacts> {
  const { by } = order;
  switch (order.name) {
    case 'issueLetter': {
      const { letter, documentId } = order;
      const unserved = { method: null, servedOn: null, servedBy: null };
      const issued: IssuedLetter = { documentId, issuedAt: at, issuedBy: by.id, ...unserved };
      return { letters: { ...facts.letters, [letter]: issued } };
    }
    case 'serveLetter': {
      const served = { method: order.method, servedOn: order.on, servedBy: by.id };
      return { letters: { ...facts.letters, [order.letter]: { ...facts.letters[order.letter], ...served } } };
    }
    case 'waiveApology':
      return { apologyWaivedBy: by.id };
    case 'registerCompensation': {
      const { standing, amountFen, on } = order;
      return { compensation: { standing, amountFen, on } };
    }
    case 'answerBenefit':
      return { benefits: { ...facts.benefits, [order.taskId]: order.standing } };
    case 'orderErasure':
      return { orderedAt: at };
  }
}

const settled = (facts: CorrectionFacts, at: string): CorrectionFacts => ({
  ...facts,
  readyAt: needsOf(facts).length > 0 ? null : (facts.readyAt ?? at),
});

/** The deadlines that run now, each with the instant it counts from. */
export function runningDeadlines(facts: CorrectionFacts): { kind: CorrectionDeadlineKind; from: string }[] {
  if (facts.orderedAt !== null) return [];
  if (facts.readyAt !== null) return [{ kind: 'erasure', from: facts.readyAt }];
  const owed = CORRECTION_LETTERS.some((letter) => letterOwed(letter, facts));
  return owed ? [{ kind: 'letters', from: facts.openedAt }] : [];
}

/** What an officer's role and the standing let it do, whatever the details of the command are to be. */
export const mayWork = (facts: CorrectionFacts, by: Actor): CorrectionCommandName[] =>
  CORRECTION_COMMANDS.filter((name) => {
    const { by: roles, beforeOrder } = CORRECTION_PROCEDURE[name];
    if (by.departmentId !== facts.departmentId || !roles.some((role) => by.roles.includes(role)))
      return false;
    if (beforeOrder && facts.orderedAt !== null) return false;
    return FITS[name](facts, by);
  });

const owesLetter = (facts: CorrectionFacts): boolean =>
  CORRECTION_LETTERS.some((letter) => letterOwed(letter, facts));

const FITS: Record<CorrectionCommandName, (facts: CorrectionFacts, by: Actor) => boolean> = {
  issueLetter: owesLetter,
  serveLetter: ({ letters }) => CORRECTION_LETTERS.some((one) => letters[one]?.servedOn === null),
  waiveApology: (facts) => facts.list === 'red' && letterOwed('apology', facts),
  registerCompensation: ({ compensation }) => compensation?.standing !== 'paid',
  answerBenefit: ({ benefits }) => Object.keys(benefits).length > 0,
  orderErasure: (facts, by) => needsOf(facts).length === 0 && !workedOnLetters(facts).has(by.id),
};
