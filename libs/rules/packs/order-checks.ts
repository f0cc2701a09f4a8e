import { compareDurations, compareTerms } from '../calendar/term.js';
import type { Term } from '../calendar/term.js';
import type { PackFault } from './schema.js';

interface Sourced<Value> {
  value: Value;
}

/** `first` has to end before `second`; terms in different units cannot be ordered and are refused. */
export function shorterTerm(path: string, first: Sourced<Term>, second: Sourced<Term>): PackFault[] {
  const order = compareTerms(first.value, second.value);
  if (order === null)
    return [{ path: `${path}.value`, message: 'cannot be compared with the term that follows it' }];
  return order < 0 ? [] : [{ path: `${path}.value`, message: 'not shorter than the term that follows it' }];
}

/** A duration of at least `least`, whatever the day it runs from. */
export function notShorter(path: string, given: Sourced<string>, least: string): PackFault[] {
  const order = compareDurations(given.value, least);
  return order !== null && order >= 0
    ? []
    : [{ path: `${path}.value`, message: `not surely ${least} or longer` }];
}

/** A duration of at most `most`, whatever the day it runs from. */
export function notLonger(path: string, given: string, most: string): PackFault[] {
  const order = compareDurations(given, most);
  return order !== null && order <= 0 ? [] : [{ path, message: `not surely ${most} or shorter` }];
}
