import type { ErasureStep, ErasureWait } from '../rules/erasure/steps.js';

/** Destroys what is known of an entry (§19, R8.5, R9.4). Each is safe to repeat. */
export interface ErasureActivities {
  /** What still has to reach somebody, or who holds the entry; empty: nothing. */
  outwardRest(input: { entryId: string }): Promise<{ waitsFor: ErasureWait[] }>;
  /** One step with its receipt; `waits`: something came up before the point of no return, and nothing was destroyed. */
  eraseStep(input: { entryId: string; step: ErasureStep }): Promise<{ outcome: 'done' | 'waits' }>;
  /** Orders the erasure of every entry whose retention is over and that nobody holds, and again what a restored backup forgot. */
  orderDueErasures(input: { at: string }): Promise<{ ordered: number }>;
  /** Destroys what requests have left behind that were cut off more than a day before `at`; `destroyed`: files. */
  destroyLooseFiles(input: { at: string }): Promise<{ destroyed: number }>;
}
