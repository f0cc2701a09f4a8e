/** How far a batch has come. */
export interface BatchProgress {
  total: number;
  done: number;
  failed: number;
}

/** Import of a confirmed preliminary list (R2.1). */
export interface ImportActivities {
  /** Starts an entry workflow for every row not started yet; heartbeats its progress; safe to repeat. */
  startDrafts(input: { importId: string }): Promise<BatchProgress>;
  /** Closes the batch in the record. */
  finishImport(input: { importId: string }): Promise<void>;
}

/** Re-projection of open deadlines after the calendar was edited (R1.6). */
export interface ReprojectionActivities {
  /** Asks every entry with an open deadline and every unanswered removal request to count again; heartbeats; safe to repeat. */
  reprojectEntries(input: { calendarRevision: number }): Promise<BatchProgress>;
}

/** Keeps the histories of closed runs, which the engine forgets (retention). */
export interface ArchiveActivities {
  archiveClosedRuns(): Promise<{ archived: number }>;
}
