import { defineSignal, defineUpdate } from '@temporalio/workflow';
import type { FigureName } from '../rules/statistics/figures.js';
import type { Actor } from '../rules/words.js';

/** What a month's workflow starts with; where it stands, the record says. */
export interface MonthlyStatisticsInput {
  /** `YYYY-MM`: what is counted. */
  month: string;
}

/** An officer's word on a return. `id` is its update id; corrections and narrative are in the record under it. */
export interface ReturnCommand {
  id: string;
  returnId: string;
  departmentId: string;
  actor: Actor;
  corrected: FigureName[];
}

export interface ReturnCommandResult {
  returnId: string;
  at: string;
}

/** Answers after its transaction; refuses with a `RuleRefused` failure. */
export const confirmReturnUpdate = defineUpdate<ReturnCommandResult, [ReturnCommand], 'confirmReturn'>(
  'confirmReturn',
);

/** The office does not want to wait for the next try. */
export const pushNowSignal = defineSignal('pushNow');
