import { defineUpdate } from '@temporalio/workflow';

/** The commands of the benchmark's life, by the names they have in the product. */
export const SKELETON_COMMANDS = [
  'submit',
  'return',
  'approve',
  'serveNotice',
  'recordStatement',
  'startPublicity',
  'fileObjection',
  'decideObjection',
  'passLegalReview',
  'recognise',
] as const;
export type SkeletonCommand = (typeof SKELETON_COMMANDS)[number];

export interface SkeletonResult {
  state: string;
}

export const skeletonDrafted = defineUpdate<SkeletonResult, []>('drafted');

/** Each takes what the product's command carries, and looks at none of it. */
export const skeletonUpdate = (name: SkeletonCommand) => defineUpdate<SkeletonResult, [unknown]>(name);

/** Ends a bare listing before its instant. */
export const skeletonLeave = defineUpdate<SkeletonResult, []>('leave');

export const SKELETON_QUEUE = 'skeleton';
export const SKELETON_WORKFLOW = 'skeletonEntryWorkflow';
export const SKELETON_WATCH_WORKFLOW = 'skeletonWatchWorkflow';
export const SKELETON_LISTING_WORKFLOW = 'skeletonListingWorkflow';
