export interface ImportBatchInput {
  importId: string;
}

export interface CalendarReprojectionInput {
  calendarRevision: number;
}

/** Workflow type names, for clients that may not import workflow code. */
export const WORKFLOW_TYPES = {
  red: 'redListEntryWorkflow',
  black: 'blackListEntryWorkflow',
  watch: 'watchListEntryWorkflow',
  bigDataWarning: 'bigDataWarningWorkflow',
  removalRequest: 'removalRequestWorkflow',
  platformPull: 'platformPullWorkflow',
  platformSnapshot: 'platformSnapshotWorkflow',
  subjectSuccession: 'subjectSuccessionWorkflow',
  importBatch: 'importBatchWorkflow',
  calendarReprojection: 'calendarReprojectionWorkflow',
  standardSweep: 'standardSweepWorkflow',
  historyArchive: 'historyArchiveWorkflow',
  filing: 'filingWorkflow',
  measureRound: 'measureRoundWorkflow',
  webhook: 'webhookWorkflow',
  publication: 'publicationWorkflow',
  dailySnapshot: 'dailySnapshotWorkflow',
  monthlyStatistics: 'monthlyStatisticsWorkflow',
  statisticsOpening: 'statisticsOpeningWorkflow',
  notification: 'notificationWorkflow',
  erasure: 'erasureWorkflow',
  retention: 'retentionWorkflow',
  remedyCase: 'remedyCaseWorkflow',
  reconciliation: 'reconciliationWorkflow',
  correction: 'correctionWorkflow',
} as const;

/** The workflow that an officer's draft for a list starts. */
export const DRAFTED_BY = {
  red: WORKFLOW_TYPES.red,
  black: WORKFLOW_TYPES.black,
  watch: WORKFLOW_TYPES.watch,
} as const;
export type DraftableList = keyof typeof DRAFTED_BY;
export const DRAFTABLE_LISTS = Object.keys(DRAFTED_BY) as DraftableList[];
