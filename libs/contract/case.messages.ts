import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { CaseFacts } from '../rules/remedies/case-facts.js';
import type {
  CaseCommandName,
  CaseKind,
  CaseOrigin,
  CaseOutcome,
  CaseState,
} from '../rules/remedies/case-words.js';
import type { Actor } from '../rules/words.js';

/** Who acts on a case: an officer, or the party that holds its query code. */
export type CaseActor = Actor | 'party';

/** What a case's workflow starts with: ids, codes, the pack's terms (R1.3). Who brought it is sealed in the record. */
export interface CaseInput {
  facts: CaseFacts;
  origin: CaseOrigin;
  /** Command id of the filing. */
  commandId: string;
  filedBy: CaseActor;
  /** Keyed hash (hex) of the party's query code; null: it follows its case otherwise. */
  codeHash: string | null;
  documentIds: string[];
  /** Set by continue-as-new only. */
  resumed?: true;
}

/** A command to a case. `id` is its update id and its command id in the record. */
export interface CaseCommand {
  id: string;
  actor: CaseActor;
  /** The words themselves are sealed in the record under `id`. */
  reasonGiven: boolean;
  documentIds: string[];
  /** What a reconsideration came to. */
  outcome?: 'rejected' | 'overturned';
}

/** What an acknowledged command answers. */
export interface CaseResult {
  caseId: string;
  no: string;
  seq: number;
  state: CaseState;
  outcome: CaseOutcome | null;
  at: string;
}

/** What officers and parties may ask of a case; `close` is the clock's. */
export type AskedCaseCommand = Exclude<CaseCommandName, 'close'>;

const command = <N extends AskedCaseCommand>(name: N) => defineUpdate<CaseResult, [CaseCommand], N>(name);

/** Updates by wire name. Each answers after its transaction; each refuses with a `RuleRefused` failure. */
export const CASE_UPDATES = {
  accept: command('accept'),
  decline: command('decline'),
  extend: command('extend'),
  uphold: command('uphold'),
  reject: command('reject'),
  withdraw: command('withdraw'),
  addEvidence: command('addEvidence'),
  registerReconsideration: command('registerReconsideration'),
  recordReconsideration: command('recordReconsideration'),
} as const;

/** Answers once the filing is in the record; sent together with the start. Idempotent. */
export const caseFiledUpdate = defineUpdate<CaseResult, []>('filed');

/** Due dates have moved: look at the record again. */
export const caseAgainSignal = defineSignal('caseAgain');

export const caseStateQuery = defineQuery<CaseFacts>('caseState');

/** `objection/<case id>`; no personal data, ever. */
export const caseWorkflowId = (kind: CaseKind, caseId: string): string => `${kind}/${caseId}`;
