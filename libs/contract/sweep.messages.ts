import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { SweepCommandName, SweepFacts, SweepState } from '../rules/standards/sweep.js';
import type { Actor } from '../rules/words.js';

/** What a sweep's workflow starts with: where the record says it stands, so that a lost run is taken up by a new one. */
export interface StandardSweepInput {
  sweepId: string;
  facts: SweepFacts;
}

/** An officer's command to a sweep. `id` is its update id and its command id in the record. */
export interface SweepCommand {
  id: string;
  actor: Actor;
  /** The reason itself is kept in the record under `id`. */
  reasonGiven: boolean;
}

export interface SweepCommandResult {
  sweepId: string;
  state: SweepState;
  at: string;
}

const command = <N extends SweepCommandName>(name: N) =>
  defineUpdate<SweepCommandResult, [SweepCommand], N>(name);

/** Updates by wire name. Each answers after its transaction; each refuses with a `RuleRefused` failure. */
export const SWEEP_UPDATES = {
  approve: command('approve'),
  pause: command('pause'),
  resume: command('resume'),
  cancel: command('cancel'),
} as const;

export const sweepStateQuery = defineQuery<SweepFacts>('sweepState');
