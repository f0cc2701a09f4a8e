import type { RuleId } from '../rules/rule-catalogue.js';
import type { SweepCommandName, SweepState } from '../rules/standards/sweep.js';
import type { Role } from '../rules/words.js';

/** Where the dry run goes on: behind this entry. */
export interface SweepPlace {
  draftedAt: string;
  entryId: string;
}

/** What one chunk of the dry run came to; `next` null: that was the last one. */
export interface EvaluatedChunk {
  next: SweepPlace | null;
  evaluated: number;
  fallsOut: number;
}

/** What one chunk of exits came to. `left`: entries that fall out are still to be settled. */
export interface ExitedChunk {
  settled: number;
  left: boolean;
}

/** One change of a sweep's state; `by` null: it came about by itself. */
export interface SweepStep {
  sweepId: string;
  from: SweepState;
  to: SweepState;
  at: string;
  by: {
    commandId: string;
    name: SweepCommandName;
    actorId: string;
    departmentId: string;
    role: Role;
    article: string;
  } | null;
}

/**
 * `state` is where the step led, for a repeat the first time; `stands` is where the sweep stands now. `ahead`: it stands
 * elsewhere than believed, and nothing was written. `barred`: by a rule that only the record can ask.
 */
export type RecordedSweepStep =
  | { outcome: 'recorded' | 'repeated' | 'ahead'; state: SweepState; stands: SweepState; at: string }
  | { outcome: 'barred'; rule: RuleId };

/** A sweep as its workflow sees it (R8.4): everything here may be repeated. */
export interface SweepActivities {
  /** Judges the next entries by the new version, as of `at`, and writes a line for each. */
  evaluateSweep(input: { sweepId: string; after: SweepPlace | null; at: string }): Promise<EvaluatedChunk>;
  recordSweepStep(step: SweepStep): Promise<RecordedSweepStep>;
  /** Judges the next entries that fell out once more and has them exit; stops when the sweep runs no more. */
  exitSweptEntries(input: { sweepId: string; at: string }): Promise<ExitedChunk>;
}
