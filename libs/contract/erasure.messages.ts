import { defineSignal } from '@temporalio/workflow';

/** What `erasure/<entry id>` starts with. */
export interface ErasureInput {
  entryId: string;
}

/** What it waited for may be over: it looks at once. */
export const lookAgainSignal = defineSignal('lookAgain');
