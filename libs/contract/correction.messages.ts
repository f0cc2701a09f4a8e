import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { CorrectionFacts } from '../rules/correction/correction-facts.js';
import type { CorrectionDemand } from '../rules/correction/judge-correction.js';
import type { Actor } from '../rules/words.js';

/** What `correction/<entry id>` starts with; everything else is in the record. */
export interface CorrectionInput {
  entryId: string;
}

/** An officer's command. `id` is its update id and its command id in the record; texts are sealed under it. */
export interface CorrectionCommand {
  id: string;
  actor: Actor;
  reasonGiven: boolean;
  demand: CorrectionDemand;
}

export interface CorrectionResult {
  entryId: string;
  seq: number;
}

/** Answers after its transaction; refuses with a `RuleRefused` failure. */
export const correctUpdate = defineUpdate<CorrectionResult, [CorrectionCommand]>('correct');

/** Its deadlines have moved: the record is to be read again. */
export const correctionAgainSignal = defineSignal('correctionAgain');

/** Null until the record has been read. */
export const correctionStateQuery = defineQuery<CorrectionFacts | null>('correctionState');
