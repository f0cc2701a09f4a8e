export interface ImportBatchInput {
  importId: string;
}

export interface CalendarReprojectionInput {
  calendarRevision: number;
}

/** Workflow type names, for clients that may not import workflow code. */
export const WORKFLOW_TYPES = {
  black: 'blackListEntryWorkflow',
  watch: 'watchListEntryWorkflow',
  importBatch: 'importBatchWorkflow',
  calendarReprojection: 'calendarReprojectionWorkflow',
  historyArchive: 'historyArchiveWorkflow',
} as const;
