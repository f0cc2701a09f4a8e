import { compareTerms } from '../calendar/term.js';
import { SUBJECT_KINDS } from '../words.js';
import type { ListKind } from '../words.js';
import type { ListRules, StepName } from './list-schema.js';
import { notLonger, shorterTerm } from './order-checks.js';
import type { PackFault } from './schema.js';

const FILED_TO = ['superior', 'creditOffice', 'municipal', 'provincial', 'national'] as const;

/** Steps without which a list is not the policy's (§六, §七, §十六, R4.3). */
const NEEDED: Record<ListKind, readonly StepName[]> = {
  black: ['preliminaryList', 'approval', 'priorNotice', 'recognition', 'redListRemoval', 'filing', 'exit'],
  red: [
    'preliminaryList',
    'blackListComparison',
    'approval',
    'publicity',
    'secondComparison',
    'recognition',
    'exit',
  ],
  watch: ['serveWarning', 'exit'],
  warning: ['keyFieldCount', 'exit'],
};

/** Steps that a recognition may not precede. */
const BEFORE_RECOGNITION: readonly StepName[] = [
  'preliminaryList',
  'blackListComparison',
  'approval',
  'priorNotice',
  'publicity',
  'legalReview',
  'secondComparison',
];

type Report = (path: string, message: string) => PackFault;

function stepFaults(kind: ListKind, { steps }: ListRules, report: Report): PackFault[] {
  const names = steps.map(({ step }) => step);
  const recognition = names.indexOf('recognition');
  const missing = NEEDED[kind].filter((step) => !names.includes(step));
  return [
    ...missing.map((step) => report('steps', `the step ${step} is missing`)),
    ...names.flatMap((step, at) => {
      const where = `steps.${String(at)}.step`;
      if (names.indexOf(step) !== at) return [report(where, 'this step is there twice')];
      const late = recognition >= 0 && at > recognition && BEFORE_RECOGNITION.includes(step);
      return late ? [report(where, 'comes after recognition')] : [];
    }),
  ];
}

/** What the parameters switch on has to stand among the steps, and the other way round. */
function switchFaults(
  { steps, legalReview, publicityRequired, exit }: ListRules,
  report: Report,
): PackFault[] {
  const has = (step: StepName): boolean => steps.some((each) => each.step === step);
  const pairs: [string, boolean, boolean][] = [
    ['legalReview.value', legalReview.value, has('legalReview')],
    ['exit.watchAfterExit.value', exit.watchAfterExit.value !== null, has('watchListing')],
    ['publicityRequired.value', publicityRequired.value, publicityRequired.value ? has('publicity') : false],
  ];
  return pairs.flatMap(([path, on, there]) => (on === there ? [] : [report(path, 'contradicts the steps')]));
}

/** §六, R3.1: no pack can take prior notice of a black listing away from natural persons. */
function noticeFaults(kind: ListKind, { priorNotice, steps }: ListRules, report: Report): PackFault[] {
  const owed = SUBJECT_KINDS.some((subject) => priorNotice[subject].value === 'required');
  const faults: PackFault[] = [];
  if (kind === 'black' && priorNotice.naturalPerson.value !== 'required') {
    faults.push(
      report('priorNotice.naturalPerson.value', 'prior notice is mandatory for natural persons (§6)'),
    );
  }
  if (owed && !steps.some(({ step }) => step === 'priorNotice')) {
    faults.push(report('priorNotice', 'notice is owed but is no step'));
  }
  return faults;
}

function validityFaults(kind: ListKind, { validity }: ListRules, report: Report): PackFault[] {
  const classes = Object.keys(validity);
  const faults: PackFault[] = [];
  if (classes.length === 0 && kind !== 'warning') faults.push(report('validity', 'no class has a validity'));
  if (classes.includes('single') && classes.length > 1) {
    faults.push(report('validity', 'single stands alone, or there are classes of severity'));
  }
  for (const [name, bounds] of Object.entries(validity)) {
    const at = (field: string): string => `lists.${kind}.validity.${name}.${field}.value`;
    const preset = bounds.default.value;
    faults.push(...notLonger(at('min'), bounds.min.value, bounds.max.value));
    faults.push(...notLonger(at('repairableAfter'), bounds.repairableAfter.value, bounds.max.value));
    if (preset !== null) {
      faults.push(
        ...notLonger(at('min'), bounds.min.value, preset),
        ...notLonger(at('default'), preset, bounds.max.value),
      );
    }
  }
  return faults;
}

/** Warn first, then escalate, the deadline itself last; and nobody is warned before the entry exists. */
function rungFaults({ filing }: ListRules, report: Report): PackFault[] {
  return filing.rungs.value.flatMap(({ before }, at, rungs) => {
    const where = `filing.rungs.value.${String(at)}.before`;
    const next = rungs[at + 1];
    if (before === null) return next ? [report(where, 'the deadline itself is the last rung')] : [];
    const tooEarly = FILED_TO.filter((to) => (compareTerms(before, filing[to].value) ?? 1) >= 0);
    const faults = tooEarly.map((to) => report(where, `not shorter than the term of filing.${to}`));
    if (!next) return [...faults, report(where, 'the last rung is the deadline itself (null)')];
    const descends = next.before === null || (compareTerms(before, next.before) ?? 0) > 0;
    return descends ? faults : [...faults, report(where, 'not earlier than the next rung')];
  });
}

function exitFaults(kind: ListKind, { exit, repair }: ListRules, report: Report): PackFault[] {
  const grounds = exit.grounds.value;
  const faults: PackFault[] = [];
  if (!grounds.includes('misidentified'))
    faults.push(report('exit.grounds.value', 'misidentified is missing (§19)'));
  if (kind !== 'warning' && !grounds.includes('expired'))
    faults.push(report('exit.grounds.value', 'expired is missing'));
  if (grounds.includes('repaired') !== (repair !== null))
    faults.push(report('repair', 'contradicts the exit grounds'));
  if (kind !== 'black' && exit.watchAfterExit.value !== null) {
    faults.push(report('exit.watchAfterExit.value', 'only a black exit leads onto the watch list (§17)'));
  }
  return faults;
}

/** The faults within the rules of one list. */
export function listFaults(kind: ListKind, rules: ListRules): PackFault[] {
  const report: Report = (path, message) => ({ path: `lists.${kind}.${path}`, message });
  return [
    ...stepFaults(kind, rules, report),
    ...switchFaults(rules, report),
    ...noticeFaults(kind, rules, report),
    ...validityFaults(kind, rules, report),
    ...rungFaults(rules, report),
    ...exitFaults(kind, rules, report),
    ...shorterTerm(
      `lists.${kind}.objection.answerWithin`,
      rules.objection.answerWithin,
      rules.objection.verifyWithin,
    ),
  ];
}
