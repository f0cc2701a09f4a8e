import { defineUpdate } from '@temporalio/workflow';
import type { RemovalAnswer } from '../rules/removal/hand-answer.js';
import type { Actor } from '../rules/words.js';

/** One request to a platform to take a subject off its red list (R3.4). */
export interface RemovalRequestInput {
  requestId: string;
  /** When the platform should have answered. */
  dueAt: string;
  /** Set by continue-as-new only: how far it has come. */
  resumed?: RemovalProgress;
}

export interface RemovalProgress {
  sent: boolean;
  escalated: boolean;
  /** Milliseconds until the platform is asked again. */
  pause: number;
}

/** The credit office records what a platform answered by letter. `id`: update id and command id, under which the texts are kept. */
export interface HandAnswer {
  id: string;
  actor: Actor;
  status: RemovalAnswer;
  reasonGiven: boolean;
}

export interface HandAnswerResult {
  requestId: string;
  status: RemovalAnswer;
  at: string;
}

/** Answers after the transaction; refuses with `RuleRefused`. */
export const answerByHandUpdate = defineUpdate<HandAnswerResult, [HandAnswer]>('answerByHand');

/** The calendar was edited: count the due date again. Answers whether it moved. */
export const recountDueUpdate = defineUpdate<{ moved: boolean }, [{ calendarRevision: number }]>(
  'recountDue',
);
