export { blackListEntryWorkflow } from './black-list-entry/black-list-entry.workflow.js';
export { watchListEntryWorkflow } from './watch-list-entry/watch-list-entry.workflow.js';
export { importBatchWorkflow } from './import-batch/import-batch.workflow.js';
export { calendarReprojectionWorkflow } from './calendar-reprojection/calendar-reprojection.workflow.js';
export { historyArchiveWorkflow } from './history-archive/history-archive.workflow.js';
