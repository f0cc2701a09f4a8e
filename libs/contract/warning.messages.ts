import { defineSignal } from '@temporalio/workflow';
import type { EntryInput } from './entry.messages.js';

/** The warning of one subject; it counts over all departments (§16). */
export interface BigDataWarningInput {
  subjectId: string;
  /** Set by continue-as-new only: the listing goes on from here. */
  entry?: EntryInput;
}

/** A watch listing of the subject has begun or ended: count again. Says nothing of how many: the record does. */
export const recountSignal = defineSignal('recount');
