import type { Refusal } from '../rules/verdict.js';

/**
 * The closed list of failure types that workflows and activities throw (`ApplicationFailure.type`). The gateway maps
 * each to a problem; none is retried.
 */
export const FAILURES = {
  /** A rule said no; details: [{@link Refusal}]. */
  ruleRefused: 'RuleRefused',
  /** Another open entry of this list, subject, field and department exists. */
  duplicateOpenEntry: 'DuplicateOpenEntry',
  /** The record stands elsewhere than the workflow believes: somebody else wrote. Never expected. */
  recordConflict: 'RecordConflict',
  /** What the command relies on (dossier, data key) is gone or never was. */
  recordMissing: 'RecordMissing',
} as const;

export type FailureType = (typeof FAILURES)[keyof typeof FAILURES];

/** The single detail of a `RuleRefused` failure. */
export type RuleRefusedDetail = Pick<Refusal, 'rule' | 'article' | 'reason'>;
