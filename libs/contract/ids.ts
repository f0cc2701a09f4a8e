import type { ListKind, Platform } from '../rules/words.js';

/** Workflow ids speak: `black/<entry id>`. No personal data, ever. */
export const entryWorkflowId = (list: ListKind, entryId: string): string => `${list}/${entryId}`;

/** The inverse of {@link entryWorkflowId}; null for ids of other workflows. */
export function entryOfWorkflowId(workflowId: string): { list: ListKind; entryId: string } | null {
  const match = /^(red|black|watch|warning)\/([0-9a-f-]{36})$/.exec(workflowId);
  return match ? { list: match[1] as ListKind, entryId: match[2]! } : null;
}

export const importWorkflowId = (importId: string): string => `import/${importId}`;
export const reprojectionWorkflowId = (revision: number): string => `calendar-reprojection/${revision}`;
/** One per subject, whose entries come and go. */
export const warningWorkflowId = (subjectId: string): string => `warning/${subjectId}`;
export const successionWorkflowId = (eventId: string): string => `succession/${eventId}`;
/** A pull on schedule has the instant behind it. */
export const platformPullWorkflowId = (platform: Platform): string => `platform-pull/${platform}`;
export const platformSnapshotWorkflowId = (snapshotId: string): string => `platform-snapshot/${snapshotId}`;
export const removalWorkflowId = (requestId: string): string => `removal/${requestId}`;
export const sweepWorkflowId = (sweepId: string): string => `sweep/${sweepId}`;
/** One for all deliveries of a webhook. */
export const webhookWorkflowId = (webhookId: string): string => `webhook/${webhookId}`;
/** One for both rounds of an entry. */
export const measureRoundWorkflowId = (entryId: string): string => `measure-round/${entryId}`;
/** One for all filings of an entry. */
export const filingWorkflowId = (entryId: string): string => `filing/${entryId}`;
/** One for everything that is done with an entry at channels. */
export const publicationWorkflowId = (entryId: string): string => `publication/${entryId}`;
/** One for each month that is counted, `YYYY-MM`. */
export const statisticsWorkflowId = (month: string): string => `statistics/${month}`;
/** One for each message to one reader. */
export const notificationWorkflowId = (notificationId: string): string => `notification/${notificationId}`;
/** The correction of an entry that was a mistake. */
export const correctionWorkflowId = (entryId: string): string => `correction/${entryId}`;
/** The destruction of an entry's information. */
export const erasureWorkflowId = (entryId: string): string => `erasure/${entryId}`;
/** Orders every day what is due to be destroyed; a run on schedule has the instant behind it. */
export const RETENTION = 'retention';
/** Compares record and engine every day; a run on schedule has the instant behind it. */
export const RECONCILIATION = 'reconciliation';
/** Begins the months that are owed; a run on schedule has the instant behind it. */
export const STATISTICS_OPENING = 'statistics-opening';
