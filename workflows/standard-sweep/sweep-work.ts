import { proxyActivities } from '@temporalio/workflow';
import type { SweepActivities } from '../../libs/contract/sweep.activities.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';

/** Chunks, with the other batches. A worker that dies is noticed by its silence. */
export const labour = proxyActivities<Pick<SweepActivities, 'evaluateSweep' | 'exitSweptEntries'>>({
  startToCloseTimeout: '30m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '30s' },
});

/** Officers' decisions wait behind no batch. */
export const decisions = proxyActivities<Pick<SweepActivities, 'recordSweepStep'>>({
  taskQueue: TASK_QUEUES.entries,
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' },
});
