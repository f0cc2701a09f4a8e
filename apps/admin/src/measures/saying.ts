/** What a department says of a task. */
export type Saying =
  | { name: 'acknowledge' }
  | { name: 'answer'; result: 'applied' | 'notApplicable'; on: string | null; reason: string }
  | { name: 'confirmStopped'; on: string; reason: string };
