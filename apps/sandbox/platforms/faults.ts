import { z } from 'zod';

/** What a platform can be told to do wrong. What is not said is as it should be. */
export const faultsSchema = z.strictObject({
  /** Every answer comes this much later. */
  delayMs: z.int().min(0).max(120_000).default(0),
  /** 503 to everything. */
  outage: z.boolean().default(false),
  /** Answers that are no answers: a page instead of JSON, a snapshot that breaks off. */
  wrongAnswers: z.boolean().default(false),
  /** The lists are said to be complete as of that long ago. */
  staleMinutes: z.int().min(0).max(5_000_000).default(0),
  /** What is asked is done, but the connection breaks before the answer. */
  lostAnswers: z.boolean().default(false),
  /** Every line of a snapshot comes twice; a message has another receipt each time. */
  doubledAnswers: z.boolean().default(false),
  /** Codes of faults with which every message is rejected (422). */
  rejects: z.array(z.string().min(1).max(80)).max(20).default([]),
  /** When a message that was taken has its receipt. */
  receipts: z.enum(['atOnce', 'whenAsked', 'withheld']).default('atOnce'),
  /** What becomes of a removal request, and how long after it came in. */
  removals: z.enum(['removed', 'refused', 'withheld']).default('removed'),
  answerAfterMs: z.int().min(0).max(86_400_000).default(2_000),
});
export type Faults = z.infer<typeof faultsSchema>;
