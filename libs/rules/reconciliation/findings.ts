/**
 * What has a life of its own in the engine beside its rows in the record (R11.2). `filing`, `publication`,
 * `measureRound`: everything of that kind that an entry owes.
 */
export const LIVES = [
  'entry',
  'case',
  'filing',
  'publication',
  'measureRound',
  'removal',
  'sweep',
  'erasure',
] as const;
export type Life = (typeof LIVES)[number];

/** What is compared; `feed`: the passing on of changes, which no workflow does. */
export const RECONCILED = [...LIVES, 'feed'] as const;
export type Reconciled = (typeof RECONCILED)[number];

/**
 * `notRunning`: open in the record, and no workflow runs. `stillRunning`: the record has closed it, a workflow runs on.
 * `unknown`: a workflow runs for what the record does not have. `differs`: both stand elsewhere. `stuck`: the workflow
 * cannot take a step. `behind`: changes have not been passed on.
 */
export const FINDINGS = ['notRunning', 'stillRunning', 'unknown', 'differs', 'stuck', 'behind'] as const;
export type FindingCode = (typeof FINDINGS)[number];

/** `startAgain`: a workflow goes on from the record. `lookAgain`: the workflow reads the record and adopts it. */
export const REPAIRS = ['startAgain', 'lookAgain'] as const;
export type Repair = (typeof REPAIRS)[number];

/** Whose workflows read the record anew when they are told to. */
const LOOKS_AGAIN: ReadonlySet<Reconciled> = new Set<Reconciled>([
  'entry',
  'case',
  'filing',
  'publication',
  'measureRound',
  'erasure',
]);

/** What an operator may have done about a finding without harm, whatever its cause; null: somebody has to look. */
export function repairOf(life: Reconciled, code: FindingCode): Repair | null {
  if (code === 'notRunning') return 'startAgain';
  if (code === 'stillRunning' || code === 'differs') return LOOKS_AGAIN.has(life) ? 'lookAgain' : null;
  return null;
}

/** A workflow as the engine describes it, by its id. */
export interface InEngine {
  running: boolean;
  /** How often the engine has tried its present task; 0: there is none. */
  taskTries: number;
}

/** A task that fails is tried at once; by then it is no passing trouble. */
const STUCK_FROM = 5;

/** What is wrong with a life that is open in the record, as far as the engine's description says it. */
export function findingOfOpen({ running, taskTries }: InEngine): FindingCode | null {
  if (!running) return 'notRunning';
  return taskTries >= STUCK_FROM ? 'stuck' : null;
}

/** What is wrong with a workflow that runs on for something that is not open in the record. */
export const findingOfLeftover = (known: boolean): FindingCode => (known ? 'stillRunning' : 'unknown');
