import { proxyActivities } from '@temporalio/workflow';
import type { BatchProgress, ImportActivities } from '../../libs/contract/batch.activities.js';
import type { ImportBatchInput } from '../../libs/contract/batch.messages.js';

const { startDrafts, finishImport } = proxyActivities<ImportActivities>({
  startToCloseTimeout: '6h',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
});

/** A confirmed preliminary list becomes drafts, each with a workflow of its own (§六, R2.1). All rows, however often killed. */
export async function importBatchWorkflow({ importId }: ImportBatchInput): Promise<BatchProgress> {
  const progress = await startDrafts({ importId });
  await finishImport({ importId });
  return progress;
}
