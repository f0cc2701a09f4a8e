/** By which an invited body answered; its document is one of the entry. */
export interface Letter {
  on: string;
  documentId: string;
}

/** What a department says of a task; of an invited body’s, what stands in its letter. */
export type Saying =
  | { name: 'acknowledge' }
  | {
      name: 'answer';
      result: 'applied' | 'notApplicable';
      on: string | null;
      reason: string;
      letter?: Letter;
    }
  | { name: 'confirmStopped'; on: string; reason: string; letter?: Letter };
