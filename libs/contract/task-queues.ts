/** Task queues per kind of work, so that an import never delays an officer. */
export const TASK_QUEUES = {
  /** Entries: officers' commands and deadlines. */
  entries: 'entries',
  /** What is told to others: slow or silent receivers delay no officer. */
  filings: 'filings',
  /** Imports, calendar re-projection and other batches. */
  batches: 'batches',
} as const;
